import { Ltr } from '../../platform/ui/texts.tsx'
import { useWords } from '../../platform/ui/view.ts'
import { hourOf } from '../hours.ts'
import type { Wish } from '../wish.ts'
import { presenceWords } from '../words.ts'

/** When a visit may be: hours, and days unless it is every day. */
export function WishHours({ wish: { source, windows } }: { wish: Pick<Wish, 'source' | 'windows'> }) {
  const { wishes: words, weekdays } = useWords(presenceWords)
  if (source === 'school') return <>{words.fromTimetable}</>
  // Six months after a wish ended its hours are forgotten.
  if (windows.length === 0) return <>—</>
  const days = windows[0]!.weekdays
  return (
    <>
      {windows.map(({ from, to }, nth) => (
        <>
          {nth > 0 && ' · '}
          <Ltr>{`${hourOf(from)}–${hourOf(to)}`}</Ltr>
        </>
      ))}
      {days.length < 7 && <span class="quiet presence-days">{days.map((day) => weekdays[day]).join(' · ')}</span>}
    </>
  )
}
