import type { Child } from 'hono/jsx'
import { useView, useWords } from '../../platform/ui/view.ts'
import { formatNumber } from '../../platform/words/numbers.ts'
import { groupOf, groups } from '../groups.ts'
import type { Question } from '../questions.ts'
import { readingWords } from '../words.ts'

interface QuestionGroupsProps {
  questions: readonly Question[]
  children: (question: Question, number: string) => Child
}

/** Questions under their headings, each with the number that it has in the text. */
export function QuestionGroups({ questions, children }: QuestionGroupsProps) {
  const { groups: titles } = useWords(readingWords)
  const { language } = useView()
  return (
    <>
      {groups.map((group) => {
        const asked = questions.filter(({ kind }) => groupOf[kind] === group)
        if (asked.length === 0) return null
        return (
          <section class={`question-group group-${group}`}>
            <h2>{titles[group]}</h2>
            {asked.map((question) => children(question, formatNumber(language, questions.indexOf(question) + 1)))}
          </section>
        )
      })}
    </>
  )
}
