import { Day, DayTime } from '../../platform/ui/day.tsx'
import { useWords } from '../../platform/ui/view.ts'
import { instantOf } from '../../platform/words/dates.ts'
import type { PublicMeeting } from '../queries/meetings.ts'
import { publicRecordWords } from '../words.ts'

/** The day of a meeting with its hour, or with the part of the day where no hour is known. */
export function MeetingTime({ meeting: { day, time, partOfDay } }: { meeting: PublicMeeting }) {
  const { meetings } = useWords(publicRecordWords)
  if (time && /^\d\d:\d\d$/.test(time)) return <DayTime instant={instantOf(day, time)} style="full" />
  return (
    <>
      <Day day={day} style="full" /> {partOfDay && meetings.parts[partOfDay]}
    </>
  )
}
