import type { Instance, Shift, Team, Wish } from '../../src/presence/optimiser/instance.ts'
import { Random } from '../../src/presence/optimiser/search/random.ts'
import { timeOf } from '../../src/presence/optimiser/time.ts'

export interface Size {
  schools: number
  points: number
  teams: number
  districts: number
  bases: number
  /** Kilometres. */
  width: number
  height: number
}

export const sizes = {
  town: { schools: 30, points: 15, teams: 5, districts: 6, bases: 2, width: 5, height: 5 },
  city: { schools: 100, points: 40, teams: 14, districts: 12, bases: 3, width: 6, height: 5 },
  metro: { schools: 500, points: 300, teams: 100, districts: 40, bases: 12, width: 18, height: 16 },
} as const satisfies Record<string, Size>

const days = 6
const detour = 1.35
const modes = { moto: { kmh: 25, fixed: 1 }, foot: { kmh: 4.6, fixed: 0 }, car: { kmh: 20, fixed: 2 } }
const bands = [
  { id: 'morning', from: 9 * 60, to: 11.5 * 60 },
  { id: 'afternoon', from: 14.5 * 60, to: 17.5 * 60 },
  { id: 'evening', from: 18.5 * 60, to: 21.5 * 60 },
]

/** An invented week of a town, a city or a metropolis: no place in it is real. The same seed gives the same week. */
export function generate({ schools, points, teams, districts, bases, width, height }: Size, seed: number): Instance {
  const random = new Random(seed)
  const centres = Array.from({ length: districts }, () => ({ x: width * random.next(), y: height * random.next() }))
  const near = (district: number, spread: number) => ({
    x: round(clamp(centres[district]!.x + spread * bell(random), width)),
    y: round(clamp(centres[district]!.y + spread * bell(random), height)),
  })
  const districtOf = Array.from({ length: bases + schools + points }, (_, place) =>
    place < bases ? place % districts : random.below(districts),
  )
  const places = districtOf.map((district, place) => ({ id: `p${place}`, ...near(district, place < bases ? 0 : 0.5) }))
  const wishAt = (place: number) => ({ id: `w${place - bases}`, place: `p${place}`, district: `d${districtOf[place]}` })
  const wishes = [
    ...Array.from({ length: schools }, (_, index) => ({ ...wishAt(bases + index), ...schoolWish(random) })),
    ...Array.from({ length: points }, (_, index) => ({ ...wishAt(bases + schools + index), ...pointWish(random) })),
  ]
  const total = wishes.reduce((sum, { values }) => sum + values.reduce((all, value) => all + value, 0), 0)
  return {
    format: 'presence-instance/1',
    days,
    places,
    districts: centres.map((_, district) => ({ id: `d${district}` })),
    modes,
    detour,
    teams: Array.from({ length: teams }, (_, team) => teamNumber(team, bases)),
    wishes,
    fairnessWeight: round(total / 4),
  }
}

type WishRest = Omit<Wish, 'id' | 'place' | 'district'>

/** Entries and exits of a school: four windows a day, two on Saturday; values fall by a tenth with each visit. */
function schoolWish(random: Random): WishRest {
  const later = random.next() < 0.3 ? 30 : 0
  const first = 3 + random.below(7)
  const windows = Array.from({ length: days }, (_, day) => {
    const starts = [8 * 60 + later - 15, 12 * 60 - later - 10, 14 * 60 + later - 15, 18 * 60 - later - 10].slice(0, day === 5 ? 2 : 4)
    return starts.map((from) => ({ day, from: timeOf(from), to: timeOf(from + 30), minutes: 12 }))
  }).flat()
  return { source: 'school', values: windows.map((_, visit) => round(first * 0.9 ** visit)), windows }
}

/** A point that people asked for: two to five visits a week, one a day, spread over its bands. */
function pointWish(random: Random): WishRest {
  const visits = 2 + random.below(4)
  const first = (4 + random.below(7)) * 1.2
  const minutes = 12 + random.below(4)
  const itsBands = shuffled(bands, random).slice(0, 1 + random.below(3))
  const itsDays = shuffled([...Array(days).keys()], random).slice(0, Math.max(visits, 3))
  const most = itsBands.length > 1 ? Math.ceil(visits * 0.6) : visits
  return {
    source: 'demand',
    values: Array.from({ length: visits }, (_, visit) => round(first * (1 - 0.1 * visit))),
    maxPerDay: 1,
    maxPerBand: Object.fromEntries(itsBands.map(({ id }) => [id, most])),
    windows: itsDays.flatMap((day) => itsBands.map(({ id, from, to }) => ({ day, from: timeOf(from), to: timeOf(to), minutes, band: id }))),
  }
}

/** Three teams in ten walk, five ride, two drive; each rests on one day. */
function teamNumber(team: number, bases: number): Team {
  const mode = team % 10 < 3 ? 'foot' : team % 10 < 8 ? 'moto' : 'car'
  const [from, to] = [
    [450, 900],
    [690, 1140],
    [840, 1320],
  ][(team * 2 + Math.floor(team / 3)) % 3]! as [number, number]
  const rest = { earliest: timeOf(from + 165), latest: timeOf(from + 270), minutes: 30 }
  const shifts = Array.from({ length: days }, (_, day): Shift => ({ day, from: timeOf(from), to: timeOf(to), break: rest }))
  return { id: `t${team}`, mode, base: `p${team % bases}`, shifts: shifts.filter(({ day }) => day !== team % days) }
}

function bell(random: Random): number {
  return random.next() + random.next() + random.next() - 1.5
}

function clamp(value: number, most: number): number {
  return Math.max(0, Math.min(most, value))
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000
}

function shuffled<Item>(items: readonly Item[], random: Random): Item[] {
  return items
    .map((item) => ({ item, key: random.next() }))
    .sort((a, b) => a.key - b.key)
    .map(({ item }) => item)
}
