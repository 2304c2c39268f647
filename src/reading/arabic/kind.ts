import type { Kind } from '../annotation.ts'
import { END, pattern, START } from '../text/pattern.ts'

const MEETING = pattern(
  `${START}[وفبل]?(?:ال|لل)?(?:لقاء|لقاءا|اجتماع|اجتماعا|جلسة|اجتماعنا|لقاؤنا|اجتماعات|لقاءات)${END}|${START}[وف]?(?:اجتمع|اجتمعت|يجتمع|التقى|التأم)${END}`,
  'u',
)
const WITH_ASSOCIATIONS = pattern(
  `${START}[وفبل]?(?:ال|لل)?(?:جمعيات|جمعية|المجتمع المدني|النسيج الجمعوي|فعاليات|ممثلي|السكان|الساكنة|ودادية|وداديات)`,
  'u',
)
const AWARENESS = pattern(
  `${START}[وفبل]?(?:ال)?(?:حصة|حصص|حملة|حملات|لقاءات?|لقاءا|عرض|عروض|عرضا|أيام|ورشة|ورشات|قافلة|درس|دروس|نشاط|أنشطة|يوم|يوما)[\\p{L} ]{0,25} (?:ال|لل)?(?:تحسيس|تحسيسي|تحسيسية|تحسيسيا|توعوي|توعوية|توعية|للتوعية|للتحسيس|توعويا)`,
  'u',
)
const PUPILS = pattern(`تلاميذ|تلميذ|ثانوية|الثانوية|مدرسة|إعدادية|الإعدادية|متمدرس|طلبة|مؤسسة|مجموعة مدارس|الناشئة|أطفال`, 'u')
const CEREMONY = pattern(
  `${START}[وبل]?(?:تدشين|دشن|توشيح|ذكرى (?:ال)?تأسيس|الذكرى|زيارة مجاملة|حفل (?:تكريم|تنصيب|استقبال|توديع|توزيع|تسليم)|تكريم|تنصيب|أبواب مفتوحة|الأبواب المفتوحة|زيارة (?:ودية|تفقدية)|مباراة|حملة للتبرع|التبرع بالدم|إفطار|إعطاء الانطلاقة|توقيع اتفاقية|وقفة احتجاجية|مناورة|تمرين)${END}`,
  'u',
)
const LEAD = 700

/** Decided by how the report opens, headline and first sentences. */
export function arabicKind(body: string): Kind {
  const lead = body.slice(0, LEAD)
  const session = AWARENESS.exec(lead)
  const meeting = MEETING.exec(lead)
  const ceremony = CEREMONY.exec(lead)
  if (session && PUPILS.test(body.slice(0, 1500)) && (!meeting || meeting.index >= session.index - 5)) return 'awareness_session'
  if (ceremony && (!meeting || ceremony.index < meeting.index || /زياره مجامله/.test(ceremony[0]))) return 'other'
  if (meeting) return 'meeting'
  return WITH_ASSOCIATIONS.test(body) && !ceremony ? 'meeting' : session ? 'awareness_session' : 'other'
}
