import { type Comparable, oneOf, spotsOf, words } from './comparable.ts'
import type { Spot } from './leak.ts'
import { frenchNumber, numberWords } from './number-words.ts'

const street = oneOf('شارع زنقة زنقه درب زقاق ممر إقامة تجزئة بلوك حي الحي')
const number = `${oneOf('رقم الرقم عدد نمرة')}\\s*:?\\s*\\d{1,4}`
/** What is numbered too, and no house. */
const numbered = oneOf(
  'الحافلة حافلة الخط خط المطلب القرار المقرر الدائرة المحضر اللقاء المدرسة القانون الظهير المرسوم الفصل المادة الطريق الوطنية الجهوية النقطة المحطة',
)
const dwelling = oneOf(
  'منزل المنزل بيت البيت دار الدار شقة الشقة فيلا الفيلا عمارة العمارة إقامة بناية محل المحل متجر المتجر دكان الدكان المرأب',
)
const rue = oneOf('rue avenue av bd boulevard impasse allée ruelle derb passage lotissement résidence')
const flat = oneOf(
  'appartement appt apt immeuble imm villa porte maison magasin boutique local bloc lot étage bâtiment bat escalier chambre',
)
const n = '(?:n\\s?[°•]|no|numero|num|n)\\s?\\.?'
const owner = oneOf(
  'عائلة عائلته عائلتها أسرة أسرته أسرتها أهل أهله أهلها والده والدها والدته والدتها الضحية الضحايا الجار الجارة جارنا جارتنا المشتكي المشتكية الشاكي الشاكية المشتكى المتهم المعني المعنية المشتبه التلميذ التلميذة الطفل الطفلة القاصر الشاب الفتاة الهالك المرحوم الحاج الحاجة الرئيس السيد السيدة المقدم صاحب صاحبة',
)

/** What one lives or trades in, and what is no house for all that: «دار الشباب». */
const abode = `${oneOf('المنزل منزل البيت بيت الدار دار الشقة شقة الفيلا فيلا العمارة عمارة البناية بناية القبو قبو السكن سكن المسكن مسكن الكراج كراج الكاراج كاراج المرأب الغرفة غرفة البراكة براكة المحل محل الحانوت حانوت الدكان دكان الكشك كشك الورشة ورشة الضيعة ضيعة البرتما برتما البارطما بارطما السطح سطح الباب باب')}(?!\\s+(?:ال)?(?:شباب|طالب|طالبه|ثقافه|امومه|صنع|شرع|ضيافه|حي|مواطن|جماعه|احياء|خلق|بيضاء|مدرسه|مسجد|سوق|مقاطعه|جامع|ملعب|حديقه|مدينه|محطه|ليسي|ثانويه|اعداديه|مؤسسه|مركز|مستشفي|مستوصف|حمام|اداره|عماله|دائره|كوميساريه|بريد|صيدليه|رئيسي|رئيسيه|مغلق|مفتوح))`
const abodeFrench =
  "(?:(?:la |l'|le |une? |cette |ce )?(?:seconde |(?:premi|deuxi|troisi|quatri|cinqui|derni)e(?:re|me) )?(?:maison|villa|appartement|immeuble|porte|portail|logement|garage|cave|sous-sol|chambre|baraque|boutique|echoppe|studio|pavillon|domicile|hangar|depot)(?! (?:de (?:jeunes|quartier|la culture|l'ecole|la mosquee)|des jeunes|principale?|du (?:stade|marche|jardin|parc|college|lycee))))"
const beside = oneOf(
  'حدا قدام ورا جنب حذا أمام وراء خلف فوق تحت مقابل المقابل المقابلة قبالة بجانب بجوار المجاور المجاورة الملاصق الملاصقة لاصق لاصقة لصيق لصيقة مقابلة مجاور مجاورة ملاصق ملاصقة الواقع الواقعة بين قريب قريبة قرب ديال',
)
const besideFrench =
  '(?:a cote|en face|juste (?:apres|avant|a cote|derriere|en face)|derriere|devant|au-dessus|au dessus|en dessous|au-dessous|sous|apres|avant|contre|jouxtant|mitoyenne?|attenante?|collee?|voisine?|entre|faisant face|a (?:gauche|droite))'
