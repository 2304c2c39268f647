import type { Comparable } from './comparable.ts'
import { familyNames, givenNames, joints, namedThings } from './names.ts'
import { bearers, rolesLatin } from './triggers.ts'

/** A word of a text, with what tells a name. */
export interface Word {
  readonly text: string
  readonly from: number
  readonly to: number
  /** Written with a capital, or in a script that has none. */
  readonly proper: boolean
  /** Written in capitals throughout. */
  readonly capitals: boolean
  /** The last letter as it was written: «الشاطئ» is no family. */
  readonly last: string
  /** Nothing but blanks, a hyphen or the stop of a short title stands before it. */
  readonly follows: boolean
}

/** Several look at the words of one text. */
const read = new WeakMap<Comparable, readonly Word[]>()

export function wordsOf(text: Comparable): readonly Word[] {
  const words = read.get(text) ?? split(text)
  read.set(text, words)
  return words
}

function split({ text, original, starts, ends }: Comparable): Word[] {
  let last = 0
  return [
    ...text.matchAll(
      /[وفبل]?عبد ال[a-z\u0621-\u06d3]+|(?:صلاح|نور|عز|جمال|بدر|ناصر|سعد|شمس|علاء|محيي|محي|زين|فخر|كمال|سيف|تقي|نجم|ضياء|شرف|حسام|عماد) الدين(?![\u0621-\u06d3])|عز العرب|[a-z\u0621-\u06d3\d]+(?:-[a-z\u0621-\u06d3]+)*/g,
    ),
  ].map(({ index, 0: word }) => {
    const between = text.slice(last, index)
    const capital = original.slice(starts[index]!, starts[index]! + 1)
    last = index + word.length
    const written = original.slice(starts[index]!, ends[last - 1]!)
    const proper = /^[a-z]/.test(word) ? capital !== capital.toLowerCase() : true
    const follows = /^(?: |-|'| ?")?$/.test(between) || isAfterShortTitle(text, index, between)
    return {
      text: word.replace(' ', ''),
      from: index,
      to: last,
      proper,
      capitals: written.length > 1 && written === written.toUpperCase(),
      last: original.charAt(ends[last - 1]! - 1),
      follows,
    }
  })
}

/** Without the letters that Arabic joins to a word; «للسيد» is «السيد». */
export function unjoined(word: string): string {
  return word.replace(/^(?:و|ف)?لل(?=[a-z\u0621-\u06d3]{3})/, 'ال').replace(/^[وفبك]?(?=ال)/, '')
}

/** Whether a street, a school or an association is called so; «الجمعية» with its article is not called by what follows. */
export function isOfThing(all: readonly Word[], at: number): boolean {
  for (let back = at - 1; back >= Math.max(0, at - 6); back--) {
    if (!all[back + 1]!.follows) return false
    const word = all[back]!.text
    if (bears(word) || bears(word.replace(/^(?:[وفبلك](?!ال)|ول|لل)/, ''))) return true
    if (/^[a-z]/.test(word) && !rolesLatin.has(word) && (all[back]!.proper || /^(?:de|du|des|d|la|le|les|l|et|ou)$/.test(word))) continue
    if (!joints.has(word) && !honours.has(word) && !givenNames.has(word) && !familyNames.has(word)) return false
  }
  return false
}

function isAfterShortTitle(text: string, at: number, between: string): boolean {
  return /^\. ?$/.test(between) && /(?<![a-z\u0621-\u06d3])(?:m|mm|dr|pr|me)$/.test(text.slice(0, at - between.length))
}

function bears(word: string): boolean {
  return namedThings.has(word) || bearers.has(word)
}

/** What stands between a street and the one it is called after. */
const honours = new Set([
  'الشريف',
  'السلطان',
  'الشيخ',
  'المولي',
  'الامير',
  'القايد',
  'الامام',
  'imam',
  'الاب',
  'ابي',
  'ابو',
  'pere',
  'للا',
  'لاله',
  'سيدي',
  'الحاج',
  'lalla',
  'sidi',
  'moulay',
  'haj',
  'hadj',
  'chahid',
  'cheikh',
  'sultan',
])
