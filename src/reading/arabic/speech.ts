import type { CueKind, Grammar, Speaker } from '../discourse/grammar.ts'
import { END, pattern, START } from '../text/pattern.ts'
import { actor } from './actors.ts'
import { findCues } from './cues.ts'
import { demandItems } from './objects.ts'
import { isPlatitude, responseItems, responseKind } from './replies.ts'
import { beginsItem, labelSpeaker, sectionOf } from './sections.ts'

const NUMBERING = '(?:(?:أولا|ثانيا|ثالثا|رابعا|خامسا|سادسا|أ|ب|ج|د|\\d|[ivx]+)[ :.)-]+)'
const UNEASE = pattern(
  'استيا|قلق|تذمر|تخوف|خوف|امتعاض|انزعاج|أسف|غضب|سخط|استنكار|انشغال|معانا|احتجاج|رفض|تحفظ|هواجس|هاجس|استغراب|دهش|خيب',
  'u',
)
const HOPE = pattern('(?:أمل|آمال|تطلع|تطلعات|رغبت|حاجت|أمنيت)(?:هم|هما|ها|نا|ه)|حاجة|الأمل|الرغبة|رغبة', 'u')
const WARMTH = pattern('سعاد|شكر|تقدير|امتنان|ارتياح|اعتزاز|تثمين|إعجاب|فخر', 'u')
const WILLING = pattern('استعداد|تفهم|رغب|تجاوب|حرص|انفتاح|التزام|ني[تة]|موافق|قبول|تعاون|عزم', 'u')
const VOICES: readonly (readonly [CueKind, RegExp])[] = [
  ['complain', UNEASE],
  ['promise', WILLING],
  ['ask', HOPE],
  ['praise', WARMTH],
]

export const arabicSpeech: Grammar = {
  findCues,
  actor,
  negation: pattern(`${START}و?(?:لم|لن|لا|دون|عدم|غياب|بدون)(?: (?!التذكير|الإشارة|التنبيه|المطالبة|يفت|يفوت|يغفل)[\\p{L}]{2,8})? $`, 'u'),
  reply: pattern(
    `${START}[وف]?(?:في |وفي )?(?:رده|ردها|ردا|جوابه|جوابا|معرض (?:رده|جوابه|تفاعله)|تعقيبه|تعقيب|تفاعلا|تفاعله|إجابته|التفاعل|بخصوص التفاعل)${END}`,
    'u',
  ),
  voiced,
  demonstrative: pattern(`${START}[وفبل]?(?:هذه|هاته|تلك|باقي|جميع|كل|بخصوص|حول|على|لمختلف|مختلف) $`, 'u'),
  addressee: pattern(
    `^(?:دعا|طالب|ناشد|حث|طمأن|أخبر|أبلغ|وعد|بشر|شكر|أعلم) (?:ال)?(?:جمعيات|ساكنة|مواطنين|حاضرين|متدخلين|فاعلين|مشاركين|حضور|فعاليات|آباء|تجار) `,
    'u',
  ),
  person,
  impersonal: pattern('^(?:تم|تمت|تقرر|جرى|جرت|أعطيت|سيتم|ستتم|سيجري|سيقع|اتفق)', 'u'),
  object: pattern(`[:"]| ب[\\p{L}]{2,}|${START}(?:على|إلى|أن|ب?أنه|عن|في)${END}|(?:[\\p{L}]+ ){6}`, 'u'),
  inner: pattern(`${START}(?:لو|الذي|التي|الذين|اللذين) $`, 'u'),
  told: pattern(`${START}ب?(?:أن|إن)[^.,;:\\n]{0,40}$`, 'u'),
  nominal: pattern('^(?:الدعوة|المطالبة|المناداة|الإلحاح|الطلب|الأمل|قلق|تخوف|انزعاج|استياء|تذمر|غضب|سخط|امتعاض|أملا)', 'u'),
  relative: pattern(`${START}(?:حسب ما|وفق ما|بحسب ما|وفقا لما|حسبما|كما سبق أن) $`, 'u'),
  beforeSubject: pattern(
    '^ ?(?:(?:السيدة?|كل من|كلا من|أيضا|كذلك|من جهته[ام]?|من جهتها|بدوره[ا]?|بدورهم|جميع|كافة|باقي|مختلف|بعض|عدد من|معظم|جل|أغلب|ال|و|حينها|له|لهم|لنا|إليه|بها|هؤلاء|هذه) ?)*$',
    'u',
  ),
  objectMark: pattern(`^ (?:من|منهم|منكم) |${START}(?:ب?أن|ب?ان|على|إلى|عن|حول|في|مع|أمام|ب(?!اقي)[\\p{L}]{3,})${END}`, 'u'),
  future: pattern('^[وف]?س', 'u'),
  that: pattern(`${START}ب?(?:أن|ان) $`, 'u'),
  opensList: pattern(`(?::|ما يلي|يلي|التالية|الآتية|كالتالي|كالآتي|${START}ب)[ :.]*$`, 'u'),
  noun: pattern(`^(?:طلب|مطلب|مطالب|المطالب|مقترح|مقترحات|شكاي|ملتمس|مطالبة|المطالبة)`, 'u'),
  numbering: pattern(`^${NUMBERING}`, 'u'),
  section: sectionOf,
  label: labelSpeaker,
  beginsItem,
  demandItems,
  responseItems,
  responseKind,
  isPlatitude,
}

/** What is expressed first decides: "expressed their thanks and their worry". */
function voiced(words: string): CueKind {
  const [first] = VOICES.map(([kind, expression]) => ({ kind, at: words.search(expression) }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => a.at - b.at)
  return first?.kind ?? 'break'
}

const YOURS = pattern('^[\\p{L}]{3,}تم$|^[\\p{L}]{4,}كم$|^(?:نحيطكم|نفيدكم|نعدكم|جاوبنا|[\\p{L}]*خبارنا|أخبرتمونا)(?: علما)?$', 'u')
const OURS = pattern('^[\\p{L}]{3,}(?:نا(?:ه|ها)?|وا|ون)$|^ن[\\p{L}]{3,}$', 'u')

/** In a letter to police "you promised" are their words; "we asked" and "they asked" are the association's. */
function person(verb: string, kind: CueKind): Speaker {
  if (/ناكم$/.test(verb)) return 'association'
  if (kind !== 'ask' && YOURS.test(verb)) return 'police'
  return OURS.test(verb) && /^(?:ask|propose|complain|mention|question)$/.test(kind) ? 'association' : null
}
