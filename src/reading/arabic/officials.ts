import type { Official } from '../annotation.ts'
import type { PlaceMention } from '../places.ts'
import { pattern, START } from '../text/pattern.ts'
import type { Prepared } from '../text/prepared.ts'
import { chairs } from './chairs.ts'
import { type Office, offices } from './offices.ts'
import { alone, nameAfter, nameBefore, type Person, sameOffice, withName } from './people.ts'
import { STANDS_IN } from './presiding.ts'

export type Officials = { chair: Official[]; others: Official[] }

/** "that the mayor was told" does not say that he was there. */
const SPOKEN_OF = pattern(`${START}(?:ب?أن|إن|لأن|من اختصاص|من صلاحيات|يخص|تخص) (?:السيدة? )?$`, 'u')

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

function official({ evidence }: Prepared, { office, name, start, end }: Person): Official {
  return {
    name: name ? evidence(name.start, name.end).text : null,
    role: office ? evidence(office.start, office.end).text.replace(/\s+/g, ' ') : null,
    acting: office?.acting ?? false,
    evidence: evidence(Math.min(start, name?.start ?? start), Math.max(end, office?.end ?? end)),
  }
}
