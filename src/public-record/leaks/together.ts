import type { Word } from '../../platform/tagging/words.ts'
import { sentencesOf } from './clues.ts'
import { type Comparable, oneOf, spotOf } from './comparable.ts'
import type { LeakKind, Spot } from './leak.ts'
import { isProposed } from './proposals.ts'
import { risk } from './risks.ts'
import { classesOf, type WordClass } from './word-classes.ts'

/** Words of a sentence that tell together what none of them tells alone: broad rules by classes of words. */
export function togetherSpots(text: Comparable): Spot[] {
  const spots = sentencesOf(text).flatMap((words) => {
    const said = text.text.slice(words[0]!.start, words.at(-1)!.end)
    if (taught.test(said)) return []
    const sentence: Sentence = { text, words, said, classes: words.map((word) => classesIn(text, word)) }
    const told = [...fewPeople(sentence), ...onePupil(sentence), ...placeBeside(sentence), ...openCase(sentence)]
    return asked.test(said)
      ? told
      : [...told, ...schoolInDanger(sentence), ...lackingMeans(sentence), ...headCount(sentence), ...hourOfForce(sentence)]
  })
  return spots.filter((spot) => !isProposed(spot, text.original))
}

interface Sentence {
  readonly text: Comparable
  readonly words: readonly Word[]
  readonly said: string
  readonly classes: readonly (readonly string[])[]
}

/** «CE2», «6e»: a class is written with a digit. */
function classesIn({ text }: Comparable, { form, start, end }: Word): readonly string[] {
  if (form !== '0') return classesOf(form)
  return /^(?:c[emp]\d?|\d(?:e|eme|bac)?)$/.test(text.slice(start, end)) && /[a-z]/.test(text.slice(start, end)) ? ['class'] : []
}

/** What is taught or ruled about a danger does not say that it is there. */
const taught =
  /(?:تحسيس|توعي|توعوي|التوعيه|(?<![\u0621-\u06d3])(?:ال)?حمله|ورشه|ندوه|مسابقه|(?<![\u0621-\u06d3])(?:ال)?درس |حصه|نصيح|قانون|الماده|مرسوم|sensibilis|prevention|campagne|atelier|seance|expose |concours|loi |article|chaque|toute? personne)/
/** Nor does what is asked for, of schools and of the police. */
const asked = /(?:نطلب|نطالب|نلتمس|المرجو|اقترح|نقترح|باغين|بغينا|خاصنا|demandons|souhait|propos|faudrait)/

const has = ({ classes }: Sentence, ...wanted: readonly WordClass[]) =>
  classes.some((own) => own.some((each) => wanted.includes(each as WordClass)))

function spot({ text, words }: Sentence, kind: LeakKind, from: number, to: number): Spot {
  return spotOf(text, kind, words[from]!.start, words[Math.min(to, words.length) - 1]!.end)
}

const few = new RegExp(
  `^(?:0?[1-9]|[وفبل]?${oneOf('ثلاث ثلاثة تلاتة أربع أربعة ربعة خمس خمسة ست ستة سبع سبعة ثمان ثماني ثمانية تمنية تسع تسعة تسعود deux trois quatre cinq six sept huit neuf demi-douzaine douzaine')})$`,
)

/** Under ten persons or cases of which a harm or a deed is told. */
function fewPeople(sentence: Sentence): Spot[] {
  if (!has(sentence, 'harm', 'deed', 'victim', 'suspect', 'court') && !risk.test(sentence.said)) return []
  const { words, classes, text } = sentence
  return words.flatMap(({ start, end }, at) => {
    if (!few.test(text.text.slice(start, end))) return []
    if (/^(?:cents?|mille|مايه|الاف)$/.test(words[at + 1]?.form ?? '')) return []
    const whom = [1, 2, 3].find((away) => classes[at + away]?.some((each) => ['persons', 'victim', 'suspect'].includes(each)))
    return whom === undefined || /[,;:()]/.test(text.text.slice(end, words[at + whom]!.start))
      ? []
      : [spot(sentence, 'smallCount', at, at + whom + 1)]
  })
}

