import { draw, projectionOf } from '../../places/map.ts'
import type { Position } from '../../places/polygon.ts'
import { useView, useWords } from '../../platform/ui/view.ts'
import { nameIn } from '../../platform/words/names.ts'
import { byPlace } from '../plans/board.ts'
import type { Visit } from '../plans/plan.ts'
import type { Board } from '../plans/read-board.ts'
import { presenceWords } from '../words.ts'
import { useNames } from './names.ts'

const width = 480

/** Where presence is: each place by the share that it gets; on one day also the way of a team. */
export function PlanMap({ board, route }: { board: Board; route?: readonly Visit[] }) {
  const { plans: words } = useWords(presenceWords)
  const { language } = useView()
  const names = useNames(board)
  const { districts, instance, visits, plan } = board
  const drawing = draw(
    districts.map(({ nameAr, nameFr, shape }) => ({ name: nameIn(language, nameAr, nameFr)!, shape })),
    width,
  )
  const { place } = projectionOf(districts, width)
  const positions = new Map(instance.places.map(({ id, lat, lon }) => [id, [lon!, lat!] as Position]))
  const placeOf = new Map(instance.wishes.map(({ id, place: at }) => [id, positions.get(at)!]))
  const at = (wishId: string) => place(placeOf.get(wishId)!)
  const ways = (route ?? []).map(({ wishId }) => at(wishId)).map(({ x, y }) => `${x},${y}`)
  return (
    <figure class="presence-map">
      <svg class="map map-districts" viewBox={`0 0 ${drawing.width} ${drawing.height}`} role="img" aria-label={words.mapText}>
        {drawing.areas.map(({ d }) => (
          <path class="map-area" d={d} />
        ))}
        {ways.length > 1 && <polyline class="presence-way" points={ways.join(' ')} />}
        {byPlace(plan.week, instance, visits).map(({ wishId, got, wanted }) => {
          const { x, y } = at(wishId)
          return (
            <circle class={`presence-dot presence-dot-${got === 0 ? 'none' : got < wanted ? 'some' : 'all'}`} cx={x} cy={y} r={4}>
              <title>{`${names.placeOf(wishId)}: ${words.ofWanted(String(got), String(wanted))}`}</title>
            </circle>
          )
        })}
        {ways.map((point, nth) => {
          const [x, y] = point.split(',')
          return (
            <text class="presence-stop" x={x} y={y}>
              {nth + 1}
            </text>
          )
        })}
      </svg>
      <figcaption class="presence-legend">
        {(['all', 'some', 'none'] as const).map((kind) => (
          <span>
            <svg viewBox="0 0 10 10" width="12" height="12" aria-hidden="true">
              <circle class={`presence-dot presence-dot-${kind}`} cx="5" cy="5" r="4" />
            </svg>
            {words.dots[kind]}
          </span>
        ))}
      </figcaption>
    </figure>
  )
}
