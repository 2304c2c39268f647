import { type Comparable, oneOf, spotsOf, words } from './comparable.ts'
import type { Spot } from './leak.ts'
import { isServiceNumber } from './service-number.ts'

const between = String.raw`[\s.\-/]{0,3}`
const spoken = oneOf('صفر واحد اثنان اثنين اثنتان ثلاثة أربعة خمسة ستة سبعة ثمانية ثمان تسعة')
const frenchUnit = oneOf(
  `zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize vingt trente quarante cinquante soixante quatre-vingt quatre-vingts cent et`,
)

const tens = oneOf('عشرة عشر عشرون ثلاثون أربعون خمسون ستون سبعون ثمانون تسعون عشرين ثلاثين أربعين خمسين ستين سبعين ثمانين تسعين')
/** What numbers of papers are introduced by. */
const paper = oneOf(
  `البطاقة_الوطنية بطاقة_وطنية البطاقة بطاقة بطاقته بطاقتها بطاقتي ب.و ب.ت.و ب.ت جواز_السفر جواز_سفره جواز_سفرها جواز الجواز جوازه مسار الضمان_الاجتماعي التأمين_الإجباري السجل_الاجتماعي رقم_التأجير رقم_القيد رسم_الولادة عقد_الازدياد الحالة_المدنية cnss amo ramed cnops ppr doti acte_de_naissance sécurité_sociale titre_de_séjour récépissé رخصة_السياقة رخصة_سياقته رخصة_القيادة
   cin c.i.n cnie c.n.i.e carte_nationale carte_d'identité carte_de_séjour carte_d’identité passeport passeports permis permis_de_conduire massar code_massar`,
)
const vehicle = oneOf(
  `سيارة السيارة شاحنة الشاحنة دراجة الدراجة طاكسي الطاكسي حافلة عربة طوموبيل الطوموبيل موطور الموطور الترقيم ترقيمو بترقيم طوموبيلة طوموبيلات طونوبيل الطونوبيل تريبورتور التريبورتور سكوتر بيكوب موطو كاميو كار الكار ليموزين مقطورة جرار لوحة اللوحة لوحته لوحتها لوحات ترقيم ترقيمها ترقيمه المرقمة مرقمة رقمها نمرة النمرة نمرتها مسجلة المسجلة مسجل تحمل
   tomobil tonobil motor lmotor tracteur remorque triporteur utilitaire pick-up pickup 4x4 fourgonnette citadine clio dacia voiture véhicule moto scooter taxi fourgon camion camionnette plaque plaques immatriculation immatriculé immatriculée immatriculés matricule kangoo motocycle mobylette quad vélomoteur berline bus`,
)
const mark = '[a-z\\u0621-\\u06d3]'
const bar = '\\s?[-|/.]?\\s?'
const plateForm = `(?:\\d{2,6}${bar}(?!h)${mark}${bar}\\d{1,3}|\\d{1,3}${bar}(?!h)${mark}${bar}\\d{3,6}|(?:[a-z]{1,3}[-|/.]?\\d{2,6}[-|/.]?[a-z]{1,3}|(?<![a-z\\u0621-\\u06d3])[ابدهوطabdhwt]\\s?\\d{4,6}\\s?[-|/]\\s?\\d{1,2})|\\d{1,2}[-|/.]?[a-z]{2,3}[-|/.]?\\d{2,4}|\\d{4}\\s?(?!heu)[a-z]{3})(?![a-z\\d])`

const upTo3 = '\\s?[-|/.]?\\s?'
const letters = '(?:[ابدهوطجw]|w\\s?w|[a-bd-z]{2}(?<!du|de|le|la|en|et|au|un|km|am|pm|mn|dh|ou|qu|ce|se|ne|je|tu|il|on|no))'
const looseForm = `(?:${letters}${upTo3}\\d{1,3}${upTo3}\\d{3,6}|\\d{3,6}\\s?[-|/]?\\s?${letters}\\s?[-|/]?\\s?\\d{1,2}|${letters}\\s?[-|/]?\\s?\\d{3}\\s?[-|/]?\\s?${letters}|[ابدهوطabdh]\\s?/\\s?\\d{1,2}\\s?[-|/]\\s?\\d{3,6})(?![a-z\\u0621-\\u06d3\\d])`
const network =
  '(?:insta(?:gram)?|facebook|fb|tik ?tok|snap(?:chat)?|telegram|twitter|youtube|messenger|discord|twitch|[وفبل]?(?:ال)?(?:انستغرام|انستقرام|انستا|انستكرام|فايسبوك|فيسبوك|فيس|تيك ?توك|تكتوك|تيكتوك|سناب(?: ?شات)?|تلغرام|تيليغرام|تيليجرام|تويتر|يوتيوب|يوتوب|ماسنجر|ديسكورد))'