const ordinal = oneOf('الأول الأولى الثاني الثانية الثالث الثالثة الرابع الرابعة الخامس الخامسة الأخير الأخيرة')
const colour = oneOf(
  'الأخضر الخضراء الأزرق الزرقاء الأحمر الحمراء الأصفر الصفراء الأبيض البيضاء الأسود السوداء البني البنية الرمادي خضرا زرقا حمرا صفرا بيضا كحلا خضر زرق حمر',
)

const patterns = [
  // Where somebody lives, nearer than a quarter or a street.
  words(
    `(?:يسكن|تسكن|يقطن|تقطن|ساكن|ساكنه|كيسكن|كتسكن|يقيم|تقيم|قاطن|قاطنه)\\s+(?:(?:هو|هي|مع)\\s+[\\u0621-\\u06d3]+\\s+)?(?<leak>(?:ب|ف|في |فوق|تحت|حدا|ورا|قدام|امام|خلف|جنب|بجانب|بجوار|مقابل)\\s?(?:ال)?(?:طابق|سطح|قبو|سفلي|شقه|فيلا|عماره|دار|منزل|غرفه|كراج|حانوت|محل|براكه|[\\u0621-\\u06d3]+(?<=فوق|تحت|حدا|ورا|قدام|امام|خلف|جنب|بجانب|بجوار|مقابل)\\s+[\\u0621-\\u06d3]+)(?:\\s+(?:ال)[\\u0621-\\u06d3]+)*)`,
  ),
  words(
    `(?<leak>(?:دارو|داره|دارها|دارهم|منزله|منزلها|بيته|بيتها|حانوتو|محله)\\s+(?:فوق|تحت|حدا|ورا|قدام|امام|خلف|جنب|بجانب|بجوار|مقابل|قباله|هي|هو|راه|راها|كاينه|جات)\\s+[\\u0621-\\u06d3]+(?:\\s+(?:من|علي|ف|حدا|بعد)\\s?[\\u0621-\\u06d3]+(?:\\s+ال[\\u0621-\\u06d3]+)?)?)`,
  ),
  words(
    `(?:habite|habitent|reside|resident|loge|logent|demeure|vit|vivent) (?<leak>(?:juste )?(?:au-dessus|au dessus|en dessous|en face|derriere|a cote|devant|pres) (?:de |du |des |d')(?:la |le |l')?[a-z]+(?: [a-z]+)?)`,
  ),
  words(
    `(?:habite|habitent|reside|resident|loge|logent|demeure|vit|vivent) (?<leak>(?:au |a l'|dans |sur |en face |derriere |a cote |juste )(?:la |le |les |l')?(?:[a-z'-]+ )?(?:etage|rez-de-chaussee|sous-sol|cave|terrasse|dessus|face|cote|maison|villa|immeuble|appartement|garage|mosquee|boulangerie|pharmacie|cafe|epicerie|ecole|hammam|four)(?: [a-z']+){0,3})`,
  ),
  words(`(?<leak>imm\\s?\\.\\s?[a-z]?\\s?\\d{0,3}(?:,? app(?:t|art)?\\.? ?\\d{1,3})?|app(?:t)?\\s?\\.?\\s?(?:n[°o]?\\s?)?\\d{1,3})`),
  words(`(?<leak>(?:rez-de-chaussee|rdc|n\\s?[°•]|numero)\\s?(?:du )?(?:n\\s?[°•]\\s?)?\\d{1,4}(?: bis| ter)?) de (?:la |l')?${rue}`),
  words(`(?<leak>(?:juste |tout de suite )?a (?:gauche|droite) (?:de |du |apres |en )(?:la |le |l'|sortant )?[a-z]+(?: [a-z]+)?)`),
  /(?<![a-z])(?:lat|latitude|gps|خط العرض)\s?[.:]?\s?-?\d{1,2}[.,]\d{1,}[^\n]{0,12}?-?\d{1,3}[.,]\d{1,}/dg,
  // «المنزل المقابل لمقهى …», «الدار اللي حدا الحانوت», “la maison à côté de la mosquée”.
  words(
    `(?<leak>${abode}(?:\\s+(?:ال[\\u0621-\\u06d3]{4,}|اللي|لي|التي|الذي|راه|كاينه|كاين|ديالو|ديالها|ديالهم|هي|هو|تقع|يقع|الكاين|الكاينه|الواقع|الواقعه)){0,2}\\s+(?:ب)?${beside}\\s+[a-z\\u0621-\\u06d3]+(?:\\s+[a-z\\u0621-\\u06d3]+)?)`,
  ),
  words(
    `(?<leak>${abodeFrench}(?: (?:qui est|situee?|sise?|rouge|verte?|bleue?|blanche?|jaune|qui se trouve))?,? ${besideFrench} (?:[a-z']+ ?){1,4})`,
  ),
  // «الباب الثاني على اليمين», «الدار ذات الباب الأخضر», “la porte bleue”.
  words(
    `(?<leak>${oneOf('الباب الدار المنزل البيت العمارة الشقة الحانوت المحل باب دار منزل')}\\s+${ordinal}(?:\\s+(?:علي|من|ف|في|بعد|يمين|يسار|جهه)\\s?[a-z\\u0621-\\u06d3]+)+)`,
  ),
  words(
    `(?<leak>${oneOf('أول ثاني ثالث رابع خامس آخر تاني تالت')}\\s+${oneOf('دار باب منزل بيت عمارة حانوت محل')}\\s+(?:علي|من|ف|في|بعد|يمين|يسار|ورا|حدا)[a-z\\u0621-\\u06d3\\s]{2,25})`,
  ),
  words(`(?<leak>${oneOf('الباب الدار المنزل الفيلا البوابة باب دار بباب')}\\s+(?:(?:ذات|ذو|دو|ذي)\\s+[\\u0621-\\u06d3]+\\s+)?${colour})`),
  words(
    `(?<leak>(?:maison|villa|porte|portail|facade)(?: (?:a|au|aux|avec) (?:la |le |les )?[a-z]+)? (?:verte?s?|bleue?s?|rouges?|blanche?s?|blanc|jaunes?|noire?s?|marron|grise?s?|roses?))`,
  ),
  words(
    `(?<leak>(?:premi|deuxi|troisi|quatri|cinqui|derni)e(?:re|me) (?:maison|porte|immeuble|villa|ruelle|boutique)(?: (?:a|sur|apres|avant|en|du|de) (?:[a-z']+ ?){1,3})?)`,
  ),
  // The number of a house in words.
  words(`(?<leak>(?:${abode}|${street}\\s+[a-z\\u0621-\\u06d3]+),?\\s+${oneOf('رقم نمرة عدد')}\\s+${numberWords})`),
  words(`(?<leak>(?:(?:${rue})\\s+[a-z' ]{2,25},? )?(?:numero|n°|n[o°•])\\s+${frenchNumber})(?=,? (?:${rue}))`),
  // «زنقة 6 رقم 44», «بلوك ج، الرقم 203», “rue 6 n° 44”, “lot 114”.
  words(
    `(?<leak>${oneOf('بلوك زنقة عمارة مدخل درب')}\\s+[\\d\\u0621-\\u06d3]{1,2},?\\s+(?:${oneOf('رقم الرقم شقة الشقة عدد دار منزل')})?\\s*\\d{1,4})`,
  ),
  words(`(?:${oneOf('بلوك تجزئة')})\\s+[^.!?\\n]{1,30}?,?\\s+(?<leak>${number})`),
  words(`(?<leak>${oneOf('الطابق طابق')}\\s+[\\u0621-\\u06d3\\d]+,?\\s+${oneOf('شقة الشقة باب')}\\s*(?:${oneOf('رقم')})?\\s*\\d{0,4})`),
  words(`(?<leak>${dwelling}\\s+[\\u0621-\\u06d3]\\s+${dwelling}\\s+\\d{1,4})`),
  words(`(?<leak>${oneOf('رقم')}\\s+${oneOf('الدار المنزل البيت الشقة العمارة')}\\s+\\d{1,4})`),
  words(`(?<leak>(?:rue|bloc|hay|derb)\\s+[a-z\\d]{1,3}\\s*,?\\s*${n}\\s?\\d{1,4})`),
  words(`(?<leak>\\d{1,2}\\s?(?:e|eme|er|ere)\\s+etage)`),
  words(`(?<leak>${flat}\\s*${n}?\\s?\\d{1,4}\\s*,\\s*\\d{1,2}\\s?(?:e|eme|er)\\s+etage)`),
  /(?:(?<![a-z])[ns]\s?)\d{1,2}[.,]\d{3,}/dg,
  /\d{1,2}[.,]\d{3,}\s?[°•]/dg,
  words(`(?<leak>${oneOf('دار')}\\s+(?:ال)?${oneOf('حاج حاجة شريف شريفة قايد مقدم معطي')}(?:\\s+[\\u0621-\\u06d3]+)?)`),
  /-?\d{1,2}[.,]\d{3,}\s*[,;/ ]\s*-?\d{1,3}[.,]\d{3,}/dg,
  /\d{1,2}\s?[°•]\s?\d{1,2}(?:\s?['′]\s?[\d.]*)?/dg,
  /(?:https?:\/\/)?(?:maps\.google|www\.google\.com\/maps|goo\.gl\/maps|maps\.app\.goo|osm\.org|www\.openstreetmap)[^\s]*/dg,
  /(?<![a-z\u0621-\u06d3\d])[23456789cfghjmpqrvwx]{4,8}\+[23456789cfghjmpqrvwx]{2,3}(?![a-z\u0621-\u06d3\d])/dg,
  // A street with its name or number, then the number of a house.
  words(`${street}\\s+(?!${oneOf('رقم')}\\s*\\d+\\s*$)[^.!?\\n,:;]{1,40}?,?\\s+(?<!${numbered}\\s+)(?<leak>${number})`),
  words(`(?<leak>\\d{1,4}\\s*,?\\s*)${oneOf('شارع زنقة درب زقاق')}\\s+[a-z\\u0621-\\u06d3]{3,}`),
  words(`${oneOf('شارع زنقة درب زقاق')}\\s+[a-z\\u0621-\\u06d3]{3,}(?:\\s+[a-z\\u0621-\\u06d3]{2,}){0,2}\\s*,\\s*(?<leak>\\d{1,4})`),
  words(`(?<leak>${dwelling}\\s+(?:${oneOf('رقم عدد')}\\s*:?\\s*)?\\d{1,4})`),
  words(`(?<leak>${dwelling}\\s+${oneOf('رقم')}\\s+[a-z\\u0621-\\u06d3])`),
  words(`(?<leak>${oneOf('منزل بيت دار مسكن سكن محل شقة')}\\s+${owner}(?:\\s+[a-z\\u0621-\\u06d3]+)?)`),
  /(?<![a-z\u0621-\u06d3\d])(?:ل|ب|ف|من\s|و)?(?:منزله|منزلها|منزلهم|بيته|بيتها|مسكنه|مسكنها|شقته|شقتها|بيتهم|بيتي|منزلي|منزلنا|دارو|دارها|دارهم|دارنا|سكناه|سكناها|محله)(?![a-z\u0621-\u06d3\d])/dg,
  new RegExp(
    `(?<![a-z\\u0621-\\u06d3\\d,.])(?<leak>\\d{1,4}\\s?(?:bis|ter)?\\s*,?\\s*)${rue}\\s+(?:de |du |des |la |el |al |d'|l')*[a-z\\u0621-\\u06d3\\d]{2,}`,
    'dg',
  ),
  words(`${rue}\\s+[^.!?\\n]{2,40}?[,\\s]\\s*(?<leak>${n}\\s?\\d{1,4})`),
  words(`(?<leak>${flat}\\s*(?:${n}\\s?)?(?:\\d{1,4}|(?<=\\s)[a-h](?=[\\s,.]|$)))`),
  words(
    `(?<leak>(?:${oneOf('domicile maison appartement logement')}\\s+(?:de la famille|de la victime|du plaignant|de la plaignante|du prevenu|de l'accuse|de la mere|du pere|de l'enfant|de l'eleve|du president|de la presidente|du mis en cause|de son|de sa|de m|de mme|du voisin|de la voisine|du suspect|des parents)|chez la famille|(?:son|leur|mon|notre) (?:domicile|appartement|immeuble|logement))(?:\\s+[a-z\\u0621-\\u06d3]{3,})?)`,
  ),
]

/** A house, a flat, a spot on the map: nearer than a street without number. */
export function placeSpots(text: Comparable): Spot[] {
  return patterns.flatMap((pattern) => spotsOf(text, 'exactPlace', pattern))
}
