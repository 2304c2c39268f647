import { useWords } from '../../platform/ui/view.ts'
import { answers } from '../decisions.ts'
import type { QuestionOf } from '../questions.ts'
import { readingWords } from '../words.ts'
import type { AnswerProps } from './answer-to.tsx'
import { Details, SelectDetail, TickDetail } from './details.tsx'
import { useName } from './names.ts'
import { Picks } from './picks.tsx'
import { QuestionBox } from './question-box.tsx'

/** The person who is named in the text stays there: what enters the record is the office. */
export function OfficeAnswer({ question, number, register, suggestions }: AnswerProps<QuestionOf<'chair' | 'official'>>) {
  const { review: words } = useWords(readingWords)
  const nameOf = useName()
  const { key, kind, acting } = question
  const suggested = register.offices.find(({ id }) => id === suggestions[key])
  const picks = [
    ...(suggested ? [{ value: suggested.id, label: words.isOffice(nameOf(suggested)), note: acting ? words.acting : null }] : []),
    { value: answers.other, label: words.otherOffice },
    { value: answers.reject, label: words.reject },
  ]
  return (
    <QuestionBox question={question} number={number}>
      <Picks name={key} picks={picks} stacked />
      <Details of="other">
        <SelectDetail
          name={`${key}-office`}
          label={words.office}
          options={register.offices.map((one) => ({ value: one.id, label: nameOf(one) }))}
        />
        {kind === 'chair' && <TickDetail name={`${key}-acting`} label={words.acting} />}
      </Details>
    </QuestionBox>
  )
}
