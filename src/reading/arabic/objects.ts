import type { Frame, Span } from '../discourse/grammar.ts'
import { pattern, START } from '../text/pattern.ts'
import { isAction, isGrievance } from './action-words.ts'
import { subject } from './actors.ts'
import { splitItems } from './items.ts'
import { ABOUT, AIM, GRIEVOUS_STATE, NEED, NEEDS, PURPOSE, RELIEF, WANTING_QUESTION } from './openers.ts'

const REACH = 160
const NOT_OBJECTS = pattern(
  '^ب(?:ال)?(?:مدينه|حي|منطقه|اقليم|جماعه|مناسبه|نيابه|لسان|اسم|دوره|دورها|دورهم|مجال|بلده|شده|الحاح|صوت|موازاه|مقر|جهه|قاعه|قوه|حده|مراره|اجماع|صيغه|شكل|صفه|خصوص|شان)',
  'u',
)

/** Where in a frame of asking the thing asked for begins. */
export function demandItems(text: string, frame: Frame): Span[] {
  if (frame.listed && frame.object === 'none') return splitListed(text, frame)
  const start = objectStart(text, frame)
  if (start === null) return []
  const listed = /: ?$/.test(text.slice(start - 2, start))
  return splitItems(text, start, frame.end, listed ? 'list' : frame.kind)
}

function splitListed(text: string, { start, end }: Frame): Span[] {
  const sentenceEnd = /[.;](?=\s|$)/.exec(text.slice(start, end))
  return splitItems(text, start, sentenceEnd ? start + sentenceEnd.index : end, 'complain').slice(0, 6)
}

function objectStart(text: string, { kind, object, cueEnd, end, leads }: Frame): number | null {
  const words = text.slice(cueEnd, end)
  const colon = words.slice(0, 60).indexOf(':')
  const speaks = kind === 'state' || kind === 'gloss' || (kind === 'mention' && object === 'for')
  if (colon >= 0 && kind !== 'state' && kind !== 'gloss' && words.slice(colon + 1).trim().length > 4) return cueEnd + colon + 1
  const past = subject(words)
  const said = words.slice(past)
  const found = speaks ? stated(said, kind, leads) : find(said, kind, object)
  return found === null ? null : cueEnd + past + found
}

function find(words: string, kind: Frame['kind'], object: Frame['object']): number | null {
  if (kind === 'question') return after(words, WANTING_QUESTION)
  if (kind === 'mention') return noun(words, isGrievance)
  if (object === 'about')
    return (
      first(after(words, ABOUT), after(words, PURPOSE), kind === 'complain' ? preposition(words, ['من', 'ضد'], isGrievance) : null) ??
      (kind === 'ask' ? (joinedAction(words) ?? noun(words, either)) : null)
    )
  if (kind === 'complain' && object === 'for')
    return (
      first(preposition(words, ['من', 'ازاء', 'بسبب', 'جراء', 'علي', 'ل'], either), after(words, NEED)) ??
      preposition(words, ['من', 'ازاء', 'علي'], () => true) ??
      noun(words, isGrievance)
    )
  if (kind === 'complain') return first(noun(words, either), joinedAction(words)) ?? joined(words) ?? after(words, NEED)
  if (object === 'to') return preposition(words, ['الي'], () => true)
  if (object === 'rest') return after(words, WISHED) ?? 0
  if (object === 'for' && DIRECTLY.test(words) && !NOT_OBJECTS.test(words.trimStart())) return 0
  const opened = first(
    clause(words),
    after(words, NEED),
    after(words, PURPOSE),
    joinedAction(words),
    preposition(words, ['علي', 'الي', 'في', 'ل'], isAction),
    noun(words, object === 'for' ? isAction : either),
  )
  return opened ?? joined(words) ?? after(words, AIM)
}

/** What is only stated is a demand when it names a need or a grievance. */
function stated(words: string, kind: Frame['kind'], leads: boolean): number | null {
  const need = first(after(words, NEED), after(words, NEEDS))
  if (need !== null) return need
  const that = /(?<![\p{L}])(?:ب|ل|الي )?ان(?=ه|ها|هم|نا| )[\p{L}]* /u.exec(words.slice(0, 70))
  const grievance = preposition(
    words,
    kind === 'mention' ? ['عن', 'الي', 'علي', 'حول', 'من', 'عند', 'ل', 'مغبه'] : ['علي', 'عن', 'الي'],
    isGrievance,
  )
  if (grievance !== null && (!that || grievance < that.index)) return grievance
  if (that && !leads) return grievousClause(words, that.index + that[0].length)
  return that ? null : noun(words.slice(0, 40), isGrievance)
}

function grievousClause(words: string, from: number): number | null {
  const said = words.slice(from)
  if (RELIEF.test(said)) return null
  const grieves = GRIEVOUS_STATE.test(said) || [...said.matchAll(/[\u0621-\u064a]+/g)].slice(0, 12).some(([word]) => isGrievance(word))
  return grieves ? from : null
}

const either = (word: string) => isGrievance(word) || isAction(word)

const first = (...found: (number | null)[]) =>
  found.reduce<number | null>((best, at) => (at !== null && (best === null || at < best) ? at : best), null)

function noun(words: string, fits: (word: string) => boolean): number | null {
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

function joined(words: string): number | null {
  for (const { 0: word, index } of words.matchAll(/(?<![\p{L}])ب[\u0621-\u064a]*/gu)) {
    if (index > REACH) return null
    if (!NOT_OBJECTS.test(word) && (word.length > 3 || word === 'ب')) return index
  }
  return null
}

function joinedAction(words: string): number | null {
  for (const { 0: word, index } of words.matchAll(/(?<![\p{L}])ب[\u0621-\u064a]{2,}/gu)) {
    if (index > REACH) return null
    if (either(word.slice(1))) return index
  }
  return null
}

function preposition(words: string, prepositions: string[], fits: (word: string) => boolean): number | null {
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

const DIRECTLY = /^ ب[\u0621-\u064a]{3,}/
const WISHED = pattern(`^[^.,]{0,40}?${START}لو (?:كان |كانت |تم |أن |تمت )?`, 'u')
const CLAUSE = /(?<![\p{L}])(?:ان|بان) (?=[يت][\u0621-\u064a]+)/u

function clause(words: string): number | null {
  return CLAUSE.exec(words.slice(0, 90))?.index ?? null
}

function after(words: string, mark: RegExp): number | null {
  const found = mark.exec(words.slice(0, 120))
  return found ? found.index + found[0].length : null
}
