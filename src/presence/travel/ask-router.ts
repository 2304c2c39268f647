import * as v from 'valibot'
import { refuse } from '../refusal.ts'
import type { Mode } from '../team.ts'
import type { Matrix } from './matrix.ts'
import type { Place } from './place.ts'

/** A router of the command’s own: nothing is asked of a public one. */
export interface Router {
  readonly kind: 'osrm' | 'valhalla'
  /** Without a final slash. */
  readonly url: string
}

interface Patience {
  /** For one answer. */
  milliseconds?: number
  /** How many places one question holds: routers refuse long ones. */
  block?: number
}

const usual = { milliseconds: 20_000, block: 100 }

/** Where among the profiles of a router a mode is found. */
const profiles: Record<Router['kind'], Record<Mode, string>> = {
  osrm: { foot: 'foot', motorbike: 'driving', car: 'driving' },
  valhalla: { foot: 'pedestrian', motorbike: 'motorcycle', car: 'auto' },
}

/**
 * Asks a router for the minutes between places, in blocks of some hundred.
 * @throws {Refusal} routerSilent, routerRefused, routerUnreadable
 */
export async function askRouter(router: Router, mode: Mode, places: readonly Place[], patience: Patience = {}): Promise<Matrix> {
  const { milliseconds, block } = { ...usual, ...patience }
  const minutes = places.map(() => places.map(() => -1))
  for (let row = 0; row < places.length; row += block) {
    for (let column = 0; column < places.length; column += block) {
      const [from, to] = [places.slice(row, row + block), places.slice(column, column + block)]
      const seconds = await ask(router, profiles[router.kind][mode], from, to, milliseconds)
      seconds.forEach((line, nth) => {
        line.forEach((value, mth) => {
          minutes[row + nth]![column + mth] = value === null ? -1 : Math.round((value / 60) * 10) / 10
        })
      })
    }
  }
  return { mode, source: router.kind, places: places.map(({ key }) => key), minutes }
}

type Seconds = (number | null)[][]

async function ask(router: Router, profile: string, from: readonly Place[], to: readonly Place[], milliseconds: number): Promise<Seconds> {
  const response = await fetch(...requestOf(router, profile, from, to, AbortSignal.timeout(milliseconds))).catch(() => {
    throw refuse('conflict', 'routerSilent', {}, router.url)
  })
  const body: unknown = await response.json().catch(() => null)
  if (!response.ok) throw refuse('conflict', 'routerRefused', {}, `${router.url} (${response.status})`)
  const answer = v.safeParse(router.kind === 'osrm' ? osrmAnswer : valhallaAnswer, body)
  const seconds = answer.success ? answer.output : []
  if (seconds.length !== from.length || seconds.some((row) => row.length !== to.length))
    throw refuse('conflict', 'routerUnreadable', {}, router.url)
  return seconds
}

function requestOf(
  { kind, url }: Router,
  profile: string,
  from: readonly Place[],
  to: readonly Place[],
  signal: AbortSignal,
): [string, RequestInit] {
  if (kind === 'osrm') {
    const all = [...from, ...to].map(({ position: [longitude, latitude] }) => `${longitude},${latitude}`).join(';')
    const numbers = (first: number, count: number) => Array.from({ length: count }, (_, nth) => first + nth).join(';')
    const which = `sources=${numbers(0, from.length)}&destinations=${numbers(from.length, to.length)}&annotations=duration`
    return [`${url}/table/v1/${profile}/${all}?${which}`, { signal, redirect: 'error' }]
  }
  const at = (places: readonly Place[]) => places.map(({ position: [lon, lat] }) => ({ lat, lon }))
  const body = JSON.stringify({ sources: at(from), targets: at(to), costing: profile, verbose: true })
  const headers = { 'content-type': 'application/json' }
  return [`${url}/sources_to_targets`, { method: 'POST', body, headers, signal, redirect: 'error' }]
}

const duration = v.nullable(v.pipe(v.number(), v.minValue(0)))

/** @see https://project-osrm.org/docs/v5.24.0/api/#table-service */
const osrmAnswer = v.pipe(
  v.object({ code: v.literal('Ok'), durations: v.array(v.array(duration)) }),
  v.transform(({ durations }): Seconds => durations),
)

/** @see https://valhalla.github.io/valhalla/api/matrix/api-reference/ */
const valhallaAnswer = v.pipe(
  v.object({ sources_to_targets: v.array(v.array(v.object({ time: v.nullish(duration, null) }))) }),
  v.transform(({ sources_to_targets: rows }): Seconds => rows.map((row) => row.map(({ time }) => time))),
)
