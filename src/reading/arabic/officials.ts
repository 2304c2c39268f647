import type { Official } from '../annotation.ts'
import type { PlaceMention } from '../places.ts'
import { alternatives, END, pattern, START } from '../text/pattern.ts'
import type { Prepared } from '../text/prepared.ts'
import { RANKS } from './office-words.ts'
import { type Office, offices } from './offices.ts'
import { nameAt, type PersonName } from './person-name.ts'
import { ADDRESSED, CALLED, CALLING, INSTEAD_OF, MET, OWN_PRESIDENT, PRESIDED, STANDS_IN, STRONG, SUBJECT, WEAK } from './presiding.ts'

export type Officials = { chair: Official[]; others: Official[] }

/** "that the mayor was told" does not say that he was there. */
const SPOKEN_OF = pattern(`${START}(?:ب?أن|إن|لأن|من اختصاص|من صلاحيات|يخص|تخص) (?:السيدة? )?$`, 'u')
const NEXT_OFFICE = /^(?: ?,)? ?و ?$/u
const TITLES = pattern(`(?:(?:${alternatives(RANKS)})${END}[ ,]*){0,3}`, 'uy')

type Person = { office: Office | null; name: PersonName | null; start: number; end: number }

export function arabicOfficials(prepared: Prepared, places: readonly PlaceMention[]): Officials {
  const { text } = prepared
  const all = offices(text, places)
  const strong = chairs(text, all)
  const people = strong.filter((person, at) => strong.findIndex((other) => sameOffice(text, other, person)) === at).slice(0, 3)
  const presiding = people.map((person) => withName(text, person, all))
  const others = all.filter((office) => !presiding.some((person) => sameOffice(text, person, alone(office))))
  const named = new Set(presiding.map(({ name }) => name && text.slice(name.start, name.end)))
  const distinct = others
    .filter(({ start }) => !STANDS_IN.test(text.slice(Math.max(0, start - 30), start)))
    .filter(({ start }) => !SPOKEN_OF.test(text.slice(Math.max(0, start - 14), start)))
    .filter((office) => !named.has(nameText(text, office)))
    .filter((office, at) => others.findIndex((other) => sameOffice(text, alone(other), alone(office))) === at)
  return {
    chair: presiding.map((person) => official(prepared, person)),
    others: distinct
      .slice(0, 30)
      .map((office) => official(prepared, { ...alone(office), name: nameAfter(text, office) ?? nameBefore(text, office) })),
  }
}

function nameText(text: string, office: Office): string {
  const name = nameAfter(text, office)
  return name ? text.slice(name.start, name.end) : ''
}

function chairs(text: string, all: readonly Office[]): Person[] {
  const presiding = led(text, all, STRONG, true)
  if (presiding.length > 0) return presiding
  const presided = all.find((office) => PRESIDED.test(text.slice(office.end, office.end + 60)))
  if (presided) return [alone(presided)]
  const subject = all.find((office) => SUBJECT.test(text.slice(office.end, office.end + 60)))
  if (subject) return [alone(subject)]
  const [weak] = led(text, all, WEAK, false)
  if (weak) return [weak]
  const before = (office: Office, far: number) => text.slice(Math.max(0, office.start - far), office.start)
  const called = all.find((office) => CALLING.test(before(office, 20)) && CALLED.test(text.slice(office.end, office.end + 90)))
  const met = all.find((office) => MET.test(before(office, 190)))
  const addressed = all.find((office) => ADDRESSED.test(before(office, 30)))
  const found = called ?? met ?? addressed
  return found ? [alone(found)] : []
}

/** Who follows "chaired by": an office, or a name and then the office; offices joined by و share the chair. */
function led(text: string, all: readonly Office[], verbs: RegExp, strong: boolean): Person[] {
  const people: Person[] = []
  let count = 0
  for (const verb of text.matchAll(verbs)) {
    if (++count > 100) break
    let person = personAt(text, verb.index + verb[0].length, all, strong)
    while (person && people.length < 4) {
      people.push({ ...person, start: person.start })
      const next: Office | undefined =
        strong && person.office
          ? all.find((office) => office.start > person!.end && NEXT_OFFICE.test(text.slice(person!.end, office.start)))
          : undefined
      person = next ? alone(next) : null
    }
  }
  return people
}

