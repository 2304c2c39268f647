import { MoreLink } from '../../platform/ui/button.tsx'
import { Day } from '../../platform/ui/day.tsx'
import { Facts } from '../../platform/ui/facts.tsx'
import { Ltr, UserText } from '../../platform/ui/texts.tsx'
import { useWords } from '../../platform/ui/view.ts'
import type { MeetingRecord } from '../queries.ts'
import { meetingsWords } from '../words.ts'
import { useName } from './names.ts'

export function MeetingFacts({ meeting, readsReport }: { meeting: MeetingRecord; readsReport: boolean }) {
  const { page: words, parts, origins } = useWords(meetingsWords)
  const nameOf = useName()
  return (
    <>
      <Facts
        facts={[
          {
            term: words.when,
            value: (
              <>
                <Day day={meeting.day} style="full" />{' '}
                {meeting.time ? <Ltr>{meeting.time}</Ltr> : meeting.partOfDay && parts[meeting.partOfDay]}
              </>
            ),
          },
          {
            term: words.postponedFrom,
            value: meeting.postponedFrom && meeting.postponedFrom !== meeting.day && <Day day={meeting.postponedFrom} style="full" />,
          },
          {
            term: meeting.state === 'cancelled' ? words.whyCancelled : words.whyPostponed,
            value: meeting.changeReason && <UserText>{meeting.changeReason}</UserText>,
          },
          { term: words.length, value: words.minutesLong(meeting.lengthMinutes) },
          { term: words.origin, value: origins[meeting.origin] },
          { term: words.where, value: <UserText>{meeting.place}</UserText> },
          {
            term: words.chairedBy,
            value: meeting.chairAr && <Chair name={nameOf(meeting.chairAr, meeting.chairFr)} acting={meeting.chairActing} />,
          },
          { term: words.series, value: meeting.seriesAr && <UserText>{nameOf(meeting.seriesAr, meeting.seriesFr)}</UserText> },
          { term: words.topics, value: meeting.topics.length > 0 ? <Topics topics={meeting.topics} /> : null },
        ]}
      />
      {meeting.reportId && readsReport && <MoreLink path={`/desk/reports/${meeting.reportId}`}>{words.openReport}</MoreLink>}
    </>
  )
}

function Chair({ name, acting }: { name: string; acting: boolean }) {
  const { page: words } = useWords(meetingsWords)
  return (
    <>
      <UserText>{name}</UserText> {acting && `(${words.acting})`}
    </>
  )
}

function Topics({ topics }: { topics: readonly string[] }) {
  return (
    <ul>
      {topics.map((topic) => (
        <li>
          <UserText>{topic}</UserText>
        </li>
      ))}
    </ul>
  )
}
