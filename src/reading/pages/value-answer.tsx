import { partsOfDay } from '../../meetings/meeting.ts'
import { useWords } from '../../platform/ui/view.ts'
import { answers } from '../decisions.ts'
import type { QuestionOf } from '../questions.ts'
import { readingWords } from '../words.ts'
import type { AnswerProps } from './answer-to.tsx'
import { Details, SelectDetail, TextDetail } from './details.tsx'
import { Picks, useUsualPicks } from './picks.tsx'
import { QuestionBox } from './question-box.tsx'

type Asked = QuestionOf<'part' | 'time' | 'place' | 'host' | 'topic'>

/** A value that is confirmed, corrected or rejected; what a meeting cannot do without is not rejected. */
export function ValueAnswer({ question, number }: AnswerProps<Asked>) {
  const { review: words } = useWords(readingWords)
  const usual = useUsualPicks()
  const { key, kind, read } = question
  const picks = usual.filter(({ value }) => (value !== answers.confirm || read) && (value !== answers.reject || kind !== 'place'))
  return (
    <QuestionBox question={question} number={number}>
      <Picks name={key} picks={picks} />
      <Details of="correct">
        <Correction question={question} label={words.correction} />
      </Details>
    </QuestionBox>
  )
}

function Correction({ question: { key, kind }, label }: { question: Asked; label: string }) {
  const { parts, topics } = useWords(readingWords)
  const name = `${key}-value`
  if (kind === 'part')
    return <SelectDetail {...{ name, label }} options={partsOfDay.map((part) => ({ value: part, label: parts[part] }))} />
  if (kind === 'topic')
    return <SelectDetail {...{ name, label }} options={Object.entries(topics).map(([value, topic]) => ({ value, label: topic }))} />
  return <TextDetail {...{ name, label }} type={kind === 'time' ? 'time' : 'text'} />
}
