import { checkText } from '../check-text.ts'
import { calledSpots } from './called.ts'
import { caseSpots } from './cases.ts'
import { type Comparable, comparable } from './comparable.ts'
import { countSpots } from './counts.ts'
import { initialSpots } from './initials.ts'
import type { Leak, Spot } from './leak.ts'
import { nicknameSpots } from './nicknames.ts'
import { numberSpots } from './numbers.ts'
import { personSpots } from './persons.ts'
import { placeSpots } from './places.ts'
import { presenceSpots } from './presence.ts'
import { isProposed, proposalFor } from './proposals.ts'
import { rankedSpots } from './ranked.ts'
import { schoolSpots } from './schools.ts'
import { secondReading } from './second-reader.ts'
import { isServiceNumber } from './service-number.ts'
import { spelledSpots } from './spelled.ts'
import { togetherSpots } from './together.ts'

/** What is read more closely here than while a text is written: a title alone is no name, schools in general are no school. */
const closer: readonly string[] = ['namedPerson', 'schoolAtRisk']

/**
 * What in a text, Arabic or French, must not be published: where, of which kind, and what could stand instead. Of two findings of one kind that
 * overlap, the wider stands. It errs on the side of asking: two persons read the text in any case.
 */
export function findLeaks(original: string): Leak[] {
  const text = comparable(original)
  const ruled = ruledSpots(text)
  const learned = secondReading(text, [...ruled, ...freeNumbers(original)])
    .filter((spot) => !isProposed(spot, original))
    .map((spot) => ({ ...spot, ...withArticle(original, spot) }))
  return [...ruled, ...learned]
    .sort((a, b) => a.start - b.start)
    .map((spot) => {
      const found = original.slice(spot.start, spot.end)
      return { ...spot, found, proposal: proposalFor(spot.kind, found, original.slice(Math.max(0, spot.start - 200), spot.end + 200)) }
    })
}

/** Numbers of services are known and may stand. */
function freeNumbers(original: string): Spot[] {
  return checkText(original).filter(({ kind, found }) => kind === 'telephone' && isServiceNumber(found))
}

/** What the rules find. */
export function ruledSpots(text: Comparable): Spot[] {
  const { original } = text
  const quick = checkText(original).filter(({ kind, found }) => !closer.includes(kind) && !(kind === 'telephone' && isServiceNumber(found)))
  const spots = [
    personSpots,
    calledSpots,
    nicknameSpots,
    initialSpots,
    numberSpots,
    placeSpots,
    presenceSpots,
    schoolSpots,
    caseSpots,
    countSpots,
    togetherSpots,
    spelledSpots,
    rankedSpots,
  ].flatMap((find) => find(text))
  // Of a patrol and its hour the hour alone has to go.
  const narrow = quick.filter(
    ({ kind, start, end }) => kind !== 'presenceHour' || !spots.some((spot) => inside(spot, { kind, start, end })),
  )
  return widest([...narrow, ...spots].map((spot) => withArticle(original, spot)))
}

/** What is put in the place of words takes their article too: «ال[مكان محجوب]» is no Arabic. */
function withArticle(original: string, { kind, start, end }: Spot): Spot {
  const [, the, rest] = /(?<!\p{L})[وفبك]?(ال)$|(?<!\p{L})[وف]?ل(ل)$/u.exec(original.slice(Math.max(0, start - 5), start)) ?? []
  return { kind, start: start - (the ?? rest ?? '').length, end }
}

function inside(spot: Spot, { kind, start, end }: Spot): boolean {
  return spot.kind === kind && spot.start >= start && spot.end <= end
}

function widest(spots: readonly Spot[]): Spot[] {
  const sorted = [...spots].sort((a, b) => a.start - b.start || b.end - a.end)
  const kept: Spot[] = []
  for (const { kind, start, end } of sorted) {
    const last = kept.findLast((other) => other.kind === kind && other.end > start)
    if (!last) kept.push({ kind, start, end })
    else if (end > last.end) kept[kept.indexOf(last)] = { kind, start: last.start, end }
  }
  return kept
}
