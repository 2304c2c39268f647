import { type Stretch, tagStretches } from '../platform/tagging/tagger.ts'
import { stemsIn, type Word } from '../platform/tagging/words.ts'
import type { Official } from './annotation.ts'
import { nameBeforeOffice } from './arabic/name-before-office.ts'
import type { Seen } from './tagging/features.ts'
import { learned } from './tagging/learned.ts'
import { conjunctionLength } from './text/conjunction.ts'
import type { Prepared } from './text/prepared.ts'
import type { Span } from './text/span.ts'

export type Officials = { chair: Official[]; others: Official[] }

type Side = 'chair' | 'other'
type Person = { side: Side; role: Span | null; name: Span | null }

const MOST_CHAIRS = 3
const MOST_OTHERS = 30

/** Who leads the meeting, and who else is there for the authorities: offices, and names where the text gives them. */
export function officials(prepared: Prepared, { words, features }: Seen): Officials {
  const { body } = prepared
  const people = merged(peopleOf(tagStretches(features, learned.people()), words, body), body)
  const chair = people.filter(({ side }) => side === 'chair')
  const others = people.filter(({ side, role }) => side === 'other' && role && !chair.some((leader) => sameRole(leader.role, role, body)))
  const shown = (person: Person) => official(prepared, person)
  return { chair: chair.slice(0, MOST_CHAIRS).map(shown), others: others.slice(0, MOST_OTHERS).map(shown) }
}

/** A name and an office side by side are one person: "Mr X, head of the district", "the head of the district, Mr X". */
function peopleOf(stretches: readonly Stretch[], words: readonly Word[], body: string): Person[] {
  const people: Person[] = []
  for (const { tag, first, last } of stretches) {
    const [side, part] = tag.split('_') as [Side, 'role' | 'name']
    const span = { start: words[first]!.start + conjunctionLength(words[first]!.form), end: words[last]!.end }
    const before = people.at(-1)
    const open = before && before.side === side && before[part] === null ? (before.role ?? before.name) : null
    if (before && open && span.start - open.end <= NEAR && BESIDE.test(body.slice(open.end, span.start))) before[part] = span
    else people.push({ side, role: null, name: null, [part]: span })
  }
  return people.map((person) =>
    person.name || !person.role || person.side === 'other' ? person : { ...person, name: nameBeforeOffice(body, person.role.start) },
  )
}

const NEAR = 80
/** Up to four words, a rank perhaps, and no end of a sentence. */
const BESIDE = /^(?:[^\p{L}.!?\n]*\p{L}+){0,4}[^\p{L}.!?\n]*$/u

/** The same office in other words, and a name met again, are the person known already. */
function merged(people: readonly Person[], body: string): Person[] {
  const known: Person[] = []
  for (const person of people) {
    const same = known.find((other) => other.side === person.side && isSame(other, person, body))
    if (!same) known.push({ ...person })
    else {
      same.role ??= person.role
      same.name ??= person.name
    }
  }
  return known
}

function isSame(one: Person, other: Person, body: string): boolean {
  if (one.name && other.name) return share(stemsOf(one.name, body), stemsOf(other.name, body))
  return sameRole(one.role, other.role, body)
}

function sameRole(one: Span | null, other: Span | null, body: string): boolean {
  if (!one || !other) return false
  const [a, b] = [stemsOf(one, body), stemsOf(other, body)]
  return a[0] === b[0] && share(a, b)
}

const stemsOf = ({ start, end }: Span, body: string) => stemsIn(body.slice(start, end))

/** Most words of the shorter stand in the longer. */
const share = (a: readonly string[], b: readonly string[]) =>
  a.filter((stem) => b.includes(stem)).length / Math.min(a.length, b.length) >= 0.6

const ACTING = /(?:^|[^\p{L}])(?:ب?النيابه|بالانابه|بالوكاله|موقتا|(?:ال)?(?:قايم|مكلف) بمهام|par interim|p\.i)(?:$|[^\p{L}])/u
const SOON = 24
const FAR = 60

function official({ body, evidence }: Prepared, { role, name }: Person): Official {
  const [first, second] = [role, name].filter((span) => span !== null).toSorted((a, b) => a.start - b.start) as [Span, Span?]
  const shown = second && second.start - first.end < FAR ? { start: first.start, end: second.end } : (role ?? first)
  const text = (span: Span | null) => span && evidence(span.start, span.end).text.replace(/\s+/g, ' ')
  return {
    name: text(name),
    role: text(role),
    acting: ACTING.test(body.slice(shown.start, shown.end + SOON).split(/[.\n]/)[0]!),
    evidence: evidence(shown.start, shown.end),
  }
}
