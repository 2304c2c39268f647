import type { Kind, Presentation, PresentationKind, Response } from '../annotation.ts'
import { END, pattern, START } from '../text/pattern.ts'
import type { Prepared } from '../text/prepared.ts'
import { sentences } from '../text/sentences.ts'

const SHOWN = pattern(
  `${START}[وف]?(?:قدم|قدمت|قدموا|قدمه|قدمها|قدمته|تقديم|استعرض|استعرضت|استعراض|عرض|عرضا|عروضا|العرض|عرضت|لعرض|بعرض|تناول|تناولت|تناولوا|تطرق|تطرقت|التطرق|بسط|بسطت|شرح|شروحات|شروح|شروحا|تسليط|سلط|سلطت|أبرز|أبرزت|كشف|كشفت|وقف|توقف|إبراز|للتعريف|عرف|عرفت|تمحورت|قدمت|تضمن|الإجراءات|خصص)${END}`,
  'u',
)
const PRESENTED: readonly (readonly [PresentationKind, string])[] = [
  [
    'strategy',
    '(?:ل|ال|ب)?[إا]?ستراتيجي[ةه](?: ال)?(?: ?عمل| ?أمنية| ?العمل)?|خطة العمل|الخطوط العريضة|مخطط العمل السنوي|خارطة الطريق|خطة عمل|(?:ال)?رؤية الأمنية|الاستراتيجية',
  ],
  ['mechanisms', 'الآليات|آليات|الوسائل (?:التقنية|المادية|اللوجستيكية)|وسائل العمل|طرق العمل|أساليب العمل|قاعة القيادة والتنسيق'],
  [
    'notable_cases',
    '(?:ال)?(?:قضايا|ملفات|عمليات) (?:ال)?(?:بارزة|نوعية|مهمة)|(?:أبرز|أهم) (?:القضايا|الملفات|العمليات)|القضايا التي (?:تمت معالجتها|عولجت)|تفكيك (?:شبكة|عصابة)|قضايا تمت معالجتها|ملفات عولجت',
  ],
  [
    'school_plan',
    '(?:مخطط|برنامج|خطة|استراتيجية|تدابير|تأمين|إجراءات)[^.;\\n]{0,60}(?:المؤسسات التعليمية|محيط المؤسسات|المدارس|المدرسي|الثانويات)|الشرطة المدرسية',
  ],
  [
    'awareness',
    '(?:عمليات|حملات|الحملات|حصص|برنامج|عرضا|برامج|أنشطة|دروس)[^.;\\n]{0,25}(?:التحسيس|تحسيسية|التحسيسية|التوعية|توعوية|التوعوية|تحسيس|توعية)',
  ],
  [
    'city_measures',
    '(?:ال)?(?:تدابير|تدبير|إجراءات|ترتيبات)(?: ال)?(?:[ ]?أمنية)?[^.;\\n]{0,70}(?:المدينة|محاربة الجريمة|تأمين|رمضان|الأحياء|الأمن|المواطنين)|تأمين المدينة',
  ],
  [
    'results',
    'حصيلة|نتائج (?:العمليات|العمل|التدخلات|الحملات|اللقاءات|التدخل)|إحصائيات|معطيات رقمية|أرقام|أرقاما|مؤشرات|المنجزات|منجزات|النتائج (?:المحققة|المسجلة|التي)',
  ],
]
const expressions = PRESENTED.map(([kind, words]) => ({ kind, expression: pattern(`${START}[وفبلك]{0,2}(?:${words})`, 'u') }))
const SESSION = pattern('تحسيسي[\\p{L}]*|تحسيس|توعية|توعوي[\\p{L}]*', 'u')
const LONGEST = 600

/** What police showed or explained, apart from what they answered. */
export function arabicPresentations({ body, evidence }: Prepared, kind: Kind): Presentation[] {
  const found = new Map<PresentationKind, Presentation>()
  for (const sentence of sentences(body, 0, body.length)) {
    const words = body.slice(sentence.start, Math.min(sentence.end, sentence.start + LONGEST))
    if (!SHOWN.test(words)) continue
    for (const { kind: what, expression } of expressions) {
      const match = found.has(what) ? null : expression.exec(words)
      if (match)
        found.set(what, { kind: what, evidence: evidence(sentence.start + match.index, sentence.start + match.index + match[0].length) })
    }
  }
  if (kind === 'awareness_session' && !found.has('awareness')) {
    const session = SESSION.exec(body)
    if (session) found.set('awareness', { kind: 'awareness', evidence: evidence(session.index, session.index + session[0].length) })
  }
  return [...found.values()]
}

const SHOWS = pattern(`^[وف]?(?:قدم|قدمت|استعرض|استعرضت|عرض|عرضت)${END}`, 'u')

/** "the head of the cell presented the programme" answers nobody. */
export function isShown({ text, evidence }: Response, presentations: readonly Presentation[]): boolean {
  return SHOWS.test(text) && presentations.some(({ evidence: shown }) => shown.start >= evidence.start && shown.end <= evidence.end)
}
