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
  reigning,
} from './names.ts'
import { isOrdinary, isWord } from './ordinary.ts'
import { acts, bearers, close, labels, roles, rolesLatin } from './triggers.ts'

/** Words that are no ordinary ones, side by side, and what of them is known. */
interface Run {
  readonly words: number
  readonly named: number
  /** The place of the word behind the last. */
  readonly end: number
}

/** Names that are in no list: words of no dictionary where somebody is named. A name beside them, who somebody is, what somebody does or signs says so. */
export function calledSpots(text: Comparable): Spot[] {
  const all = wordsOf(text)
  const spots: Spot[] = []
  for (let at = 0; at < all.length; at++) {
    const run = runFrom(all, at)
    if (run.words === 0) continue
    const called = (isOfThing(all, at) && !isSaintly(all, at, run)) || reigning.test(text.text.slice(all[at]!.from))
    if (!called && !isExpected(text, all, at, run)) continue
    if (!called) spots.push(spotOf(text, 'namedPerson', all[at]!.from, all[run.end - 1]!.to))
    at = run.end - 1
  }
  return spots
}

/** «سيدي أحمد الداودي» is a person, «سيدي أحمد» a place. */
function isSaintly(all: readonly Word[], at: number, run: Run): boolean {
  return /^(?:سيدي|sidi)$/.test(all[at - 1]?.text ?? '') && run.words >= 2 && run.named > 1.5
}

function runFrom(all: readonly Word[], from: number): Run {
  let [at, words, named] = [from, 0, 0]
  while (words < 5) {
    const word = all[at]
    if (!word || (at > from && !word.follows)) break
    const next = all[at + 1]
    if (
      joints.has(word.text) &&
      next?.follows &&
      (isNameable(next) || (word.text === 'ايت' && isArabic(next))) &&
      (isArabic(word) || next.proper)
    ) {
      ;[at, words, named] = [at + 2, words + 2, named + (/^(?:ال|ا?ل)$|^(?:el|al)$/.test(word.text) ? 0 : 1) + nameOf(next)]
    } else if (isNameable(word) && (words < 2 || nameOf(word) > 0 || !isArabic(word))) {
      ;[at, words, named] = [at + 1, words + 1, named + nameOf(word)]
    } else break
  }
  return { words, named, end: at }
}

/** How much a word is a name: by a list it is one, by its form or beside another half of one. */
function nameOf(word: Word): number {
  // «على» and «علي» fold alike.
  if (word.last === 'ى' && /علي$/.test(word.text)) return 0
  if (lists(word.text).some((form) => givenNames.has(form) || familyNames.has(form) || isServantForm(form))) return 1
  if (lists(word.text).some((form) => ambiguousNames.has(form))) return 0.5
  const short = /^[\u0621-\u06d3]{3,}و$/.test(word.text) ? word.text.slice(0, -1) : ''
  // «حميدو», «كريمو»: how a name is said at home.
  if (givenNames.has(short)) return 1
  if (ambiguousNames.has(short) && !isWord(word.text)) return 0.5
  return isFamilyForm(word.text) && word.last !== 'ئ' && !adjectives.test(word.text) ? 0.75 : 0
}

function lists(word: string): string[] {
  // «برقية» is a telegram, not «ب» before «رقية».
  return isWord(word) ? [word] : [word, word.replace(/^[وفبل](?=.{3})/, '')]
}

function isNameable(word: Word): boolean {
  const { text, proper, capitals } = word
  if (!proper || (text.length < (isArabic(word) ? 3 : 2) && text !== 'طه') || /\d/.test(text)) return false
  if (offices.has(text) || namedThings.has(text) || bearers.has(text)) return false
  if (lists(text).some((form) => givenNames.has(form) || familyNames.has(form) || ambiguousNames.has(form) || isServantForm(form)))
    return true
  if (isHomely(text)) return true
  if (!isArabic(word)) return !(capitals && text.length < 5) && !isOrdinary(text) && !rolesLatin.has(text)
  if (/^[وفبلك]?(?:ال|لل)/.test(text) && !/^ال/.test(text)) return false
  return !isOrdinary(text) && !conjugated.test(text) && !roles.has(unjoined(text).replace(/^ال/, '')) && !acts.has(text)
}

function isHomely(word: string): boolean {
  const short = /^[\u0621-\u06d3]{3,}و$/.test(word) ? word.slice(0, -1) : ''
  return givenNames.has(short) || (ambiguousNames.has(short) && !isWord(word))
}

/** Verbs of the spoken language show themselves by what stands before them. */
const conjugated = /^(?:و?(?:كي|كت|كن|غي|غت|غن|ما)|ست|سي|سن)[\u0621-\u06d3]{3,}|^ما[\u0621-\u06d3]{3,}ش$/

