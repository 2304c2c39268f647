import type { Host } from '../annotation.ts'
import { fullest } from '../fullest.ts'
import { type PlaceMention, placeAt } from '../places.ts'
import { pattern, START } from '../text/pattern.ts'
import type { Prepared } from '../text/prepared.ts'
import type { UnitMention } from './unit-mentions.ts'

export type FoundHost = Host & { place: PlaceMention | null }
type Option = { unit: UnitMention; points: number; start: number }

const HOLDS =
  '(?:احتضن|احتضنت|احتضنه|احتضنها|احتضنته|استضاف|استضافت|نظم|نظمت|نظمته|نظمها|تنظمه|تنظم|ينظم|عقد|عقدت|عقدته|تعقد|استقبل|استقبلت|أعطت|انعقد|انعقدت|بادرت|دعت|التأم|شهد|شهدت|شهده|شهدها|أقامت|خصصت|تفتح|تستقبل|تحتضن|برمجت|أطلقت|فتحت|فتح|أجرت|أجرى|جمعت|تجري|دأبت|حلت)'
const HOLDER = pattern(
  `${START}و?${HOLDS}(?: (?:و?(?:مقر|رحاب|قاعة|القاعة|الكبرى|الصغرى|الصغيرة|الاجتماعات|للاجتماعات|بمقر|مصالح|عناصر|خلية|التواصل|الأمن|المدرسي|التابعة|قيادة|كل من|بناية))){0,6} ?$`,
  'u',
)
const SEAT = pattern(
  `(?:مقر|قاعة|القاعة|قاعات|رحاب|مكتب|فضاء|بناية|الاجتماعات|للاجتماعات|اجتماعات|اجتماع|لقاء|الصغيرة|الكبرى|الصغرى|ندوات|الندوات|التابعة|الأمن المدرسي التابعة)(?: (?:السيد|ب|الاجتماعات|في|داخل))? ?[بل]?$`,
  'u',
)
const OFFICE = pattern(`(?:رئيس|رئيسة|رؤساء|نائب|والي|قائد|مدير|عميد|عامل)(?: (?:السيد|العام))? ?$`, 'u')
const LED = pattern(`(?:ترأس|ترأسه|ترأسها|ترأست|عقد|استقبل|اجتمع|التقى|برئاسة|رئاسة|أشرف|مع|من طرف)[^.\\n]{0,60}$`, 'u')
const PARTNER = pattern(`${START}و?(?:بشراكة|شراكة|بتنسيق|بتعاون|تنسيق|بحضور|بدعم|رفع|إلى جانب)[^.\\n]{0,30}$`, 'u')
const NEW_BUILDING = pattern(`(?:تدشين|دشن|المقر الجديد|افتتاح|إحداث|بناء|فتح|مطلب|خلق)[^.\\n]{0,25}$`, 'u')

export function arabicHost(prepared: Prepared, units: readonly UnitMention[], places: readonly PlaceMention[]): FoundHost | null {
  const { text } = prepared
  const options = [...units.map((unit) => ({ unit, points: points(text, unit), start: unit.start })), ...byTitle(text, places)]
  const best = options.reduce<Option | null>((top, option) => (top && top.points >= option.points ? top : option), null)
  if (!best || best.points < 0) return null
  const { unit } = best
  const shown = fullest(unit, units)
  return { name: written(prepared, shown), type: shown.type, evidence: prepared.evidence(shown.start, shown.end), place: shown.place }
}

function points(text: string, unit: UnitMention): number {
  const before = text.slice(Math.max(0, unit.start - 90), unit.start + leading(text, unit))
  let total = 0.6 - unit.start / 1500
  if (HOLDER.test(before)) total += 3
  else if (SEAT.test(before)) total += 2.5
  if (OFFICE.test(before)) total += LED.test(before) ? 1.2 : -0.2
  if (unit.place) total += 1
  if (unit.type === 'local_authority') total -= 0.6
  if (/^(?:عماله|الجماعه)$/.test(unit.name) && !unit.place) total -= 2
  if (PARTNER.test(before.slice(-45))) total -= 2
  if (NEW_BUILDING.test(before.slice(-40))) total -= 4
  return total
}

const leading = (text: string, unit: UnitMention) =>
  /^(?:لل|[بل](?=ال|ول|عم|مق|مف|دا|با|من|ام|در)|و(?!لايه))/.test(text.slice(unit.start, unit.start + 8)) ? 1 : 0

const TITLES = [
  { head: pattern(`${START}[وبل]?والي (?:ال)?أمن(?: ب?مدينة)?`), unit: 'ولاية أمن', type: 'wilaya' as const },
  {
    head: pattern(`${START}[وبل]?عامل (?:صاحب الجلالة على )?(?:إقليم|عمالة(?: إقليم| مقاطعات)?)`),
    unit: 'عمالة',
    type: 'local_authority' as const,
  },
  { head: pattern(`${START}[وبل]?باشا (?:مدينة)?`), unit: 'باشوية', type: 'local_authority' as const },
]

/** The title of its head tells of a service that the text does not name. */
function* byTitle(text: string, places: readonly PlaceMention[]): Generator<Option> {
  for (const { head, unit, type } of TITLES) {
    for (const found of text.matchAll(head)) {
      const end = found.index + found[0].length
      const place = placeAt(places, end, end + 3)
      if (!place) continue
      const led = LED.test(text.slice(Math.max(0, found.index - 60), found.index)) ? 1.2 : 0.2
      const points = led + 0.6 - found.index / 1500 - (type === 'wilaya' ? 0 : 0.6)
      yield { unit: { type, name: `${unit} ${place.name}`, start: found.index, end: place.end, place }, points, start: found.index }
    }
  }
}

/** The name as the text spells it, without a joined preposition; a title gives the service's usual name. */
function written({ evidence }: Prepared, unit: UnitMention): string {
  const spelt = evidence(unit.start, unit.end).text.replace(/\s+/g, ' ')
  if (/^[وبل]?(?:والي|عامل|باشا)/.test(spelt)) return unit.name
  return spelt
    .replace(/^و(?=ال|لل|ول)/, '')
    .replace(/^لل/, 'ال')
    .replace(/^ب(?=ال|ول|عم|مق|مف|دا|با)/, '')
    .replace(/^ل(?=ول|عم|با|من|ام|در|أم)/, '')
}