const oneChild = new RegExp(
  `^[وفبلك]?(?:ال|لل)?${oneOf('تلميذ تلميذة طالب طالبة نزيل نزيلة طفل طفلة قاصر قاصرة ولد بنت دري مراهق مراهقة نجل ابنة خو أخ أخت توأم صاحب صاحبة حارس élève lycéen lycéenne collégien collégienne écolier écolière interne fillette gamin gamine garçon fils fille petit petite enfant mineur mineure gagnant gagnante délégué déléguée')}$`,
)
const marked = new RegExp(
  `(?:${oneOf('الوحيد الوحيدة وحيد وحيدة حامل حاملة معاق معاقة مصاب مصابة مريض مريضة الأول الأولى عمره عمرها يتيم يتيمة هرب هربت')}|seule?|enceinte|handicap|diabet|autist|malade|fauteuil|fugu|exclu|egaree?|orphelin)`,
)

const aged = /(?:عندو|عندها|عمره|عمرها|سنين|سنوات|(?:de|\d) \S* ?ans(?![a-z]))/

/** One pupil whom a class, a condition or a deed tells apart. */
function onePupil(sentence: Sentence): Spot[] {
  if (
    (!has(sentence, 'pupil', 'class', 'school', 'staff') && !aged.test(sentence.said)) ||
    !(has(sentence, 'deed', 'harm') || marked.test(sentence.said))
  )
    return []
  const { words, classes } = sentence
  const at = words.findIndex(({ form }) => oneChild.test(form))
  const near =
    classes.slice(at + 1, at + 9).some((own) => own.some((each) => ['class', 'pupil', 'school', 'staff'].includes(each))) ||
    aged.test(sentence.said)
  return at < 0 || !(near || marked.test(sentence.said)) ? [] : [spot(sentence, 'singlePupil', at, at + 5)]
}

const school = new RegExp(
  `^[وفبلك]?(?:ال|لل)?${oneOf('مدرسة ثانوية إعدادية ابتدائية ليسي كوليج معهد روض حضانة داخلية مسيد كتاب école lycée collège primaire maternelle crèche internat cantine')}$`,
)

/** A school and whatever may befall whoever is in it. */
function schoolInDanger(sentence: Sentence): Spot[] {
  if (
    !has(sentence, 'harm') &&
    !risk.test(sentence.said) &&
    !/(?:منهار|ينهار|انهيار|اسلاك|فرامل|مكابح|غاز|جرذان|فيران|extincteur|effondr|freins|rats )/.test(sentence.said)
  )
    return []
  const { words } = sentence
  const at = words.findIndex(({ form }) => school.test(form))
  return at < 0 ? [] : [spot(sentence, 'schoolAtRisk', at, at + 3)]
}

const means = oneOf(
  'البوليس العناصر سيارة سيارات سيارتان سيارتين طوموبيل موطور دراجات راديو لاسلكي لاسلكية أجهزة سترات مصابيح كاميرات عناصر موارد أفراد عدد الفرقة عطلة تغطية الوحدة وحدة دورية effectif effectifs véhicule véhicules fourgon fourgons radio radios gilets moto motos agents hommes caméra caméras congé unité patrouille patrouilles شرطي بوليسي',
)
const lack =
  "(?:معطل\\S*|عطب|مخسر\\S*|متوقف\\S*|تقلص|ناقص\\S*|تنقص\\S*|بلا|بدون|دون|لا يوجد|لا توجد|لا تصل\\S*|لا تتوفر|ما عندهم|ما فيها|ما فيه|ما كاين\\S*|خارج الخدمه|نصف|النصف|من اصل|عطله|تشتغل|en panne|hors service|reduit\\S*|moitie|manqu\\S*|n'(?:a|ont) plus|ne peu(?:t|vent) (?:pas|plus)|لا تستطيع\\S*|لا تقدر\\S*|ما ?كتقدر\\S*|aucune?|en conge|au garage)"
