import type { Frame, Span } from '../discourse/grammar.ts'
import { END, pattern, START } from '../text/pattern.ts'
import { isAction, isGrievance } from './action-words.ts'

const SPLIT = pattern(
  `(?:[,;]+| \\/ ) ?(?:و(?:من |عن |إلى |على |من أجل )?(?: |(?=[\\u0621-\\u064a])))?(?:كذا |كذلك |أيضا |فضلا عن |إضافة إلى |بالإضافة إلى |علاوة على |إلى جانب |ناهيك عن |ثم |مع )?|(?<=[\\u0621-\\u064a\\d"]) (?:وكذا |وكذلك |وأيضا |و(?:من |عن |إلى |على |من أجل )?|و |إضافة إلى |بالإضافة إلى |علاوة على |فضلا عن |إلى جانب |ناهيك عن |ثم |مع )(?=[\\u0621-\\u064a"])`,
)
const BESIDES = pattern('فضلا|إضافة|علاوة|جانب|ناهيك', 'u')
const LEADING = pattern(
  `^(?:[ ,:;"-]|(?:و?(?:بضرورة|ضرورة|وجوب|بوجوب|على ضرورة|إلى ضرورة|بأهمية|أهمية|على أهمية|ب(?= )|ب:|من خلال|منها|منهم|منه|منكم|أيضا|كذلك|كذا|ما يلي|وهي|هي|تتمثل في|تتعلق ب|تتلخص في|على|إلى|عن|من|في|مشكل|مشكلة|مسألة|قضية|إشكالية|موضوع|مشاكل|إشكال|الانتباه|حول|بخصوص|بشأن|الدعوة إلى|المطالبة ب|كون|مقترح|فكرة|مطلب|طلب|أن تتفضلوا|تتفضلوا|التفضل|تتكرموا|التذكير|خطورة ما|أن يتم|أن تتم|أساسا|خصوصا|بالأساس|مجددا|رسميا|السيد|السادة)${END}))+`,
  'u',
)
const CLOSES = pattern(
  `(?:[ ,;:"-]|${START}(?:و|كما|ثم|وقد|في|من|هذا|أيضا|إضافة|علاوة على|علاوة|فضلا عن|فضلا|إلى جانب|مع|أن|ان|وان|وأن|وأنه|وانه|على|إلى|بعد|يضيف|وهو|وفي|ومن|أما|اما|السيد|رئيس المنطقة|رئيس المفوضية|رئيس الدائرة|والي الأمن|ممثل|ممثلة|السيد الوالي|ردا|وردا|وردا على ذلك|تفاعلا|جوابا|وجوابا|وجوابا على ذلك|وعن|وبخصوص|المتحدث|المصدر|مداخلة|وفي رده|في رده|وفي معرض|في كلمة له|وفي كلمته))+$`,
  'u',
)

export function trimItem(text: string, start: number, end: number): Span {
  const lead = LEADING.exec(text.slice(start, Math.min(end, start + 80)))?.[0].length ?? 0
  const from = start + lead
  const words = text.slice(from, end)
  const tail = CLOSES.exec(words.slice(-60))
  return { start: from, end: tail ? end - (Math.min(60, words.length) - tail.index) : end }
}

/** Cuts an enumeration where a new thing asked for begins: after a comma, or after و before a noun of doing. */
export function splitItems(text: string, start: number, end: number, kind: Frame['kind'] | 'list'): Span[] {
  const cuts: Span[] = []
  let from = start
  for (const found of text.slice(start, end).matchAll(SPLIT)) {
    const next = start + found.index + found[0].length
    if (!beginsItem(text.slice(next, end), found[0], text.slice(from, start + found.index), kind)) continue
    cuts.push({ start: from, end: start + found.index })
    from = next
  }
  cuts.push({ start: from, end })
  return cuts
    .map((cut) => trimItem(text, cut.start, cut.end))
    .map((span) => withoutPreposition(text, span))
    .filter((span) => isItem(text.slice(span.start, span.end)))
}

function beginsItem(rest: string, mark: string, before: string, kind: Frame['kind'] | 'list'): boolean {
  const word = firstWord(rest)
  if (word === null) return false
  const bare = word.replace(/^[بل](?=[\u0621-\u064a]{3})/, '')
  const enough = before.split(' ').length
  if (BESIDES.test(mark)) return true
  if (/و(?:من|عن|الي|علي) /.test(mark) && !/[,;]/.test(mark)) return isGrievance(word) || isAction(word)
  if (kind === 'list' && /[,;/]/.test(mark)) return !SUBORDINATE.test(rest)
  if (/[,;]/.test(mark))
    return /و/.test(mark) || isAction(word) || isAction(bare) || isGrievance(word) || isGrievance(bare) ? !SUBORDINATE.test(rest) : false
  if (kind === 'complain' || kind === 'mention') return enough >= 4 && (isGrievance(word) || (isAction(word) && enough > 5))
  if (isAction(word) || (bare !== word && /^ب/.test(word) && isAction(bare))) return enough >= 2
  return enough >= 5 && isGrievance(word)
}

const SUBORDINATE = pattern(
  `^(?:خاصة|لا سيما|خصوصا|ذلك|حيث|مما|التي|الذي|ما|هو|هي|منها|نظرا|لأن|من أجل|في|من|على|إلى|بعد|قبل|قصد|بهدف)${END}`,
  'u',
)

/** "asked for (ب) strengthening": the joined preposition belongs to the verb. */
function withoutPreposition(text: string, span: Span): Span {
  const word = firstWord(text.slice(span.start, span.end)) ?? ''
  const rest = word.slice(1)
  const joined =
    /^ب/.test(word) && rest.length > 2 && !isAction(word) && !isGrievance(word) && (isAction(rest) || isGrievance(rest) || /^ال/.test(rest))
  return joined ? { ...span, start: span.start + 1 } : span
}

const VAGUE = pattern(
  `^(?:هذه|هذا|ذلك|تلك|بعض|عدة|مجموعة من (?:النقط|القضايا|المشاكل|الإكراهات|التساؤلات|الملاحظات|المواضيع)|جملة من|العديد من (?:القضايا|النقط|المواضيع|الأسئلة)|عددا? من (?:القضايا|النقط|المشاكل|الأسئلة|الإشكالات|التساؤلات|الملاحظات)|كل |جميع|مختلف|الحاضر|المتدخل|اللقاء|المزيد من التعاون$)`,
  'u',
)

/** "going on with this approach": a wish for the relation, not for a thing. */
const COURTESY = pattern(
  `^(?:ب)?(?:مواصلة|استمرار|الاستمرار في|الاستمرارية في|تثمين|ترسيخ|تعزيز|تكريس|توطيد|تقوية|مد|بناء) (?:هذا |هذه |مثل هذه )?(?:ال)?(?:نهج|مقاربة|تواصل|تعاون|ثقة|انفتاح|شراكة|جسور|روابط|أواصر|قيم|مكتسبات|دينامية|علاقات|علاقة|مبادرة|مبادرات)(?! مع مصالح|ها)`,
  'u',
)

function isItem(words: string): boolean {
  const count = words.split(' ').filter((word) => word.length > 1).length
  return count >= 2 && !VAGUE.test(words) && !COURTESY.test(words)
}

export const firstWord = (text: string) => /^[ "]*([\u0621-\u064a]+)/.exec(text)?.[1] ?? null
