import { Ltr } from '../../platform/ui/texts.tsx'
import { useWords } from '../../platform/ui/view.ts'
import type { Weekday } from '../hours.ts'
import type { Window } from '../optimiser/instance.ts'
import type { Board } from '../plans/read-board.ts'
import { presenceWords } from '../words.ts'

/** When a visit of a wish may be, day by day: days with the same hours stand together. */
export function PossibleHours({ board: { instance }, wishId }: { board: Board; wishId: string }) {
  const { weekdays } = useWords(presenceWords)
  const windows = instance.wishes.find(({ id }) => id === wishId)?.windows ?? []
  const days = Map.groupBy(windows, ({ day }) => day)
  const hours = [...days].map(([day, own]) => ({
    day,
    text: joined(own)
      .map(({ from, to }) => `${from}–${to}`)
      .join(' '),
  }))
  const groups = Map.groupBy(
    hours.sort((a, b) => a.day - b.day),
    ({ text }) => text,
  )
  return (
    <ul class="presence-hours">
      {[...groups].map(([text, own]) => (
        <li>
          {own.map(({ day }) => weekdays[(day + 1) as Weekday]).join(' · ')}:{' '}
          {text.split(' ').map((hours) => (
            <span class="presence-range">
              <Ltr>{hours}</Ltr>
            </span>
          ))}
        </li>
      ))}
    </ul>
  )
}

type Span = Pick<Window, 'from' | 'to'>

/** Hours that are parted only so that times vary are one to whoever reads them. */
function joined(spans: readonly Span[]): Span[] {
  const whole: { from: string; to: string }[] = []
  for (const { from, to } of spans.toSorted((a, b) => (a.from < b.from ? -1 : 1))) {
    const last = whole.at(-1)
    if (last?.to === from) last.to = to
    else whole.push({ from, to })
  }
  return whole
}
