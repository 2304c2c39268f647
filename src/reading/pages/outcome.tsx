import type { Child } from 'hono/jsx'
import { Badge } from '../../platform/ui/badge.tsx'
import { UserText } from '../../platform/ui/texts.tsx'
import { useView, useWords } from '../../platform/ui/view.ts'
import { formatDay, isDay } from '../../platform/words/dates.ts'
import { answers, type Decisions } from '../decisions.ts'
import type { Question } from '../questions.ts'
import type { Register } from '../suggestions.ts'
import { readingWords } from '../words.ts'
import { useName } from './names.ts'

interface OutcomeProps {
  question: Question
  decisions: Decisions
  register: Register
}

/** What a person decided, for those who only read it. */
export function Outcome({ question: { key }, decisions, register }: OutcomeProps) {
  const { outcomes: words } = useWords(readingWords)
  const { language } = useView()
  const nameOf = useName()
  const known = [...register.associations, ...register.offices]
  const answer = decisions[key]
  const typed = ['value', 'office', 'match', 'name'].flatMap((detail) => decisions[`${key}-${detail}`] ?? [])[0] ?? ''
  const inWords = (value: string): Child => {
    const found = known.find(({ id }) => id === value)
    return found ? nameOf(found) : isDay(value) ? formatDay(language, value, 'full') : value
  }
  if (answer === undefined) return <Badge>{words.undecided}</Badge>
  if (answer === answers.reject) return <Badge tone="not">{words.rejected}</Badge>
  if (answer === answers.confirm) return <Badge tone="done">{words.confirmed}</Badge>
  const given = answer === answers.correct || answer === answers.other || answer === answers.create
  return (
    <p class="cluster">
      <Badge tone={given ? 'partly' : 'done'}>
        {answer === answers.create ? words.registered : given ? words.corrected : words.confirmed}
      </Badge>
      <UserText>{inWords(given ? (answer === answers.create ? (decisions[`${key}-name`] ?? '') : typed) : answer)}</UserText>
    </p>
  )
}
