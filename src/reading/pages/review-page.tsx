import type { Returned } from '../../platform/http/submit.ts'
import { Badge } from '../../platform/ui/badge.tsx'
import { MoreLink } from '../../platform/ui/button.tsx'
import { Day } from '../../platform/ui/day.tsx'
import { DeskPage } from '../../platform/ui/desk-page.tsx'
import { PageHeading } from '../../platform/ui/heading.tsx'
import { Callout } from '../../platform/ui/notice.tsx'
import { CountOf, UserText } from '../../platform/ui/texts.tsx'
import { useWords } from '../../platform/ui/view.ts'
import type { Day as CalendarDay } from '../../platform/words/dates.ts'
import { isDecided } from '../decisions.ts'
import type { Question } from '../questions.ts'
import type { Report } from '../report.ts'
import type { Register, Suggestions } from '../suggestions.ts'
import { readingWords } from '../words.ts'
import { firstLine, tones } from './list-page.tsx'
import { Outcomes } from './outcomes.tsx'
import { ReviewForm } from './review-form.tsx'
import { SourceText } from './source-text.tsx'

export interface ReviewPageProps {
  report: Report
  questions: readonly Question[]
  register: Register
  suggestions: Suggestions
  meetingRef: string | null
  mayDecide: boolean
  today: CalendarDay
  returned?: Returned
}

/** What was read, field by field, beside the text: every field shows the words that it rests on. */
export function ReviewPage(props: ReviewPageProps) {
  const { report, questions, meetingRef } = props
  const words = useWords(readingWords)
  const { review } = words
  const decided = questions.filter((question) => isDecided(question, report.decisions)).length
  return (
    <DeskPage
      title={review.untitled}
      trail={[
        { path: '/desk', label: words.desk },
        { path: '/desk/reports', label: words.list.title },
      ]}
    >
      <PageHeading
        over={<Origin report={report} />}
        title={<UserText>{firstLine(report.text)}</UserText>}
        badges={<Badge tone={tones[report.state]}>{words.states[report.state]}</Badge>}
        lead={report.state === 'in_review' && review.lead}
      />
      {meetingRef && (
        <Callout>
          <p>{review.confirmedText}</p>
          <MoreLink path={`/desk/meetings/${meetingRef}`}>{review.openMeeting}</MoreLink>
        </Callout>
      )}
      {report.state === 'discarded' && <Callout>{review.discardedText}</Callout>}
      {report.reading.kind !== 'meeting' && <Callout tone="warning">{review.otherKind(words.kinds[report.reading.kind])}</Callout>}
      <CountOf done={decided} total={questions.length} label={review.decided} />
      <div class="review">
        {props.mayDecide ? <ReviewForm {...props} /> : <Outcomes {...props} />}
        <SourceText text={report.text} lang={report.reading.lang} questions={questions} />
      </div>
    </DeskPage>
  )
}

function Origin({ report: { source, publishedOn } }: { report: Report }) {
  const { review } = useWords(readingWords)
  return (
    <>
      {review.report}
      {source && (
        <>
          {' · '}
          <UserText>{source}</UserText>
        </>
      )}
      {publishedOn && (
        <>
          {' '}
          · {review.published} <Day day={publishedOn} />
        </>
      )}
    </>
  )
}
