import type { Frame, Span } from '../discourse/grammar.ts'
import { END, pattern, START } from '../text/pattern.ts'
import { isAction, isGrievance } from './action-words.ts'
import { splitItems } from './items.ts'

const NOT_OBJECTS = pattern(
  '^ب(?:ال)?(?:مدينه|حي|منطقه|اقليم|جماعه|مناسبه|نيابه|لسان|اسم|دوره|دورها|دورهم|مجال|بلده|شده|الحاح|صوت|موازاه|مقر|جهه|قاعه)',
  'u',
)
const ABOUT = pattern(
  `${START}(?:حول|بخصوص|بشأن|بشان|(?:و?(?:ال)?(?:تي )?)?(?:تتعلق|تعلقت|المتعلقة|متعلقة|تتلخص|تلخصت|تمثلت|تتمثل|تركزت|همت|تهم|تخص|شملت|تضمنت|انصبت|وهي|هي|منها|من قبيل|من بينها|أهمها|أبرزها|في مقدمتها|تصب)(?: أساسا| خصوصا)?(?: (?:في|على|حول))?)${END}`,
  'u',
)
const NEED = pattern(`${START}(?:على |إلى |ب)?(?:ال)?(?:ضرورة|وجوب|أهمية)${END}`, 'u')

/** Where in a frame of asking the thing asked for begins. */
export function demandItems(text: string, frame: Frame): Span[] {
  if (frame.listed && frame.object === 'none') return splitListed(text, frame)
  const start = objectStart(text, frame)
  if (start === null) return []
  return splitItems(text, start, frame.end, frame.kind)
}

function splitListed(text: string, { start, end }: Frame): Span[] {
  const sentenceEnd = /[.;](?=\s|$)/.exec(text.slice(start, end))
  return splitItems(text, start, sentenceEnd ? start + sentenceEnd.index : end, 'complain').slice(0, 6)
}

function objectStart(text: string, { kind, object, cueEnd, end }: Frame): number | null {
  const words = text.slice(cueEnd, end)
  const colon = words.slice(0, 60).indexOf(':')
  if (colon >= 0 && words.slice(colon + 1).trim().length > 4) return cueEnd + colon + 1
  const found = find(words, kind, object)
  return found === null ? null : cueEnd + found
}

function find(words: string, kind: Frame['kind'], object: Frame['object']): number | null {
  if (kind === 'state' || kind === 'gloss') return after(words, NEED) ?? preposition(words, ['علي', 'عن', 'الي'], isGrievance)
  if (kind === 'mention' && object === 'direct') return noun(words, isGrievance)
  if (object === 'for' && kind === 'ask')
    return joinedAction(words) ?? after(words, NEED) ?? preposition(words, ['علي', 'الي', 'في', 'ل'], isAction) ?? joined(words)
  if (object === 'for' && kind === 'complain')
    return (
      preposition(words, ['من', 'ازاء', 'بسبب', 'جراء'], either) ??
      preposition(words, ['من', 'ازاء'], () => true) ??
      noun(words, isGrievance)
    )
  if (object === 'for') return preposition(words, ['عن', 'الي', 'علي', 'حول', 'من', 'عند', 'ل'], isGrievance) ?? after(words, NEED)
  if (object === 'to') return preposition(words, ['الي'], () => true)
  if (object === 'about') return after(words, ABOUT) ?? (kind === 'ask' ? (joinedAction(words) ?? soon(words)) : null)
  return soon(words) ?? clause(words) ?? after(words, NEED) ?? (kind === 'complain' ? noun(words, isGrievance) : joined(words))
}

const either = (word: string) => isGrievance(word) || isAction(word)

/** The first noun of doing or grievance, past the subject of the verb. */
function soon(words: string): number | null {
  return noun(words, either)
}

function noun(words: string, fits: (word: string) => boolean): number | null {
  let count = 0
  for (const { 0: word, index } of words.matchAll(/[\u0621-\u064a]+/g)) {
    if (++count > 16) return null
    if (fits(word) && !followsHead(words.slice(0, index))) return index
  }
  return null
}

/** "the head of the association for fighting …": a noun of doing inside the speaker's own name. */
const followsHead = (before: string) => pattern(`${START}(?:جمعية|رابطة|ودادية|منتدى|تنسيقية|شبكة|مرصد)(?: [\\p{L}]+)? $`, 'u').test(before)

function joined(words: string): number | null {
  const fitting = joinedAction(words)
  if (fitting !== null) return fitting
  for (const { 0: word, index } of words.matchAll(/(?<![\p{L}])ب[\u0621-\u064a]*/gu)) {
    if (index > 140) return null
    if (!NOT_OBJECTS.test(word) && (word.length > 3 || word === 'ب')) return index
  }
  return null
}

function joinedAction(words: string): number | null {
  for (const { 0: word, index } of words.matchAll(/(?<![\p{L}])ب[\u0621-\u064a]{2,}/gu)) {
    if (index > 160) return null
    if (either(word.slice(1))) return index
  }
  return null
}

function preposition(words: string, prepositions: string[], fits: (word: string) => boolean): number | null {
  for (const found of words.matchAll(/(?<![\p{L}])([\u0621-\u064a]+) (?:(?:ضروره|اهميه|مشكل|مشكله|ظاهره) )?"?(?=([\u0621-\u064a]+))/gu)) {
    if (found.index > 160) return null
    if (prepositions.includes(found[1]!) && fits(found[2]!)) return found.index + found[0].length
  }
  return null
}

function clause(words: string): number | null {
  const found = /(?<![\p{L}])(?:ان|بان) (?=[يت][\u0621-\u064a]+)/u.exec(words.slice(0, 90))
  return found ? found.index : null
}

function after(words: string, mark: RegExp): number | null {
  const found = mark.exec(words.slice(0, 120))
  return found ? found.index + found[0].length : null
}
