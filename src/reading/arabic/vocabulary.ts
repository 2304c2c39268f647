import { misspellings } from '../text/spelling.ts'
import { wordList } from '../text/word-list.ts'
import { towns } from '../towns.ts'
import { ACTIONS, GRIEVANCES } from './action-words.ts'
import { STOPS } from './association-words.ts'
import { MONTHS, WEEKDAYS } from './calendar-words.ts'
import { EVENT_VERBS } from './date-cues.ts'
import { HEADS, OFFICE_WORDS, RANKS } from './office-words.ts'
import { speechWords } from './speech.ts'
import { ORDINALS } from './units.ts'

const OTHERS = wordList(`
  الجمعيات | جمعيات | جمعية | الجمعية | الجمعيتين | فيدرالية | تنسيقية | الفيدرالية | التنسيقية | ودادية | وداديات | المجتمع | التواصلي | تواصليا | تواصلي | المتدخلون | المتدخلين | الحاضرون | الحاضرين | ممثلي | ممثلو | المشاركون | مداخلات
  التعليمية | المؤسسات | تحسيسية | التحسيسية | التوعية | التلاميذ | ثانوية | الثانوية | إعدادية | الإعدادية | المدرسية | المدرسي | الدوريات | دوريات | الإنارة | كاميرات | الكاميرات | المخدرات | القرقوبي | السرقات | الضجيج | الإلكترونية | الإلكتروني | المعلوماتية | السلامة
  الطرقية | للراجلين | الراجلين | الاجتماعات | للاجتماعات | القاعة | استراتيجية | الاستراتيجية | التدابير | الآليات | الاعتبار | استعداده | تعليماته | السلطات | السلطة | المحلية | الباشوية | ولاية | العمالة | المتحدث | المصدر | الساعة | الحادية | المدينة | بمدينة
`)

/** Right as they stand, though a letter short of a word above. */
const SOUND = wordList(`
  الطالبة | الأمل | طالبة | الجمعة | السلام | الساحة | المدنية | المحلة | المسرة | المسيرة | السيدة | المالية | الراجل | الطالب | المطلب | الصالح | صالح | التدبير | المائة | المقبل | مقبل | المدرسة | المارة
  الصورة | الإدارة | المشكل | مشكل | المدنية | الأمنة | الملكة | العمل | العام | السوق | السكن | الحال | المقر | القوة | الشرف | العنف | السنة | الأمة | القضاة | الوطن | الثانية | الجماعة | الحضرة | العلم | المنطق | المصلحة | الخلفية | التواصل | الأساسي | المجال
  الدرب | الحرية | الحية | التربة | الترابي | المحل | المحلي | الحارة | الشارع | الدولة | الدائم | المال | الجهة | الوقت | السائق | البيئة | المكان | المنع | الأهم | الأطر | الأسر | الجوار | الحوار | الفعل | الفاعل | القرب | الشباب | النادي | المراقب | التحرير | التقرير | التحري | العاملة | الباب | ملفات | الطرق | القدم | الخير | الأجل | يتكون | الملف | القيم | الحجب | الدخلة | احتلت | الهوية | طلبت | الدوار | أعماله | التوصل | انتشر | اعتمد | السبعة | توفر | دورات | ارتفع | الدور | الأول | الحق | المدن | المدير | السير | الشهر | الأيام | البلدة | الدورة | الجماعات
  الخاص | الخاصة | العامة | الغرفة | المشاركة | النقطة | الوضع | الأرض | الماء | الرد | العدد | الحضري | الحي | المسار | المواطن | الساكن | الدرجات | يطلبون | استعمل
`)

const single = (phrases: readonly string[]) =>
  phrases
    .flatMap((phrase) => phrase.match(/[\u0621-\u064a]+/g) ?? [])
    .filter((word) => !/^(?:لل|وال|بال|فال|و(?!الي|داد|لايه|لاية|زار|قاي|ضعي|وي|زان|جد|رز|ادي))/.test(word))

/** The words on which the reading of Arabic turns, each with the spellings that lack one letter. */
const calendar = misspellings(single([...Object.keys(MONTHS), ...Object.keys(WEEKDAYS)]), 6)

export const arabicVocabulary = new Map([
  ...speechWords.map((word): [string, string] => [word, word]),
  ...calendar,
  ...misspellings(
    single([
      ...OTHERS,
      ...HEADS,
      ...OFFICE_WORDS,
      ...RANKS,
      ...ORDINALS,
      ...STOPS,
      ...EVENT_VERBS,
      ...ACTIONS,
      ...GRIEVANCES,
      ...SOUND,
      ...Object.keys(MONTHS),
      ...Object.keys(WEEKDAYS),
      ...towns.map(([name]) => name),
    ]),
  ),
])
