import { Day, DayTime } from '../../platform/ui/day.tsx'
import { useWords } from '../../platform/ui/view.ts'
import { startOf } from '../meeting.ts'
import type { PublicMeeting } from '../queries/meetings.ts'
import { publicRecordWords } from '../words.ts'

/** The day of a meeting with its hour, or with the part of the day where no hour is known. */
export function MeetingTime({ meeting }: { meeting: PublicMeeting }) {
  const { meetings } = useWords(publicRecordWords)
  const start = startOf(meeting)
  if (start) return <DayTime instant={start} style="full" />
  const { day, partOfDay } = meeting
  return (
    <>
      <Day day={day} style="full" /> {partOfDay && meetings.parts[partOfDay]}
    </>
  )
}
