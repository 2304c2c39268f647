import { type Comparable, spotOf } from './comparable.ts'
import type { Spot } from './leak.ts'
import { isOfThing, unjoined, type Word, wordsOf } from './name-words.ts'
import {
  adjectives,
  ambiguousNames,
  familyNames,
  givenNames,
  isFamilyForm,
  isServantForm,
  joints,
  namedThings,
  offices,
  persons,
  reigning,
  titles,
} from './names.ts'
import { isOrdinary, isWord } from './ordinary.ts'

/** Persons by their names: after a title, by a given name with another, or by a given name alone. */
export function personSpots(text: Comparable): Spot[] {
  const all = wordsOf(text)
  const spots: Spot[] = []
  for (let at = 0; at < all.length; at++) {
    const end = nameFrom(all, at, text.text)
    if (end === at) continue
    const first = all[at]!
    if (!isOfThing(all, at)) spots.push(spotOf(text, 'namedPerson', first.from, all[end - 1]!.to))
    at = end - 1
  }
  return spots
}

/** One past the last word of the name that begins at `at`; `at` itself where none begins. */
function nameFrom(all: readonly Word[], at: number, text: string): number {
  const word = all[at]!
  const bare = unjoined(word.text)
  if (titles.has(bare) || (/^(?:m|mm|me|pr|si)$/.test(word.text) && word.proper)) {
    const end = runOf(all, at + 1, true)
    if (end > at + 1) return end
    return at
  }
  if (reigning.test(text.slice(word.to - bare.length))) return at
  const given = givenOf(word)
  if (!given) return isPerson(all[at - 1]) && isCalled(word) ? runOf(all, at, true) : at
  const end = runOf(all, at + 1, false)
  const doubtful = ambiguousNames.has(given)
  if (end > at + 1 && !(doubtful && ambiguousNames.has(all[at + 1]!.text))) return end
  if (isPerson(all[at - 1])) return at + 1
  return doubtful || !word.proper ? at : at + 1
}

function isPerson(word: Word | undefined): boolean {
  return word !== undefined && (persons.has(word.text) || persons.has(unjoined(word.text)))
}

/** A family name after «l’inspecteur»: with a capital, or known. */
function isCalled({ text, proper, follows }: Word): boolean {
  return follows && !offices.has(text) && !namedThings.has(text) && (familyNames.has(text) || (/^[a-z]{3}/.test(text) && proper))
}

/** As many words as go on a name. After a title the first may be any word that is no office. */
function runOf(all: readonly Word[], from: number, titled: boolean): number {
  let at = from
  for (let named = 0; named < 4; named++) {
    const word = all[at]
    if (!word?.follows || offices.has(word.text)) break
    if (joints.has(word.text) && all[at + 1]?.follows && (titled || all[at + 1]!.proper)) at += 2
    else if (isNameLike(word) || (titled && at === from && isAnyName(word, unjoined(all[at - 1]?.text ?? '')))) at += 1
    else break
  }
  return at
}

function isNameLike({ text, proper, last }: Word): boolean {
  if (givenNames.has(text) || familyNames.has(text) || isServantForm(text)) return true
  if (ambiguousNames.has(text)) return true
  return isFamilyForm(text) && proper && last !== 'ئ' && !adjectives.test(text)
}

/** Behind these comes a name or an office, nothing else; «الحاج» and «المسمى» are words as well. */
const strict: ReadonlySet<string> = new Set(['السيد', 'السيده', 'الانسه', 'المدعو', 'المدعوه'])

/** Behind these families are counted up. */
const several: ReadonlySet<string> = new Set(['الساده', 'السيدات', 'الانسات', 'الاساتذه', 'الاخوه', 'الاخوين', 'الاختين'])

/** After «السيد»: a word without the article, or one that looks like a family name. In Latin letters: a capital. */
function isAnyName({ text, proper }: Word, title: string): boolean {
  if (/^[a-z]/.test(text)) return proper && text.length > 1
  if (
    !strict.has(title) &&
    !(several.has(title) && isFamilyForm(text)) &&
    isOrdinary(text) &&
    !ambiguousNames.has(text) &&
    !familyNames.has(text)
  )
    return false
  if (several.has(title) && isFamilyForm(text) && !adjectives.test(text)) return true
  return text.length > 2 && (!text.startsWith('ال') || (isFamilyForm(text) && !adjectives.test(text)))
}

function givenOf({ text, last }: Word): string | undefined {
  // «على» and «علي» fold alike.
  if (/^[وفبلك]?علي$/.test(text) && last === 'ى') return undefined
  const forms = isWord(text) ? [text] : [text, text.replace(/^[وفبلك]/, ''), text.replace(/^(?:ول|وب|فل)/, '')]
  return forms.find((form) => form.length > 2 && (givenNames.has(form) || ambiguousNames.has(form) || isServantForm(form)))
}
