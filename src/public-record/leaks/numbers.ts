import { type Comparable, oneOf, spotsOf, words } from './comparable.ts'
import type { Spot } from './leak.ts'

const between = String.raw`[\s.\-/]{0,3}`
const spoken = oneOf('صفر واحد اثنان اثنين اثنتان ثلاثة أربعة خمسة ستة سبعة ثمانية ثمان تسعة')
const frenchUnit = oneOf(
  `zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize vingt trente quarante cinquante soixante quatre-vingt quatre-vingts cent et`,
)

const patterns = {
  telephone: [
    words(`${spoken}(?:[\\s,.-]+(?:و)?${spoken}){6,}`),
    words(`${oneOf('zéro')}[\\s,-]+${oneOf('cinq six sept huit')}(?:[\\s,-]+${frenchUnit}){3,}`),
    words(`${oneOf('هاتفه هاتفها هاتفهم رقمه رقمها واتساب الواتساب whatsapp')}[^.!?\\n\\d]{0,20}(?<leak>\\+?\\d(?:${between}\\d){7,13})`),
  ],
  identityCard: [
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
    /(?<![a-z\u0621-\u06d3\d])w\s?w\s?[-.]?\s?\d{3,6}(?![a-z\u0621-\u06d3\d])/dg,
    /(?<![a-z\u0621-\u06d3\d])(?:و\s?و|دبليو دبليو)\s?[-.]?\s?\d{3,6}(?![a-z\u0621-\u06d3\d])/dg,
    words(
      `${oneOf('لوحة لوحتها لوحته ترقيمها ترقيمه ترقيم مسجلة immatriculée immatriculé immatriculation plaque matricule')}[^.!?\\n\\d]{0,30}(?<leak>\\d{4,6}(?:\\s?[-|/]?\\s?[a-z\\u0621-\\u06d3]\\s?[-|/]?\\s?\\d{1,2})?)`,
    ),
    // The parts in words: «12345 ألف 6».
    words(`\\d{3,5}\\s?[-/|]?\\s?${oneOf('ألف باء دال هاء واو طاء alif')}\\s?[-/|]?\\s?\\d{1,2}`),
  ],
  account: [
    /(?<![a-z\u0621-\u06d3\d])ma\s?\d{2}(?:\s?\d){20,24}(?!\d)/dg,
    /(?<!\d)\d(?:[\s-]?\d){23}(?!\d)/dg,
    /(?<!\d)\d{4}(?:[\s-]\d{4}){3}(?!\d)/dg,
    words(`${oneOf('iban rib حسابه حسابها الحساب_البنكي compte_bancaire')}[^.!?\\n\\d]{0,25}(?<leak>\\d(?:[\\s-]?\\d){9,23})`),
  ],
  handle: [
    /(?<![a-z\u0621-\u06d3\d.@])@[a-z][\w.]{2,}/dg,
    /(?:(?:www\.|m\.)?(?:facebook|instagram|tiktok|snapchat|twitter|x|linkedin)\.com|fb\.com|wa\.me|t\.me)\/[\w.@/?=+-]+/dg,
    words(
      `${oneOf('حسابه حسابها حسابهم صفحته صفحتها بحساب compte profil pseudo pseudonyme')}[^.!?\\n]{0,30}${oneOf('انستغرام إنستغرام الانستغرام الإنستغرام فيسبوك الفيسبوك تيكتوك تيك_توك سناب سنابشات instagram facebook tiktok snapchat')}\\s*[:"(]?\\s*(?<leak>[a-z0-9][\\w.]{3,})`,
    ),
  ],
  email: [/[\w.+-]+\s?(?:\(at\)|\[at\]|\sat\s|\sarobase\s)\s?[\w-]+\s?(?:\.|\sdot\s|\spoint\s|\(dot\))\s?[a-z]{2,}/dg],
} as const

/** Numbers and addresses that lead straight to somebody, beside those that are looked for while a text is written. */
export function numberSpots(text: Comparable): Spot[] {
  return (Object.keys(patterns) as (keyof typeof patterns)[]).flatMap((kind) =>
    patterns[kind].flatMap((pattern) => spotsOf(text, kind, pattern)),
  )
}
