import { type Comparable, spotOf } from './comparable.ts'
import type { Spot } from './leak.ts'
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

interface Word {
  readonly text: string
  readonly from: number
  readonly to: number
  /** Written with a capital, or in a script that has none. */
  readonly proper: boolean
  /** The last letter as it was written: «الشاطئ» is no family. */
  readonly last: string
  /** Nothing but blanks, a hyphen or the stop of a short title stands before it. */
  readonly follows: boolean
}

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
    else if (isNameLike(word) || (titled && at === from && isAnyName(word))) at += 1
    else break
  }
  return at
}

function isNameLike({ text, proper, last }: Word): boolean {
  if (givenNames.has(text) || familyNames.has(text) || isServantForm(text)) return true
  if (ambiguousNames.has(text)) return true
  return isFamilyForm(text) && proper && last !== 'ئ' && !adjectives.test(text)
}

/** After «السيد»: a word without the article, or one that looks like a family name. In Latin letters: a capital. */
function isAnyName({ text, proper }: Word): boolean {
  if (/^[a-z]/.test(text)) return proper && text.length > 1
  return text.length > 2 && (!text.startsWith('ال') || (isFamilyForm(text) && !adjectives.test(text)))
}

function givenOf({ text, last }: Word): string | undefined {
  // «على» and «علي» fold alike.
  if (/^[وفبلك]?علي$/.test(text) && last === 'ى') return undefined
  const forms = [text, text.replace(/^[وفبلك]/, ''), text.replace(/^(?:ول|وب|فل)/, '')]
  return forms.find((form) => form.length > 2 && (givenNames.has(form) || ambiguousNames.has(form) || isServantForm(form)))
}

/** Without the letters that Arabic joins to a word; «للسيد» is «السيد». */
function unjoined(word: string): string {
  return word.replace(/^(?:و|ف)?لل(?=[a-z\u0621-\u06d3]{3})/, 'ال').replace(/^[وفبك]?(?=ال)/, '')
}

/** Whether a street, a school or an association is called so; «الجمعية» with its article is not called by what follows. */
function isOfThing(all: readonly Word[], at: number): boolean {
  for (let back = at - 1; back >= Math.max(0, at - 4); back--) {
    if (!all[back + 1]!.follows) return false
    const word = all[back]!.text
    if (namedThings.has(word) || namedThings.has(word.replace(/^(?:[وفبلك](?!ال)|ول|لل)/, ''))) return true
    if (!joints.has(word) && !givenNames.has(word) && !familyNames.has(word)) return false
  }
  return false
}

function wordsOf({ text, original, starts, ends }: Comparable): Word[] {
  let last = 0
  return [
    ...text.matchAll(/[وفبل]?عبد ال[a-z\u0621-\u06d3]+|(?:صلاح|نور|عز|جمال|بدر) الدين|[a-z\u0621-\u06d3\d]+(?:-[a-z\u0621-\u06d3]+)*/g),
  ].map(({ index, 0: word }) => {
    const between = text.slice(last, index)
    const capital = original.slice(starts[index]!, starts[index]! + 1)
    last = index + word.length
    const proper = /^[a-z]/.test(word) ? capital !== capital.toLowerCase() : true
    const follows = /^(?: |-|'| ?")?$/.test(between) || isAfterShortTitle(text, index, between)
    return { text: word.replace(' ', ''), from: index, to: last, proper, last: original.charAt(ends[last - 1]! - 1), follows }
  })
}

function isAfterShortTitle(text: string, at: number, between: string): boolean {
  return /^\. ?$/.test(between) && /(?<![a-z\u0621-\u06d3])(?:m|mm|dr|pr|me)$/.test(text.slice(0, at - between.length))
}
