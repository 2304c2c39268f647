import { Badge } from '../../../platform/ui/badge.tsx'
import { Icon } from '../../../platform/ui/icon.tsx'
import { Ltr, UserText } from '../../../platform/ui/texts.tsx'
import { useView, useWords } from '../../../platform/ui/view.ts'
import { nameIn } from '../../../platform/words/names.ts'
import { formatNumber } from '../../../platform/words/numbers.ts'
import { hourOf } from '../../hours.ts'
import { isOver } from '../mark.ts'
import type { Stop } from '../sheet.ts'
import { sheetsWords } from '../words.ts'
import { AnotherHour, Hindrances, NowButton, TakeBack } from './mark-form.tsx'
import { usePad } from './pad.tsx'

/** The visit that comes next, or that is being made: everything within reach of one thumb. */
export function NextStop({ stop }: { stop: Stop }) {
  const { sheet } = useWords(sheetsWords)
  const { closed, past } = usePad()
  return (
    <section class="stop stop-next" data-next tabindex={-1} aria-label={stop.arrived === null ? sheet.next : sheet.here}>
      <p class="stop-over">{stop.arrived === null ? sheet.next : sheet.here}</p>
      <StopHead stop={stop} heading="h2" />
      {!closed && (
        <>
          {!past && <NowButton stop={stop} />}
          {stop.arrived === null && <Hindrances stop={stop} />}
          <AnotherHour stop={stop} />
          {stop.arrived !== null && stop.versions.length > 0 && <TakeBack stop={stop} />}
        </>
      )}
    </section>
  )
}

/** A visit further on the way, or one that is over. */
export function StopLine({ stop }: { stop: Stop }) {
  const { sheet } = useWords(sheetsWords)
  const { closed, past } = usePad()
  return (
    <li class="stop">
      <StopHead stop={stop} heading="h3" />
      {!closed && !isOver(stop) && (
        <details class="stop-more">
          <summary class="button button-quiet">{sheet.other}</summary>
          {!past && <NowButton stop={stop} />}
          <Hindrances stop={stop} />
          <AnotherHour stop={stop} />
        </details>
      )}
      {!closed && isOver(stop) && stop.versions.length > 0 && (
        <details class="stop-more">
          <summary class="button button-quiet">{sheet.correct}</summary>
          <TakeBack stop={stop} />
        </details>
      )}
    </li>
  )
}

function StopHead({ stop, heading: Heading }: { stop: Stop; heading: 'h2' | 'h3' }) {
  const { sheet } = useWords(sheetsWords)
  const { language } = useView()
  const { unsent } = usePad()
  return (
    <>
      <Heading class="stop-place">
        <Icon name={stop.source === 'school' ? 'school' : 'pin'} size={20} />
        <span>
          <Ltr>{formatNumber(language, stop.nth)}</Ltr> · <UserText>{nameIn(language, stop.placeAr, stop.placeFr)}</UserText>
        </span>
      </Heading>
      <p class="stop-time">
        <Ltr>{`${hourOf(stop.arrive)}–${hourOf(stop.leave)}`}</Ltr>
        {stop.districtAr && <UserText>{nameIn(language, stop.districtAr, stop.districtFr)}</UserText>}
      </p>
      {stop.travel !== null && !isOver(stop) && stop.arrived === null && <p class="stop-travel">{sheet.travel(stop.travel)}</p>}
      <p class="stop-said">
        <SaidOf stop={stop} />
        {unsent.has(stop.id) && <Icon name="wait" size={16} />}
      </p>
    </>
  )
}

function SaidOf({ stop: { arrived, left, hindered } }: { stop: Stop }) {
  const { sheet, hindrances } = useWords(sheetsWords)
  if (hindered) return <Badge tone="not">{sheet.saidHindered(hindrances[hindered])}</Badge>
  if (arrived === null) return null
  if (left === null) return <Badge tone="progress">{sheet.saidArrived(hourOf(arrived))}</Badge>
  return <Badge tone="done">{sheet.saidStayed(hourOf(arrived), hourOf(left))}</Badge>
}
