import type { ResponseKind } from '../annotation.ts'
import type { Frame, Span } from '../discourse/grammar.ts'
import { END, pattern, START } from '../text/pattern.ts'
import { isAction } from './action-words.ts'
import { firstWord, trimItem } from './items.ts'

const SOFT = pattern(
  `بعين الاعتبار|${START}(?:و?استعداد[\\p{L}]{0,3}|تفهم[\\p{L}]{0,2}|رغبت[\\p{L}]{1,2}|نيت[هـ]|حرص[هـ]|قيد (?:الدراسة|الدرس|البحث)|قيد دراسة|للدراسة|بدراسة|دراسة (?:الطلب|المقترح|المطلب|إمكانية|هذه|هذا|الموضوع|جميع|كل)|[وف]?س[تين](?:درس|نظر|ؤخذ|وخذ|بحث|حاول|سعى|عرض على|رفع)|ستتم دراسة|سيتم (?:دراسة|النظر|بحث|أخذ|رفع)|تجاوب[هـ]|انفتاح[هـ]|باب[هـ]? (?:[\\p{L}]+ ){0,3}(?:مفتوح|مفتوحا)|الباب مفتوح|أبواب [\\p{L}]+ مفتوحة|أخذ علما|محل اهتمام|موضوع اهتمام|سينقل|سيبلغ|سننقل|سنبلغ|أمله|يأمل|إن أمكن|حسب الإمكانيات|في حدود الإمكانيات|وفق الإمكانيات|صدر رحب|رحبت?|رحبتم|موضوع دراسة|قيد الإعداد|خيرا|بالتشاور|بالتفكير|بالبحث|مبدئيا|لا مانع|لم [يت]ستبعد|قيد التشاور|غادي [يت]شوف|ببالغ الاهتمام|باهتمام|بجدية)`,
  'u',
)
const FIRM = pattern(
  `${START}[وف]?(?:وعدتم|أعطيتم|غادي|وعد|وعدت|وعدوا|واعدا|وعده|تعهد|تعهدت|تعهدوا|تعهده|متعهدا|التزم|التزمت|التزموا|ملتزما|التزامه|التزاما|كلف|كلفت|تكليف|تعليمات[هـ]?|تعليماتها|أوامره?|بأمر|تقرر|الاتفاق|اتفق|اتفقوا|التوافق|برمجة|الموافقة|وافق|وافقت|قرر|قررت|سوف|سيتم|ستتم|ابتداء من|انطلاقا من|في غضون|داخل أجل|طيلة شهر|الأسبوع المقبل|الأسبوع القادم|وضع (?:نقطة|رقم|خط|مخطط|دورية)|إحداث|تخصيص|ضرب موعدا|تكفل|على عاتقه|قبل نهاية)${END}|${START}[وف]?س[تيان](?!اسه|ارع|ار |ارات|ده|دي|ما |بل|ياق)[\\p{L}]{2,}`,
  'u',
)
const NOT_FUTURE = pattern(
  `${START}[وف]?(?:سيار[\\p{L}]*|سياقة|سياق|سياسة|سيدي|سيدة|سير|سيما|سنة|سنوات|ستة|ستين|سابق|سيئة|سيطرة|سيادة|سيبرانية|سيدات)${END}`,
)
const DONE = pattern(
  `${START}(?:تم|منذ|خلال (?:السنة|الأشهر|الشهر) (?:الماضية|المنصرم|المنصرمة|الأخيرة)|حجزت|أوقفت|عالجت|رفع إلى|اختصاص|من صلاحيات|يهم)${END}`,
  'u',
)
const PLATITUDE = pattern(
  `شريك|المقاربة|الانفتاح|استراتيجية|الدور المحوري|الدور الهام|مفهوم|التعليمات (?:الملكية|السامية)|المدير العام|أهمية (?:التواصل|اللقاء|هذا|هذه|مثل)|الأهمية|مسؤولية (?:مشتركة|جماعية|الجميع)|المسؤولية (?:مشتركة|جماعية)|الأمن مسؤولية|يندرج|يأتي في (?:سياق|إطار)|تندرج|الهدف من|عصرنة|فلسفة`,
  'u',
)
const NEXT_ANSWER = pattern(
  `${START}بلي |; ?|[,]? و ?(?:ب)?(?:أن|ان|بلي)(?:ه|ها|هم|كم|نا)? |[,]? وعلى (?=[\\p{L}]+)|[,]? وعن (?=[\\p{L}]{3,} )|[,]? وب(?=[\\p{L}]{4,} )|[,]? كما (?:أن|ان)(?:ه|ها)? `,
)

const NEXT_CLAUSE = pattern('[,;] ?(?:و(?=[\\p{L}]{3}))?|(?<=[\\p{L}]{3}) و(?=ال[\\p{L}]+ \\d)')

const COMPETENCE = pattern(`${START}(?:للاختصاص|من اختصاص|ليس من اختصاص|ليست من اختصاص|من صلاحيات)${END}`, 'u')

export function responseKind(words: string): ResponseKind {
  const plain = words.replace(NOT_FUTURE, '')
  if (SOFT.test(plain)) return 'soft'
  if (COMPETENCE.test(plain)) return 'information'
  if (FIRM.test(plain) && !(DONE.test(plain) && !/(?<![\p{L}])س[تين]/u.test(plain))) return 'commitment'
  return 'information'
}

export const isPlatitude = (words: string) => PLATITUDE.test(words) && !/\d/.test(words)

/** One answer a frame; "and that …" begins the next, and so does each clause behind "the answer was:". */
export function responseItems(text: string, frame: Frame): Span[] {
  if (frame.kind === 'reply') return replies(text, frame)
  const start = frame.kind === 'gloss' ? afterThat(text, frame) : frame.start
  return cut(text, start, frame.end, NEXT_ANSWER).filter((span) => long(text, span))
}

function replies(text: string, { cueEnd, end }: Frame): Span[] {
  const words = text.slice(cueEnd, end)
  const colon = words.slice(0, 80).indexOf(':')
  if (colon >= 0) return cut(text, cueEnd + colon + 1, end, NEXT_CLAUSE).filter((span) => long(text, span))
  const that = /(?<![\p{L}])(?:ب?ان(?:ه|ها|هم)?|بلي) /u.exec(words.slice(0, 110))
  return that ? cut(text, cueEnd + that.index + that[0].length, end, NEXT_ANSWER).filter((span) => long(text, span)) : []
}

function afterThat(text: string, { cueEnd, end }: Frame): number {
  const that = /^[^,]{0,30}?(?<![\p{L}])(?:ب|الي )?ان(?:ه|ها|هم|نا)? ?/u.exec(text.slice(cueEnd, end))
  return that ? cueEnd + that[0].length : cueEnd
}

function cut(text: string, start: number, end: number, mark: RegExp): Span[] {
  const spans: Span[] = []
  let from = start
  for (const found of text.slice(start, end).matchAll(mark)) {
    if (
      found.index < 12 ||
      (/و(?:ب|عن )$/.test(found[0]) && !isAction(firstWord(text.slice(start + found.index + found[0].length, end)) ?? ''))
    )
      continue
    spans.push(trimmed(text, from, start + found.index))
    from = start + found.index + found[0].length
  }
  spans.push(trimmed(text, from, end))
  return spans
}

function trimmed(text: string, start: number, end: number): Span {
  const span = trimItem(text, start, end)
  return { start: start + (/^[ ,:;"-]*/.exec(text.slice(start, end))?.[0].length ?? 0), end: Math.max(span.end, start) }
}

export const long = (text: string, { start, end }: Span) => text.slice(start, end).split(' ').length >= 3
