import type { Frame, Span } from '../discourse/grammar.ts'
import { END, pattern, START } from '../text/pattern.ts'
import { isAction, isGrievance } from './action-words.ts'
import { subject } from './actors.ts'
import { firstWord, splitItems } from './items.ts'
import { after, clause, either, first, joined, joinedAction, NOT_OBJECTS, noun, preposition, raised } from './object-finders.ts'
import { ABOUT, AIM, GRIEVOUS_STATE, NEED, NEEDS, PURPOSE, RELIEF, WANTING_QUESTION } from './openers.ts'

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
  if (kind === 'mention' && object === 'to') return focus(words)
  if (kind === 'mention') return noun(words, raised)
  if (object === 'about')
    return (
      first(after(words, ABOUT), after(words, PURPOSE), kind === 'complain' ? preposition(words, ['من', 'ضد'], isGrievance) : null) ??
      (kind === 'ask' ? (joinedAction(words) ?? noun(words, either) ?? after(words, AIM)) : null)
    )
  if (kind === 'complain' && object === 'for')
    return (
      first(preposition(words, ['من', 'ازاء', 'بسبب', 'جراء', 'علي', 'ل'], either), after(words, NEED)) ??
      preposition(words, ['من', 'ازاء', 'علي'], () => true) ??
      noun(words, isGrievance)
    )
  if (kind === 'complain' && RELIEVED.test(words.slice(0, 60))) return null
  if (kind === 'complain') return first(noun(words, either), joinedAction(words)) ?? joined(words) ?? after(words, NEED)
  if (object === 'to') return preposition(words, ['الي'], () => true)
  if (object === 'rest') return after(words, WISHED) ?? 0
  if (object === 'for' && DIRECTLY.test(words) && !NOT_OBJECTS.test(words.trimStart())) return 0
  const opened = first(
    clause(words),
    after(words, NEED),
    after(words, PURPOSE),
    joinedAction(words),
    preposition(words, ['علي', 'الي', 'في', 'ل', 'عن'], isAction),
    noun(words, object === 'for' ? isAction : either),
  )
  return opened ?? joined(words) ?? after(words, AIM) ?? (object === 'direct' && BARE.test(words) ? 0 : null)
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

/** "turned on the noise at night", not "turned on ways of working together". */
function focus(words: string): number | null {
  const at = preposition(words, ['علي', 'حول', 'في', 'عن'], () => true)
  if (at === null) return noun(words, isGrievance)
  return VAGUE_TOPIC.test(firstWord(words.slice(at)) ?? '') ? null : at
}

const RELIEVED = pattern(`${START}(?:بارتياح|بإيجابية|بفخر|باعتزاز|تراجع|انخفاض|تحسن|تقدما|نجاح)${END}`, 'u')
const VAGUE_TOPIC = pattern(
  '^(?:ال)?(?:قضايا|مواضيع|سبل|آليات|جهود|مجهودات|دور|أهمية|حصيلة|واقع|محاور|مختلف|عدد|عدة|مجموعة|شكر|وضع|وضعية|تجربة|مفهوم|استراتيجية|تعاون|شراكة|لقاء|ذلك|هذا|هذه|ما|كل|مدى|جوانب|تدابير|حاضرين|جميع)$',
  'u',
)

/** An indefinite thing right behind the verb: "they want a policeman". */
const BARE = pattern('^ (?!(?:من|على|إلى|في|عن|مع|أن|له|منه|بعد|قبل|ذلك|هذا|هذه|ال)|[بلو])[\\p{L}]{3,} [\\p{L}]{3,}', 'u')
const DIRECTLY = /^ ب[\u0621-\u064a]{3,}/
const WISHED = pattern(`^[^.,]{0,40}?${START}لو (?:كان |كانت |تم |أن |تمت )?`, 'u')