const pseudonym = '[a-z](?=[\\w.-]*[\\d_])[\\w.-]{2,}|[a-z]{2,}[._][a-z][\\w.]*'

const patterns = {
  telephone: [
    // A letter for a nought, as it is typed to deceive.
    /(?<![a-z\u0621-\u06d3\d])[0o][\s.\-/]?[5-8](?:[\s.\-/]{0,3}[\do]){8}(?![a-z\d])/dg,
    words(`${oneOf('صفر زيرو')}(?:[\\s,.-]+و?(?:${spoken}|${tens}|${oneOf('أحد إحدى اثنا زيرو')})){5,}`),
    words(
      `${oneOf('هاتف الهاتف هاتفي الرقم رقم رقمي النمرة واتساب téléphone tél tel gsm portable fax فاكس numéro')}[^.!?\\n\\d]{0,20}(?<leak>\\+?\\d(?:[\\s.\\-/]{1,3}\\d{1,3}){3,8})(?!\\d)`,
    ),
    words(`${spoken}(?:[\\s,.-]+(?:و)?${spoken}){6,}`),
    words(`${oneOf('zéro')}[\\s,-]+${oneOf('cinq six sept huit')}(?:[\\s,-]+${frenchUnit}){3,}`),
    words(`${oneOf('هاتفه هاتفها هاتفهم رقمه رقمها واتساب الواتساب whatsapp')}[^.!?\\n\\d]{0,20}(?<leak>\\+?\\d(?:${between}\\d){7,13})`),
  ],
  identityCard: [
    words(
      `${paper}[^!?\\n\\d]{0,25}?(?<leak>(?:(?<![a-z])[a-z][\\s.-]?[a-z]?|(?<![\\u0621-\\u06d3])[\\u0621-\\u06d3]{1,3}(?:\\s[\\u0621-\\u06d3]{1,3})?)?[\\s.-]?(?:\\d[\\s.-]?){4,9}\\d[a-z]?|\\d{1,2}\\s?/\\s?\\d{4,7})(?!\\d)`,
    ),
    // Passports, and the number of a pupil.
    /(?<![a-z\u0621-\u06d3\d])[a-z]{1,2}\s?\d{7,9}(?![a-z\u0621-\u06d3\d])/dg,
    words(
      `${oneOf("جواز_السفر جواز_سفره جواز_سفرها جواز passeport massar مسار بطاقة_الإقامة بطاقة_التعريف carte_de_séjour carte_d_identité carte_d'identité")}[^.!?\\n\\d]{0,25}(?<leak>[a-z]{0,2}\\s?\\d{5,10})`,
    ),
    words(`${oneOf('cin cnie')}\\s*[:n°•]*\\s*(?<leak>[a-z]{1,2}[\\s.-]?\\d{4,7})`),
    // In small letters with a blank, as it is typed in haste, after a word for it.
    words(`${oneOf('بطاقته بطاقتها بطاقة البطاقة')}[^.!?\\n\\d]{0,25}(?<leak>[a-z]{1,2}[\\s.-]?\\d{5,6})`),
  ],
  plate: [
    words(`${vehicle}[^.!?\\n]{0,45}?(?<![a-z\\u0621-\\u06d3\\d])(?<leak>${plateForm})`),
    words(`(?<leak>\\d{3,5}${bar}[ابدهوط]${bar}\\d{1,2}|\\d{1,2}\\s?[-|/]\\s?[ابدهوط]\\s?[-|/]\\s?\\d{3,6})`),
    /(?<![a-z\u0621-\u06d3\d])w\s?w\s?[-.]?\s?\d{3,6}(?![a-z\u0621-\u06d3\d])/dg,
    /(?<![a-z\u0621-\u06d3\d])(?:و\s?و|دبليو دبليو)\s?[-.]?\s?\d{3,6}(?![a-z\u0621-\u06d3\d])/dg,
    words(
      `${oneOf('لوحة لوحتها لوحته ترقيمها ترقيمه ترقيم مسجلة immatriculée immatriculé immatriculation plaque matricule')}[^.!?\\n\\d]{0,30}(?<leak>\\d{4,6}(?:\\s?[-|/]?\\s?[a-z\\u0621-\\u06d3]\\s?[-|/]?\\s?\\d{1,2})?)`,
    ),
    // The parts in words: «12345 ألف 6».
    words(`\\d{3,5}\\s?[-/|]?\\s?${oneOf('ألف باء دال هاء واو طاء alif')}\\s?[-/|]?\\s?\\d{1,2}`),
    // Any letters and digits of a plate, behind a word for it: «أ 6 - 88213», “D/5-11923”, “FK 882 LM”.
    words(`${vehicle}[^.!?\\n]{0,35}?(?<![a-z\\u0621-\\u06d3\\d])(?<leak>${looseForm})`),
    // The licence of a taxi leads to its driver, the cars of bodies have a letter first.
    words(
      `(?:${oneOf('طاكسي الطاكسي سيارة_الأجرة سيارة_أجرة')}|(?:petit |grand )?taxi)(?:\\s+[a-z\\u0621-\\u06d3]+){0,3}?\\s+(?:${oneOf('رقم عدد نمرة')}|n[°•]?|numero)\\s*(?<leak>\\d{2,5})`,
    ),
    words(`${vehicle}[^.!?\\n]{0,25}?(?<![a-z\\u0621-\\u06d3\\d])(?<leak>[جمشهm]\\s?\\d{4,6})(?![\\d/])`),
  ],
  account: [
    /(?<![a-z\u0621-\u06d3\d])ma\s?\d{2}(?:\s?\d){20,24}(?!\d)/dg,
    /(?<!\d)\d(?:[\s-]?\d){23}(?!\d)/dg,
    /(?<!\d)\d{4}(?:[\s-]\d{4}){3}(?!\d)/dg,
    words(
      `${oneOf('iban rib ccp حسابه حسابها حسابي الحساب حساب الحساب_البنكي compte_bancaire compte')}[^.!?\\n\\d]{0,25}(?<leak>\\d(?:[\\s-]?\\d){9,23})`,
    ),
    words(
      `${oneOf('ccp rib الحساب_البريدي حساب_بريدي الحساب_الجاري الحساب_البنكي رقم_حسابه رقم_حسابها رقم_حسابي رقم_الحساب compte_postal compte_courant carte_bancaire البطاقة_البنكية بطاقته_البنكية')}[^.!?\\n\\d]{0,25}(?<leak>\\d(?:[\\s-]?\\d){5,23}(?:\\s?[a-z](?![a-z]))?)`,
    ),
  ],
  handle: [
    /(?<![a-z\u0621-\u06d3\d.@])@[a-z][\w.]{2,}/dg,
    /(?:(?:www\.|m\.)?(?:facebook|instagram|tiktok|snapchat|twitter|x|linkedin)\.com|fb\.com|wa\.me|t\.me)\/[\w.@/?=+-]+/dg,
    words(
      `${oneOf('حسابه حسابها حسابهم صفحته صفحتها بحساب compte profil pseudo pseudonyme')}[^.!?\\n]{0,30}${oneOf('انستغرام إنستغرام الانستغرام الإنستغرام فيسبوك الفيسبوك تيكتوك تيك_توك سناب سنابشات instagram facebook tiktok snapchat')}\\s*[:"(]?\\s*(?<leak>[a-z0-9][\\w.]{3,})`,
    ),
    // What is written as nobody writes but for an account, beside the name of a network; any word behind «pseudo» or a colon.
    words(`${network}(?![a-z\\u0621-\\u06d3])[^.!?\\n]{0,40}?(?<![a-z\\d@])(?<leak>${pseudonym})`),
    words(`(?<![a-z\\d])(?<leak>${pseudonym})(?![\\w@])[^.!?\\n]{0,15}(?:علي|في|ف|sur|dans|f)\\s?${network}`),
    words(
      `(?:pseudo(?:nyme)?|اسم مستعار|اسم المستعار|الاسم المستعار|بسميه)\\s*[:"]?\\s*(?<leak>[a-z\\u0621-\\u06d3\\d][\\w.\\u0621-\\u06d3]{2,})`,
    ),
    words(
      `(?:حسابه|حسابها|حسابهم|صفحته|صفحتها|بروفيل\\S*|son compte|son profil|sa page|sa chaine|قناته|قناتها|كونطو|الكونط)[^.!?\\n]{0,25}?${network}\\s*(?::|"|باسم|sous le nom(?: de)?|au nom de)\\s*(?<leak>[a-z\\u0621-\\u06d3\\d][\\w.-]*(?:\\s[a-z\\u0621-\\u06d3]{2,}){0,3})`,
    ),
  ],
  email: [
    /[\w.+-]+\s?(?:@|\(at\)|\[at\]|\(a\)|\sat\s|\[?\(?\s?arobase\s?\)?\]?)\s?[\w-]+\s?(?:\.|\[dot\]|\(dot\)|\sdot\s|\[point\]|\spoint\s)\s?[a-z]{2,}(?![a-z])/dg,
    /[\w.+-]+\s?(?:\(at\)|\[at\]|\sat\s|\sarobase\s)\s?[\w-]+\s?(?:\.|\sdot\s|\spoint\s|\(dot\))\s?[a-z]{2,}/dg,
  ],
} as const

/** Numbers and addresses that lead straight to somebody, beside those that are looked for while a text is written. */
export function numberSpots(text: Comparable): Spot[] {
  return (Object.keys(patterns) as (keyof typeof patterns)[]).flatMap((kind) =>
    patterns[kind]
      .flatMap((pattern) => spotsOf(text, kind, pattern))
      .filter(({ start, end }) => kind !== 'telephone' || !isServiceNumber(text.original.slice(start, end))),
  )
}