const lacking = new RegExp(`(?:${means})(?:\\s+\\S+){0,6}?\\s+${lack}|${lack}(?:\\s+\\S+){0,6}?\\s+(?:ال|d'|l')?(?:${means})`, 'g')
const force =
  /(?:شرط|امن|بوليس|دايره|كوميساري|دوري|فرق[ةه]|مفوضي|نجده|مخازني|دراجين|commissari|police|brigade|patrouill|poste|arrondissement|agents|gardiens? de la paix|gendarm|motard|officier|keuf|flic)/

const allGone =
  /(?:حنا|احنا|نحن|nous sommes|on est)\s+(?:غير\s+)?(?:ربعه|تلاته|ثلاثه|اربعه|خمسه|سته|جوج|deux|trois|quatre|cinq|six|\d)\s+\S+|(?:كاع|جميع|كل)\s+(?:ال)?(?:بوليس|فرقه|عناصر|شرطه|دوريات|امن)\s+(?:\S+\s+)?(?:كي|ت|ي)[\u0621-\u06d3]+|(?:كيديو|ياخذون|يرسلون)\s+(?:كاع|كل|جميع)\s+\S+|toute (?:la|l')\s?(?:brigade|equipe|patrouille|police) (?:est|part|va)|(?:رجلا|عنصرا|سيارتا|دوريتا|شرطيا)\s+(?:ال)?(?:امن|شرطه|نجده)/g

/** What the police cannot do just now is worth knowing for whoever means ill. */
function lackingMeans(sentence: Sentence): Spot[] {
  if (!force.test(sentence.said)) return []
  const [first] = sentence.words
  return [...sentence.said.matchAll(lacking), ...sentence.said.matchAll(allGone)].map(({ index, 0: found }) =>
    spotOf(sentence.text, 'presenceStrength', first!.start + index, first!.start + index + found.length),
  )
}

const number =
  /^(?:\d{1,3}|(?:[وفبل]?(?:واحد|جوج|ثلاث|تلات|اربع|ربع|خمس|ست|سبع|ثمان|تمن|تسع|عشر))[\u0621-\u06d3]*|une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|quinze|vingt|trente|seule?)$/
const forces =
  /^(?:agents?|keufs?|flics?|policiers?|policieres?|officiers?|brigadiers?|gardiens?|hommes|elements?|vehicules?|voitures?|motos?|motards?|fourgons?|patrouilles?|gendarmes?|(?:ال)?(?:عناصر|عنصر\S*|شرط\S*|بوليس\S*|اعوان|ضابط|ضباط|رجال|افراد|ناس|سيار\S*|دراج\S*|دوري\S*|سطافيط|مخازني\S*))$/

/** How many there are where the police is spoken of: only so many, or so many that are coming. */
function headCount(sentence: Sentence): Spot[] {
  const { words, said, text } = sentence
  if (
    !force.test(said) ||
    !/(?:غير |فقط|سوي|الا |seulement|ne .* que|n'.* que|seule?|avec|prevu|مرتقب|سيكون|نحن|nous sommes|dedans|(?:^| )ya |y a |فيها|فيه|تتوفر|يتوفر)/.test(
      said,
    )
  )
    return []
  const tallied = /(?:مجموع|عدد (?:ال)?(?:افراد|عناصر|رجال|اعوان|دراجين|شرط)|effectif)/.test(said)
  return words.flatMap(({ start, end, form }, at) => {
    if (forces.test(form) && [1, 2].some((away) => /^(?:واحده?|وحيده?|seule?)$/.test(words[at + away]?.form ?? '')))
      return [spot(sentence, 'presenceStrength', at, at + 3)]
    if (!number.test(text.text.slice(start, end))) return []
    if (tallied && at > 1) return [spot(sentence, 'presenceStrength', at, at + 1)]
    const what = [1, 2, 3].find((away) => words[at + away] && forces.test(words[at + away]!.form))
    return what === undefined || /[,;:.()]/.test(text.text.slice(end, words[at + what]!.start))
      ? []
      : [spot(sentence, 'presenceStrength', at, at + what + 1)]
  })
}

const besides =
  /^(?:و|ل|ب)?(?:ال)?(?:ملاصقه?|محاذيه?|مقابله?|مجاوره?|قباله|فوق|خلف|وراء|ورا|تحت|حدا|جنب|لاصقه?|بجانب|بجوار|بمحاذاه|ركن|زاويه|derriere|dessus|dessous|face|cote|angle|mitoyenn?e?|attenant|jouxtant|apres|avant|entre|cour|enseigne|store)$/

/** A dwelling or a shop, what stands beside it, and somebody or something that must not be found there. */
function placeBeside(sentence: Sentence): Spot[] {
  if (has(sentence, 'works', 'wish')) return []
  const { words, classes } = sentence
  const is = (at: number, ...wanted: WordClass[]) => classes[at]?.some((each) => wanted.includes(each as WordClass)) ?? false
  return words.flatMap((_, at) => {
    if (!is(at, 'dwelling') || is(at, 'beside')) return []
    const beside = [1, 2, 3, 4, 5].find((away) => words[at + away] && besides.test(words[at + away]!.form))
    if (beside === undefined) return []
    const what = [1, 2, 3].find((away) => is(at + beside + away, 'landmark', 'dwelling', 'street'))
    return what === undefined ? [] : [spot(sentence, 'exactPlace', at, at + beside + what + 1)]
  })
}

const general =
  /(?:مذكر\S* تفاهم|اقليميه للتعليم|شريك|اتفاقي|شراكه|ميثاق|وقع[ت]? |استقصاء|رضا|satisfaction|حتي تثبت|charte|convention|indicateur|مؤشر|استطلاع)/

/** Words of meetings and offices too. */
const of =
  /(?:محضر|محاضر|جلس|دليل|ادله|ملف|dossier|affaire|مشاهد|شاهد |كشف|رفع|recherch|جماع|judiciaire|موقف|^present|^place|^(?:mise?s?|cause|garde|vue|appel|ferme|cours?|chefs?|surveillance)$|ecout|^(?:ال)?(?:مراقبه|قدمت?|قيد|عرض|معاينه|تعرف|تصريح\S*|هويه|شدو|تنصت)$)/

/** Two words of justice, or one and a word of what goes on: a case that is not over, unless it is said to be. */
function openCase(sentence: Sentence): Spot[] {
  const { classes, words, said } = sentence
  if (has(sentence, 'closed', 'event', 'policy', 'works') || general.test(said)) return []
  const told = words.flatMap(({ form }, at) =>
    !of.test(form) && classes[at]!.some((each) => ['court', 'suspect', 'arrest', 'inquiry'].includes(each)) ? [at] : [],
  )
  const [first, last] = [told[0], told.at(-1)]
  if (first === undefined || last === undefined) return []
  const near = told.find((at, nth) => nth > 0 && at - told[nth - 1]! <= 6)
  if (near !== undefined) return [spot(sentence, 'ongoingCase', told[told.indexOf(near) - 1]!, near + 1)]
  return has(sentence, 'police', 'ongoing') && has(sentence, 'harm', 'deed') ? [spot(sentence, 'ongoingCase', first, first + 2)] : []
}

const varying = /(?:متغير|متفرق|مختلف|variab|different|divers)/

/** The police, what it does, and an hour. */
function hourOfForce(sentence: Sentence): Spot[] {
  if (!has(sentence, 'police') || !has(sentence, 'moving') || has(sentence, 'event', 'body', 'wish') || varying.test(sentence.said))
    return []
  const { classes } = sentence
  const at = classes.findIndex((own) => own.includes('hourWord') || own.includes('clockNumber'))
  return at < 0 ? [] : [spot(sentence, 'presenceHour', Math.max(0, at - 1), at + 2)]
}
