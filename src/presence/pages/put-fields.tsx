import { Select } from '../../platform/ui/select.tsx'
import { TextInput } from '../../platform/ui/text-input.tsx'
import { useView, useWords } from '../../platform/ui/view.ts'
import { type Day, formatDay } from '../../platform/words/dates.ts'
import { daysOfWeek } from '../hours.ts'
import type { Board } from '../plans/read-board.ts'
import { presenceWords } from '../words.ts'

/** Where and when somebody is to be: a team, a day that is not over, an hour. */
export function PutFields({ board: { plan, teams }, today }: { board: Board; today: Day }) {
  const { plans: words } = useWords(presenceWords)
  const { language } = useView()
  const days = daysOfWeek(plan.week).filter((day) => day >= today && day >= plan.firstDay)
  return (
    <>
      <Select name="teamId" label={words.team} options={teams.map(({ id, name }) => ({ value: id, label: name }))} required />
      <Select
        name="day"
        label={words.day}
        options={days.map((day) => ({ value: day, label: formatDay(language, day, 'full') }))}
        required
      />
      <TextInput name="arrive" label={words.arrive} type="time" width="short" required />
    </>
  )
}

/** Of what was typed, what is sent to save it. */
export function putValues(values: Readonly<Record<string, unknown>>, names: readonly string[]): Record<string, string> {
  return Object.fromEntries(names.map((name) => [name, String(values[name] ?? '')]))
}
