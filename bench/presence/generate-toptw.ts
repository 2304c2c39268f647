import { Random } from '../../src/presence/optimiser/search/random.ts'

interface Customer {
  x: number
  y: number
  score: number
  opens: number
  closes: number
}

/** How the customers of a family lie, and the times of its tours. */
interface Family {
  clusters: number
  /** Share of the customers that lie in clusters. */
  clustered: number
  horizon: number
  service: number
  /** Mean width of a window. */
  width: number
  score: (random: Random) => number
}

const few = (random: Random) => 1 + random.below(40)
const tens = (random: Random) => 10 * (1 + random.below(5))

const families: Readonly<Record<string, Family>> = {
  c2: { clusters: 9, clustered: 1, horizon: 3390, service: 90, width: 320, score: tens },
  r2: { clusters: 0, clustered: 0, horizon: 1000, service: 10, width: 240, score: few },
  rc2: { clusters: 8, clustered: 0.5, horizon: 960, service: 10, width: 240, score: tens },
}

const customers = 100
const side = 100

/**
 * A team orienteering instance in the published text format with a long horizon: few tours, each of many stops, as in Solomon's second
 * series. The same name gives the same instance.
 * @param name family, share of customers that have a window in per cent, and how wide windows are: "rc2-50-2"
 */
export function generateLongTours(name: string): string {
  const [family, share, wide] = name.split('-') as [string, string, string]
  const { clusters, clustered, horizon, service, width, score } = families[family]!
  const random = new Random([...name].reduce((seed, letter) => Math.imul(seed, 31) + letter.charCodeAt(0), 7))
  const centres = Array.from({ length: clusters }, () => ({ x: side * random.next(), y: side * random.next() }))
  const depot = { x: side / 2, y: side / 2 }
  const rows = Array.from({ length: customers }, (_, index): Customer => {
    const centre = index < customers * clustered ? centres[index % clusters]! : undefined
    const [x, y] = centre ? [near(centre.x, random), near(centre.y, random)] : [random.below(side + 1), random.below(side + 1)]
    const [earliest, latest] = reach(x, y, depot, horizon, service)
    const half = (Number(wide) * width * (0.5 + random.next())) / 2
    const middle = earliest + random.next() * (latest - earliest)
    const hasWindow = random.next() * 100 < Number(share)
    return {
      x,
      y,
      score: score(random),
      opens: hasWindow ? Math.round(Math.max(earliest, middle - half)) : 0,
      closes: hasWindow ? Math.round(Math.min(latest, middle + half)) : latest,
    }
  })
  const lines = rows.map(({ x, y, score: worth, opens, closes }, index) => [index + 1, x, y, service, worth, 0, 0, opens, closes].join(' '))
  return [`1 1 ${customers} 1`, '0 0', `0 ${depot.x} ${depot.y} 0 0 0 0 0 ${horizon}`, ...lines].join('\n')
}

/** The same instance with windows twice as wide, as Cordeau's second ten are to his first. */
export function widened(text: string): string {
  const [first, second, depot, ...rest] = text.split(/\r?\n/)
  const latest = Number(depot!.trim().split(/\s+/).at(-1))
  const points = rest.map((line) => {
    const numbers = line.trim().split(/\s+/).map(Number)
    if (numbers.length < 8) return line
    const [opens, closes] = [numbers.at(-2)!, numbers.at(-1)!]
    return [...numbers.slice(0, -1), Math.min(latest, closes + (closes - opens))].join(' ')
  })
  return [first, second, depot, ...points].join('\n')
}

function near(centre: number, random: Random): number {
  const spread = 8 * (random.next() + random.next() + random.next() - 1.5)
  return Math.round(Math.max(0, Math.min(side, centre + spread)))
}

/** Between which two times a customer can be served by a tour that does nothing else. */
function reach(x: number, y: number, depot: { x: number; y: number }, horizon: number, service: number): [number, number] {
  const way = Math.ceil(Math.hypot(x - depot.x, y - depot.y))
  return [way, horizon - way - service]
}
