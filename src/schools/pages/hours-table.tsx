import { Ltr } from '../../platform/ui/texts.tsx'
import { useWords } from '../../platform/ui/view.ts'
import { writeDay } from '../hours.ts'
import { type Session, shiftsOn, weekdays } from '../timetable.ts'
import { schoolsWords } from '../words.ts'

/** The days of a week with their sessions. */
export function HoursTable({ sessions }: { sessions: readonly Session[] }) {
  const { hours: words, weekdays: names } = useWords(schoolsWords)
  return (
    <dl class="hours">
      {weekdays.map((weekday) => {
        const written = writeDay(shiftsOn(weekday, sessions))
        return (
          <div>
            <dt>{names[weekday - 1]}</dt>
            <dd>{written ? <Ltr>{written.replaceAll('-', '–')}</Ltr> : <span class="quiet">{words.none}</span>}</dd>
          </div>
        )
      })}
    </dl>
  )
}
