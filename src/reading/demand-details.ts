import { foldWord } from '../platform/words/letters.ts'
import type { Evidence } from './annotation.ts'
import type { Prepared } from './text/prepared.ts'
import type { Span } from './text/span.ts'
import { wordList } from './text/word-list.ts'

export type TimeBand = 'school_hours' | 'morning' | 'afternoon' | 'evening' | 'night' | 'weekend'

/** Where and when a demand wants something done, in its own words. */
export type DemandDetails = { place_words: Evidence | null; time_band: TimeBand | null }

const SITES = wordList(`
  شارع | شوارع | حي | أحياء | الأحياء | ساحة | محطة | المحطة | ثانوية | الثانوية | الثانويات | إعدادية | الإعدادية | مدرسة | مدارس | المدارس | المدرسة | المؤسسات | مؤسسة | سوق | السوق | أسواق | الأسواق | حديقة | الحديقة | حدائق | الحدائق | مدخل | مداخل | محيط | طريق | ملعب | الملعب | دوار | الدوار | درب | زنقة
  مسجد | المسجد | المساجد | مستشفى | المستشفى | بعض النقط | النقط السوداء | المدينة القديمة | وسط المدينة | المدينة | جنبات | أبواب | الممرات | كورنيش | الكورنيش | تجزئة | دار الطالبة | قيسارية | الأزقة | مقاهي | المقاهي
`)
const ARABIC_PLACE = new RegExp(
  `(?<![\\p{L}])(?:(?:أمام|قرب|امام|داخل|وسط|عند|في|بجوار|بمحيط|بجنبات|حول|علي) (?:ال)?|ب|بال|لل)(?:${SITES.map(foldWord).join('|')})(?![\\p{L}])[^,;.]*?(?= (?:ليلا|نهارا|مساء|صباحا|وقت|اوقات|خلال|من اجل|ابتداء|بسرعه|بسبب|الي ساعات|طيله|مرتين)|$)`,
  'u',
)
const FRENCH_PLACE =
  /\b(?:aux abords d[eu]|devant|pres d[eu]|autour d[eu]|au niveau d[eu]|a l'entree d[eu]|place|rue|avenue|boulevard|au quartier|dans le quartier|au marche|a la gare)(?![a-z]).*?(?= (?:le soir|la nuit|aux heures|pendant|durant)|$)/
const BANDS: readonly (readonly [TimeBand, RegExp])[] = [
  ['school_hours', /(?:وقت|اوقات|ساعات|فترات) (?:ال)?(?:دخول|خروج)|heures? (?:de sortie|d'entree|d'ouverture)/],
  ['night', /(?<![\p{L}])(?:ليلا|ليليه|الليليه|بالليل|ساعات متاخره)(?![\p{L}])|\bla nuit\b|nocturnes?\b/u],
  ['evening', /(?<![\p{L}])(?:مساء|المساء|عشيه)(?![\p{L}])|\ble soir\b/u],
  ['afternoon', /بعد (?:ال)?(?:زوال|ظهر)|apres-midi/],
  ['morning', /(?<![\p{L}])(?:صباحا|الصباح)(?![\p{L}])|\ble matin\b/u],
  ['weekend', /نهايه (?:كل )?(?:ال)?اسبوع|week-end/],
]

export function demandDetails({ body, evidence }: Prepared, { start, end }: Span): DemandDetails {
  const words = body.slice(start, end)
  const place = ARABIC_PLACE.exec(words) ?? FRENCH_PLACE.exec(words)
  return {
    place_words: place ? evidence(start + place.index, start + place.index + place[0].length) : null,
    time_band: BANDS.find(([, expression]) => expression.test(words))?.[0] ?? null,
  }
}