/** "in place of the head of the district, the head of traffic": who stands in presides. */
function personAt(text: string, at: number, all: readonly Office[], strong: boolean): Person | null {
  const instead = INSTEAD_OF.exec(text.slice(at, at + 60))
  const absent = instead && strong ? officeStarting(all, at + instead[0].length) : undefined
  const person = plainPersonAt(text, absent ? skipMark(text, absent.end) : at, all, strong)
  if (!person) return absent ? acting(alone(absent)) : null
  const inPlace = INSTEAD_OF.exec(text.slice(person.end, person.end + 60))
  const replaced = inPlace ? officeStarting(all, person.end + inPlace[0].length) : undefined
  if (person.office) return absent || inPlace ? acting(person) : person
  return replaced ? acting({ ...person, office: replaced, end: replaced.end }) : person
}

const skipMark = (text: string, at: number) => at + (/^[ ,]*/.exec(text.slice(at, at + 3))?.[0].length ?? 0)

const acting = (person: Person): Person => (person.office ? { ...person, office: { ...person.office, acting: true } } : person)

function plainPersonAt(text: string, at: number, all: readonly Office[], strong: boolean): Person | null {
  TITLES.lastIndex = at
  const titles = TITLES.exec(text)?.[0] ?? ''
  const office = all.find(({ start }) => start >= at && start <= at + titles.length + 1)
  if (office) return alone(office)
  const name = nameAt(text, at)
  if (!name) return null
  const held = all.find((each) => each.start >= name.end && /^[ ,"()-]{0,3}(?:السيد )?$/u.test(text.slice(name.end, each.start)))
  if (held) return { office: held, name, start: name.start, end: held.end }
  return strong && name.titled && !OWN_PRESIDENT.test(text.slice(Math.max(0, at - 90), at))
    ? { office: null, name, start: name.start, end: name.end }
    : null
}

const officeStarting = (all: readonly Office[], at: number) => all.find((office) => office.start >= at && office.start <= at + 1)

function alone(office: Office): Person {
  return { office, name: null, start: office.start, end: office.end }
}

/** A chair may be named only later in the text: "the head of the district, Mr X". */
function withName(text: string, person: Person, all: readonly Office[]): Person {
  if (person.name || !person.office) return person
  const own = nameAfter(text, person.office)
  if (own) return { ...person, name: own, end: Math.max(person.end, own.end) }
  const again = all.filter((office) => sameOffice(text, alone(office), person)).map((office) => nameAfter(text, office))
  return { ...person, name: again.find((name) => name !== null) ?? null }
}

function nameAfter(text: string, office: Office): PersonName | null {
  const name = nameAt(text, office.end)
  if (!name) return null
  const between = text.slice(office.end, name.start)
  return name.titled || /^[ ]?,? ?"?$/.test(between) ? (name.titled || !between.includes(',') || closes(text, name) ? name : null) : null
}

const NAMED_BEFORE = pattern(`${START}و?(?:${alternatives(RANKS)}) (?=[\\p{L} ]{5,40},? $)`)

function nameBefore(text: string, office: Office): PersonName | null {
  const from = Math.max(0, office.start - 60)
  const title = [...text.slice(from, office.start).matchAll(NAMED_BEFORE)][0]
  const name = title ? nameAt(text, from + title.index + title[0].length) : null
  return name && office.start - name.end <= 2 ? name : null
}

const closes = (text: string, name: PersonName) => /^[",.)\n]/.test(text.slice(name.end, name.end + 1))

function sameOffice(text: string, one: Person, other: Person): boolean {
  if (!one.office || !other.office) return one.office === other.office && one.start === other.start
  const [a, b] = [one.office, other.office].map(({ start, end }) => new Set(bare(text.slice(start, end)))) as [Set<string>, Set<string>]
  const head = (words: Set<string>) => [...words][0]
  if (head(a) !== head(b)) return false
  const rest = Math.min(a.size, b.size) - 1
  const common = [...a].filter((word) => b.has(word)).length - 1
  return rest === 0 || common / rest >= 0.6
}

const bare = (role: string) =>
  role
    .split(' ')
    .map((word) => word.replace(/^(?:بال|لل|ال)/, '').replace(/^[بل](?=[\u0621-\u064a]{4})/, ''))
    .filter((word) => word !== 'نيابه')

function official({ evidence }: Prepared, { office, name, start, end }: Person): Official {
  return {
    name: name ? evidence(name.start, name.end).text : null,
    role: office ? evidence(office.start, office.end).text.replace(/\s+/g, ' ') : null,
    acting: office?.acting ?? false,
    evidence: evidence(Math.min(start, name?.start ?? start), Math.max(end, office?.end ?? end)),
  }
}
