import { alternatives, END, pattern } from '../text/pattern.ts'
import { RANKS } from './office-words.ts'
import type { Office } from './offices.ts'
import { alone, nameAfter, type Person } from './people.ts'
import { nameAt } from './person-name.ts'
import { ADDRESSED, CALLED, CALLING, INSTEAD_OF, MET, OWN_PRESIDENT, PRESIDED, STRONG, SUBJECT, WEAK } from './presiding.ts'

const NEXT_OFFICE = /^(?: ?,)? ?و ?$/u
const WHO = pattern(`(?:${alternatives(RANKS)}) (?:[\\p{L}]{2,14} ?){2,4},? (?:الذي|التي) $`, 'u')
const TITLES = pattern(`(?:(?:${alternatives(RANKS)})${END}[ ,]*){0,3}`, 'uy')

/** Who presides: said outright, else who holds, receives or is met. */
export function chairs(text: string, all: readonly Office[]): Person[] {
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
    let person = namedBefore(text, verb.index, personAt(text, verb.index + verb[0].length, all, strong))
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

/** "Mr X, who presided in place of …". */
function namedBefore(text: string, at: number, person: Person | null): Person | null {
  const lead = text.slice(Math.max(0, at - 60), at)
  const title = person && !person.name ? WHO.exec(lead) : null
  const name = title ? nameAt(text, at - lead.length + title.index) : null
  return person && name ? { ...person, name } : person
}

/** "in place of the head of the district, the head of traffic": who stands in presides. */
function personAt(text: string, at: number, all: readonly Office[], strong: boolean): Person | null {
  const instead = INSTEAD_OF.exec(text.slice(at, at + 60))
  const absent = instead && strong ? officeStarting(all, at + instead[0].length) : undefined
  const person = plainPersonAt(text, absent ? skipMark(text, absent.end) : at, all, strong)
  if (!person) return absent ? acting(alone(absent)) : null
  const end = (person.office && nameAfter(text, person.office)?.end) ?? person.end
  const inPlace = INSTEAD_OF.exec(text.slice(end, end + 60))
  const replaced = inPlace ? officeStarting(all, end + inPlace[0].length) : undefined
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
