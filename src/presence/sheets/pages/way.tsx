import { Ltr } from '../../../platform/ui/texts.tsx'
import { useView, useWords } from '../../../platform/ui/view.ts'
import { formatNumber } from '../../../platform/words/numbers.ts'
import { hourOf, type Minute } from '../../hours.ts'
import { inTurn, type SheetBreak, type Stop } from '../sheet.ts'
import { sheetsWords } from '../words.ts'
import { NextStop, StopLine } from './stop-card.tsx'

interface WayProps {
  stops: readonly Stop[]
  breaks: readonly SheetBreak[]
  home: Minute | null
}

/** The day of a team: what comes next, the rest of the way in its order, and what is over. */
export function Way({ stops, breaks, home }: WayProps) {
  const { sheet } = useWords(sheetsWords)
  const { language } = useView()
  const { next, later, over } = inTurn(stops)
  const number = (n: number) => formatNumber(language, n)
  return (
    <>
      <p class="stop-count">{sheet.done(number(over.length), number(stops.length))}</p>
      {next ? <NextStop stop={next} /> : <p class="stop stop-next">{sheet.allOver}</p>}
      {later.length > 0 && (
        <section>
          <h2>{sheet.later}</h2>
          <ol class="stops">{withBreaks(later, breaks, next?.arrive ?? 0)}</ol>
        </section>
      )}
      {next && home !== null && <p class="stop-travel">{sheet.home(home)}</p>}
      {over.length > 0 && (
        <section>
          <h2>{sheet.over}</h2>
          <ol class="stops">
            {over.map((stop) => (
              <StopLine stop={stop} />
            ))}
          </ol>
        </section>
      )}
    </>
  )
}

/** Breaks that are still to come stand where they fall on the way. */
function withBreaks(later: readonly Stop[], breaks: readonly SheetBreak[], after: number) {
  const pauses = breaks.filter(({ from }) => from >= after).map((pause) => ({ at: pause.from, line: <Pause {...pause} /> }))
  const lines = later.map((stop) => ({ at: stop.arrive, line: <StopLine stop={stop} /> }))
  return [...lines, ...pauses].sort((a, b) => a.at - b.at).map(({ line }) => line)
}

function Pause({ from, to }: SheetBreak) {
  const { sheet } = useWords(sheetsWords)
  return (
    <li class="stop stop-pause">
      {sheet.break} <Ltr>{`${hourOf(from)}–${hourOf(to)}`}</Ltr>
    </li>
  )
}
