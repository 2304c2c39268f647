import { pattern, START } from '../text/pattern.ts'
import { isAction, isGrievance } from './action-words.ts'

const REACH = 160
export const NOT_OBJECTS = pattern(
  '^ب(?:ال)?(?:مدينه|حي|منطقه|اقليم|جماعه|مناسبه|نيابه|لسان|اسم|دوره|دورها|دورهم|مجال|بلده|شده|الحاح|صوت|موازاه|مقر|جهه|قاعه|قوه|حده|مراره|اجماع|صيغه|شكل|صفه|خصوص|شان)',
  'u',
)

const TOPICS = new Set([
  'ملف',
  'مشكل',
  'مشاكل',
  'مساله',
  'قضيه',
  'موضوع',
  'معضله',
  'اشكاليه',
  'اشكاليات',
  'هموم',
  'معاناه',
  'مطلب',
  'مشروع',
  'حاجه',
])
export const raised = (word: string) => isGrievance(word) || TOPICS.has(word)
export const either = (word: string) => isGrievance(word) || isAction(word)

/** The search for the thing asked for within the words behind a verb: each gives where it begins, or null. */
export const first = (...found: (number | null)[]) =>
  found.reduce<number | null>((best, at) => (at !== null && (best === null || at < best) ? at : best), null)

export function noun(words: string, fits: (word: string) => boolean): number | null {
  let count = 0
  for (const { 0: word, index } of words.matchAll(/[\u0621-\u064a]+/g)) {
    if (++count > 16) return null
    if (fits(word) && !OCCASION.test(word) && !followsHead(words.slice(0, index))) return index
  }
  return null
}

/** Named in passing: the meeting itself, the traffic, the work. */
const OCCASION = pattern('^(?:اللقاء|اللقاءات|الاجتماع|الحضور|العمل|المرور|النقطة|الحملة|الوجود|العقد|الوقوف|الحضور)$', 'u')

/** "the head of the association for fighting …": a noun of doing inside the speaker's own name. */
const HEAD = pattern(`${START}(?:جمعية|رابطة|ودادية|منتدى|تنسيقية|شبكة|مرصد)(?: [\\p{L}]+)? $`, 'u')
const followsHead = (before: string) => HEAD.test(before.slice(-40))

export function joined(words: string): number | null {
  for (const { 0: word, index } of words.matchAll(/(?<![\p{L}])ب[\u0621-\u064a]*/gu)) {
    if (index > REACH) return null
    if (!NOT_OBJECTS.test(word) && (word.length > 3 || word === 'ب')) return index
  }
  return null
}

export function joinedAction(words: string): number | null {
  for (const { 0: word, index } of words.matchAll(/(?<![\p{L}])ب[\u0621-\u064a]{2,}/gu)) {
    if (index > REACH) return null
    if (either(word.slice(1))) return index
  }
  return null
}

export function preposition(words: string, prepositions: string[], fits: (word: string) => boolean): number | null {
  const close = prepositions.includes('ل')
  for (const found of words.matchAll(
    /(?<![\p{L}])([\u0621-\u064a]+) (?:(?:ضروره|اهميه|مشكل|مشكله|ظاهره|مساله|اشكاليه|موضوع|مخاطر|خطوره|خطر|حده|كثره) )?"?(?=([\u0621-\u064a]+))/gu,
  )) {
    if (found.index > REACH) return null
    if (prepositions.includes(found[1]!) && fits(found[2]!)) return found.index + found[0].length
    if (close && /^ل.{3}/.test(found[1]!) && fits(found[1]!.slice(1))) return found.index + 1
  }
  return null
}

const CLAUSE = /(?<![\p{L}])(?:ان|بان) (?=[يت][\u0621-\u064a]+)/u

export function clause(words: string): number | null {
  return CLAUSE.exec(words.slice(0, 90))?.index ?? null
}

export function after(words: string, mark: RegExp): number | null {
  const found = mark.exec(words.slice(0, 120))
  return found ? found.index + found[0].length : null
}
