import { allContributionKinds } from '../../meetings/contribution.ts'
import { useWords } from '../../platform/ui/view.ts'
import type { Question, QuestionOf } from '../questions.ts'
import { readingWords } from '../words.ts'
import type { AnswerProps } from './answer-to.tsx'
import { Details, SelectDetail, TextDetail } from './details.tsx'
import { Picks, useUsualPicks } from './picks.tsx'
import { QuestionBox } from './question-box.tsx'

/** What was asked: each demand enters the record on its own. */
export function DemandAnswer({ question, number, questions }: AnswerProps<QuestionOf<'demand'>>) {
  const { review: words } = useWords(readingWords)
  const { key } = question
  return (
    <QuestionBox question={question} number={number}>
      <Picks name={key} picks={useUsualPicks()} />
      <Details of="correct">
        <TextDetail name={`${key}-value`} label={words.demand} rows={3} />
      </Details>
      <Details of="any">
        <TextDetail name={`${key}-place`} label={words.place} />
        <Speaker name={`${key}-by`} label={words.askedBy} questions={questions} />
      </Details>
    </QuestionBox>
  )
}

/** What was said, shown or answered on the spot. */
export function ContributionAnswer({ question, number, questions }: AnswerProps<QuestionOf<'contribution'>>) {
  const { review: words, contributions } = useWords(readingWords)
  const { key } = question
  return (
    <QuestionBox question={question} number={number}>
      <Picks name={key} picks={useUsualPicks()} />
      <Details of="correct">
        <SelectDetail
          name={`${key}-kind`}
          label={words.kind}
          options={allContributionKinds.map((kind) => ({ value: kind, label: contributions[kind] }))}
        />
        <TextDetail name={`${key}-value`} label={words.summary} rows={3} />
      </Details>
      <Details of="any">
        <Speaker name={`${key}-by`} label={words.by} questions={questions} />
      </Details>
    </QuestionBox>
  )
}

function Speaker({ name, label, questions }: { name: string; label: string; questions: readonly Question[] }) {
  const { review: words } = useWords(readingWords)
  const options = questions.flatMap((question) => (question.kind === 'association' ? [{ value: question.key, label: question.read }] : []))
  return options.length > 0 && <SelectDetail {...{ name, label, options }} none={words.nobody} />
}