function isArabic({ text }: Word): boolean {
  return /[\u0621-\u06d3]/.test(text)
}

function isExpected(text: Comparable, all: readonly Word[], at: number, run: Run): boolean {
  const first = all[at]!
  const alone = run.words === 1
  if (run.words >= 2 && run.named >= 0.75 && !(run.named < 1 && run.words === 2 && nameOf(first) > 0.6)) return true
  const before = all[at - 1]
  const between = text.text.slice(before?.to ?? 0, first.from)
  if (!isArabic(first)) {
    if (run.words >= 2 && all.slice(at, run.end).every((word) => !isArabic(word))) return true
    return before !== undefined && /^[ ."',:(-]{1,3}$/.test(between) && isLatinCue(all, at, run)
  }
  if (!before) return false
  if (/^ ?: ?"?$/.test(between) && (run.words >= 2 || run.named > 0) && behindOffice(all, at, 3)) return true
  if (/^[ ]?[:,] ?"?$/.test(between) && labels.has(unjoinedLabel(before.text)) && (run.words >= 2 || run.named > 0)) return true
  if (!/^[ "(,-]{1,3}$/.test(between)) return false
  // «شرطية تتحدث …»: what she does, not how she is called.
  if (run.named === 0 && /^[يت][\u0621-\u06d3]{3,}/.test(first.text) && !between.includes('"')) return false
  if (isClose(before)) return !alone || run.named > 0 || !/^[يتن]/.test(first.text) || between.includes('"')
  const role = roleOf(before)
  if (role && (!alone || run.named === 1 || (role === 'definite' && !/^(?:ال|[يتن])/.test(first.text)))) return true
  if (acts.has(bareAct(before.text)) && (!alone || nameOf(first) === 1)) return true
  if (alone && kin.test(before.text) && !/^(?:ال|[يتن])/.test(first.text)) return true
  if (alone && isHomely(first.text) && (behindOffice(all, at, 3) || roles.has(all[run.end]?.text ?? ''))) return true
  return alone ? nameOf(first) === 1 && behindOffice(all, at, 2) : behindOffice(all, at, 5)
}

/** Whose kin or friend somebody is: «صديقتها», «زوجته». */
const kin =
  /^[وفبل]?(?:صديق|صديقت|زوج|زوجت|ابن|ابنت|بنت|ولد|اخ|اخو|اخي|اخت|ام|اب|ابو|ابي|والد|والدت|عم|عمت|خال|خالت|جد|جدت|جار|جارت|زميل|زميلت|رفيق|رفيقت|خطيب|خطيبت|خو|خت|مرا|مرات|راجل|شقيق|شقيقت|طليق|طليقت|صهر|نسيب|شريك|شريكت|صاحب|صاحبت)(?:ه|ها|هم|هما|نا|ي|ك|و|يا)$/

function isLatinCue(all: readonly Word[], at: number, { words, named }: Run): boolean {
  const [before, further] = [all[at - 1]!.text, all[at - 2]?.text ?? '']
  if (rolesLatin.has(before) || labels.has(before)) return true
  if (
    /^(?:de|d|du|a|et)$/.test(before) &&
    (rolesLatin.has(further) ||
      /^(?:merci|remerci.*|accompagne.*|domicile|plainte|temoignage|part|demande|message|lettre|courrier)$/.test(further))
  )
    return true
  return (words > 1 || named >= 1) && /^(?:selon|avec|par|pour|chez|signe)$/.test(before)
}

function isClose({ text }: Word): boolean {
  const bare = unjoined(text)
  return close.has(text) || close.has(bare) || close.has(bare.replace(/^ال/, '')) || close.has(text.replace(/^[وفبل]/, ''))
}

function roleOf({ text }: Word): 'definite' | 'plain' | undefined {
  const bare = unjoined(text)
  if (bare.startsWith('ال') && roles.has(bare.slice(2))) return 'definite'
  return roles.has(bare) || roles.has(bare.replace(/^[وفبل]/, '')) ? 'plain' : undefined
}

/** «رئيس فرقة المرور، بوجمعة …»: an office of up to four ordinary words, then a name of two. */
function behindOffice(all: readonly Word[], at: number, reach: number): boolean {
  for (let back = at - 1; back >= Math.max(0, at - reach); back--) if (roleOf(all[back]!) && !isClose(all[back]!)) return true
  return false
}

function bareAct(word: string): string {
  return word.replace(/^[وفكب](?=.{3})/, '')
}

function unjoinedLabel(word: string): string {
  return labels.has(word) ? word : word.replace(/^[وفبل]/, '')
}
