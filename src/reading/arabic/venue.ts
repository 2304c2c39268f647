import { END, pattern, START } from '../text/pattern.ts'

const HEAD =
  '(?:القاعة|قاعة|مقر|المقر|فضاء|مركب|المركب|المركز الثقافي|مركز (?:الاستقبال|التكوين|الندوات)|دار الشباب|دار الثقافة|دار المواطن|ثانوية|الثانوية|إعدادية|الإعدادية|مدرسة|المدرسة|مجموعة مدارس|مؤسسة|غرفة|المكتبة|الخزانة|خزانة|مسرح|المسرح|بهو|قصر|كلية|الكلية|المدرج|نادي|المعهد|معهد|مكتب)'
const PLACED = pattern(
  `(?:${START}(?:[وف]?(?:احتضن|احتضنت|احتضنته|احتضنه|احتضنها|استضاف|استضافت|شهد|شهدت|شهدته|رحاب|داخل|في|تدشين|دشن|كانت|كان|تكن|المكان ?:|مكان (?:اللقاء|الاجتماع|الانعقاد) ?:|بناية|مكتبه|ف)|[بف])(?: (?:رحاب|كل من))? ?)(?<venue>${HEAD}${END})`,
)
/** A session for the pupils of a school takes place there. */
const PUPILS_OF = pattern(
  `(?:تلاميذ|تلميذات|تلميذا|متعلمي|متمدرسي)[^.\\n]{0,30}? (?:من |ب|في )?(?<venue>(?:ال)?(?:ثانوية|إعدادية|مدرسة|مجموعة مدارس|مؤسسة)${END})`,
)
const STOP = pattern(
  `[,.;:!?()\\n"]| -|${START}(?:يوم|يومه|يومي|صباح|صبيحة|زوال|بعد زوال|مساء|عشية|ظهر|أمس|أول أمس|اليوم|لقاء|لقاءا|لقاءات|اجتماع|اجتماعا|حفل|حفلا|حصة|حملة|عرضا|ورشة|درسا|أياما|جلسة|ندوة|كافية|بحضور|برئاسة|تحت|وذلك|وقد|مع|بمناسبة|من أجل|في|حول|خصص|ترأسه|ترأس|على|بشراكة|لفائدة|لتدارس|لمناقشة|لدراسة|للتداول|كل من|قصد|بهدف|و(?:ترأس|مجموعة|حضر|طالب)|بتنسيق|تم|حضره|نشاط|ممثلي|أمام|لاستيعاب|خلال|إلى|الذي|التي|حيث|ابتداء|عقد|أشغال)`,
  'u',
)
const LONGEST = 110
const LEAD = 1200

export type Venue = { start: number; end: number }

/** Where it took place: the hall, the seat or the school named after "hosted" or "in". */
export function arabicVenue(text: string): Venue | null {
  const lead = text.slice(0, LEAD)
  for (const found of [...lead.matchAll(PLACED), ...lead.matchAll(PUPILS_OF)]) {
    const start = found.index + found[0].length - found.groups!.venue!.length
    const rest = text.slice(start + found.groups!.venue!.length, start + LONGEST)
    const stop = STOP.exec(rest)
    const end = start + found.groups!.venue!.length + (stop ? stop.index : rest.length)
    const venue = text.slice(start, end).trimEnd()
    if (venue.split(' ').length >= 2) return { start, end: start + venue.length }
  }
  return null
}
