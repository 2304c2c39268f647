import { useView, useWords } from '../../platform/ui/view.ts'
import { formatDay } from '../../platform/words/dates.ts'
import { dateOptions } from '../date-options.ts'
import { answers } from '../decisions.ts'
import type { QuestionOf } from '../questions.ts'
import { readingWords } from '../words.ts'
import type { AnswerProps } from './answer-to.tsx'
import { Details, TextDetail } from './details.tsx'
import { Picks } from './picks.tsx'
import { QuestionBox } from './question-box.tsx'

/** The days that the text may mean: an open year is the reader's to choose, and a wrong weekday shows each way to repair it. */
export function DateAnswer({ question, number, today }: AnswerProps<QuestionOf<'date'>>) {
  const { review: words } = useWords(readingWords)
  const { language } = useView()
  const { date, key } = question
  const options = dateOptions(date, today)
  const remark = date.weekday_ok === false ? words.weekdayWrong : date.value === null && options.length > 0 ? words.yearOpen : null
  return (
    <QuestionBox question={question} number={number} remark={remark}>
      <Picks
        name={key}
        stacked
        picks={[
          ...options.map(({ day, note }) => ({ value: day, label: formatDay(language, day, 'full'), note: note && words[note] })),
          { value: answers.other, label: words.otherDay },
        ]}
      />
      <Details of="other">
        <TextDetail name={`${key}-value`} label={words.day} type="date" />
      </Details>
    </QuestionBox>
  )
}
