import type { Cut } from './cuts.ts'
import type { Column } from './master.ts'
import type { Parts } from './parts.ts'

export interface Driven extends Column {
  /** Among all columns. */
  readonly index: number
  /** How much of it. */
  readonly share: number
}

/** A round adds so many cuts of a kind at most, and so many that share an item. */
const [mostARound, mostAnItem] = [40, 4]
/** What is broken by less is not worth a row. */
const leastBroken = 0.03

/** Looks for cuts that a mixture of routes breaks, those that it breaks most. */
export function separate(parts: Parts, driven: readonly Driven[]): Cut[] {
  return [...brokenReturns(parts, driven), ...brokenPairs(parts, driven)]
}

/** Wishes whose first visit is only whole because routes visit them twice. */
function brokenReturns({ problem: { wishes, windows } }: Parts, driven: readonly Driven[]): Cut[] {
  const visits = new Float64Array(wishes.count)
  const routes = new Float64Array(wishes.count)
  for (const { share, windows: route } of driven) {
    const met = new Set<number>()
    for (const window of route) {
      visits[windows.wish[window]!]! += share
      met.add(windows.wish[window]!)
    }
    for (const wish of met) routes[wish]! += share
  }
  const falls = (wish: number) => wishes.values[wishes.first[wish]!]! > (wishes.values[wishes.first[wish]! + 1] ?? 0)
  const by = (wish: number) => Math.min(1, visits[wish]!) - routes[wish]!
  const broken = [...visits.keys()].filter((wish) => by(wish) > leastBroken && falls(wish))
  return broken
    .sort((a, b) => by(b) - by(a))
    .slice(0, mostARound)
    .map((wish): Cut => {
      const counts = new Map([...windows.wish.keys()].filter((window) => windows.wish[window] === wish).map((window) => [window, 1]))
      return { kind: 'returns', of: [wish], room: 0, counts, kept: keptOf(counts, driven, true) }
    })
}

function brokenPairs(parts: Parts, driven: readonly Driven[]): Cut[] {
  const { itemsOf, windowsOf } = itemsFor(parts)
  const routes = driven.map(({ share, windows }) => ({ share, items: new Set([...windows].flatMap(itemsOf)) }))
  const together = pairsOf(routes)
  const broken: { items: number[]; by: number }[] = []
  for (const [middle, partners] of together) {
    const others = [...partners.keys()]
    others.forEach((one, index) => {
      for (const two of others.slice(index + 1)) {
        const third = together.get(one)!.get(two) ?? 0
        // Of three that all go together the middle one is the least.
        if (third > 0 && (one < middle || two < middle)) continue
        if (partners.get(one)! + partners.get(two)! + third <= 1 + leastBroken) continue
        const items = [middle, one, two].sort((a, b) => a - b)
        const by = routes.reduce((sum, each) => (items.filter((item) => each.items.has(item)).length >= 2 ? sum + each.share : sum), -1)
        if (by > leastBroken) broken.push({ items, by })
      }
    })
  }
  const used = new Map<number, number>()
  const chosen = broken
    .sort((a, b) => b.by - a.by)
    .filter(({ items }) => {
      if (items.some((item) => (used.get(item) ?? 0) >= mostAnItem)) return false
      for (const item of items) used.set(item, (used.get(item) ?? 0) + 1)
      return true
    })
  return chosen.slice(0, mostARound).map(({ items }): Cut => {
    const counts = new Map<number, number>()
    for (const item of items) for (const window of windowsOf(item)) counts.set(window, (counts.get(window) ?? 0) + 1)
    return { kind: 'pairs', of: items, room: 1, counts, kept: keptOf(counts, driven, false) }
  })
}

/** What is served once at most: a limit with room for one visit, or (numbered after them) a wish of which a second visit is worth nothing. */
function itemsFor({ limits: { room, ofWindow, windows }, problem }: Parts) {
  const { first } = problem.wishes
  const members = Map.groupBy(problem.windows.wish.keys(), (window) => problem.windows.wish[window]!)
  return {
    itemsOf: (window: number): number[] => {
      const wish = problem.windows.wish[window]!
      const limits = ofWindow[window]!.filter((limit) => room[limit] === 1)
      return first[wish + 1]! - first[wish]! === 1 ? [...limits, room.length + wish] : limits
    },
    windowsOf: (item: number): readonly number[] => (item < room.length ? windows[item]! : members.get(item - room.length)!),
  }
}

/** By item, the items that the same routes serve, and how much of these is driven. */
function pairsOf(routes: readonly { share: number; items: ReadonlySet<number> }[]): Map<number, Map<number, number>> {
  const together = new Map<number, Map<number, number>>()
  for (const { share, items } of routes)
    for (const one of items)
      for (const two of items) {
        if (one === two) continue
        const partners = together.get(one) ?? together.set(one, new Map()).get(one)!
        partners.set(two, (partners.get(two) ?? 0) + share)
      }
  return together
}

/** The windows that lie between two which count, on each of the routes: between all of them, or where they are fewest. */
function keptOf(counts: ReadonlyMap<number, number>, driven: readonly Driven[], all: boolean): Set<number> {
  const kept = new Set<number>()
  for (const { windows: route } of driven) {
    const counted = [...route.keys()].filter((at) => counts.has(route[at]!))
    const ways = counted.slice(1).map((end, index) => [...route.slice(counted[index]! + 1, end)])
    for (const way of all ? ways : ways.sort((a, b) => a.length - b.length).slice(0, 1)) for (const window of way) kept.add(window)
  }
  return kept
}
