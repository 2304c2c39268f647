import { type Comparable, oneOf, placeOf, sentenceAround, spotsOf, words } from './comparable.ts'
import type { Spot } from './leak.ts'
import { risk } from './risks.ts'

const named =
  "(?:\\s+(?:ابن|ال|محمد|مولاي|سيدي|عبد|علال|لاله|فاطمه|عمر|خالد|طارق|موسي|يوسف)[a-z\\u0621-\\u06d3]*(?:\\s+(?:ال|بن|عبد)[a-z\\u0621-\\u06d3]*)?|\\s+(?:du |des |de la |de |d'|l'|el |al )?(?!(?:est|et|pour|qui|a|avec|dans|sur|sont|ou)\\b)[a-z]{3,})?"
const school = `${oneOf('مدرسة ثانوية إعدادية الثانوية_الإعدادية ابتدائية مؤسسة_تعليمية المؤسسة_التعليمية الثانوية_التأهيلية الثانوية_التقنية مؤسسة المؤسسة_الخصوصية مركب_تربوي المركب_التربوي المجمع_التربوي ليسي الليسي كوليج الكوليج مدرسة_عليا المعهد الثانوية الإعدادية مجموعة_مدارس المجموعة_المدرسية روض معهد كلية دار_الطالب دار_الطالبة داخلية الداخلية مركز_التكوين الليسيه كولاج مدرستنا مسيد حضانة établissement école_primaire école collège lycée crèche maternelle institut faculté établissement_scolaire groupe_scolaire institution internat campus')}`
const place = words(`(?<leak>${school}${named})`)

/** What is taught about a danger does not say that it is there. */
const taught = /(?:تحسيس|توعي|توعوي|التوعيه|حمله|ورشه|عرض حول|حصه|sensibilis|prevention|campagne|atelier|seance|expose)/
const happened =
  /(?:تعرض|شهد|تشهد|ضبط|وقع|سجل|يعرف|تعرف|تعاني|يعاني|بعد حادث|عقب|تنتشر|ينتشر|connait|signale|subi|eu lieu|constat|souffre|apres (?:une|un|l)|victime)/

const pupil = oneOf(
  'تلميذ تلميذة طالب طالبة التلميذ التلميذة طفل طفلة بنت ولد فتاة قاصر قاصرة مراهق مراهقة متمدرس متمدرسة نزيل نزيلة fillette gamin gamine ado gosse petit petite يتيم يتيمة نجل نجلة enfant fille garçon mineur mineure adolescent adolescente écolière أستاذ أستاذة معلم معلمة حارس حارسة متدرب متدربة élève lycéen lycéenne collégien collégienne écolier écolière enseignant enseignante professeur étudiant étudiante interne concierge surveillant surveillante gardien instituteur institutrice stagiaire',
)
const pupilOf = words(
  `(?<leak>${pupil}(?:\\s+[a-z\\d\\u0621-\\u06d3]+){0,4}?\\s+(?:في|من|داخل|ب|بـ|كيقرا|كتقرا|يدرس|تدرس|ف|au|du|de|a|dans|en classe|scolarisee?)?\\s*(?:l'|la |le |une? )?(?:[وفبلك]{0,2}(?:ال|لل)?)${school}${named})`,
)
const classOf = words(
  `(?<leak>${pupil}(?:\\s+[a-z\\u0621-\\u06d3]+){0,2}?\\s+(?:بالقسم|بالسنه|من القسم|من السنه|يدرس|تدرس|بمستوي|en (?:premiere|deuxieme|troisieme|terminale|sixieme|cinquieme|quatrieme|cm\\d|ce\\d)|de la classe|en classe|de (?:cm\\d|ce\\d|terminale|premiere|troisieme|sixieme))(?:\\s+[a-z\\u0621-\\u06d3\\d]+){0,3})`,
)

/** Who leads a school is a public office, unless something happened. */
const head = words(
  `(?<leak>(?:${oneOf('مدير مديرة directeur directrice proviseur')})\\s+(?:du |de la |de l'|de )?${school}${named})(?=[^.!?\\n]{0,60}(?:علم|تعرض|هدد|ضحيه|اتهم|متهم|ضرب|victime|menace|savait|frapp|agress|accuse))`,
)

/** «أحد تلاميذ …», “l'une des élèves de …”, “la seule fille de la classe …”. */
const oneOfThem = words(
  `(?<leak>(?:${oneOf('أحد إحدى واحد_من واحدة_من واحد واحدة')}|(?:l')?une? des?|la seule|le seul|l'unique)\\s+(?:من\\s+|de\\s+|ديال\\s+|د\\s+)?(?:${oneOf('تلاميذ تلميذات تلامذة طلبة طالبات نزيلات نزلاء أطفال بنات أولاد دراري أساتذة أستاذات élèves élève lycéens lycéennes collégiens collégiennes écoliers enfants filles fille garçons garçon internes professeurs enseignants enseignantes')})\\s+(?:[a-z\\u0621-\\u06d3\\d'-]+\\s+){0,5}?(?:l'|la |le |de |du |d')*(?:[وفبلك]{0,2}(?:ال|لل)?)${school}${named})`,
)

/** An association that is called after a school. */
const ofParents = /(?:جمعيه|جمعيات|اولياء|parents d'eleves|association)[^.،,]*$/

/** A school beside a danger, and one pupil of one school. */
export function schoolSpots(text: Comparable): Spot[] {
  const risky = spotsOf(text, 'schoolAtRisk', place).filter((spot) => {
    const at = placeOf(text.starts, spot.start)
    if (ofParents.test(text.text.slice(Math.max(0, at - 50), at))) return false
    const sentence = sentenceAround(text, at, 120)
    return risk.test(sentence) && (!taught.test(sentence) || happened.test(sentence))
  })
  const single = [pupilOf, classOf, oneOfThem, head]
    .flatMap((pattern) => spotsOf(text, 'singlePupil', pattern))
    .filter((spot) => !isCounted(text, placeOf(text.starts, spot.start)))
  return [...risky, ...single]
}

/** «140 تلميذة وتلميذا بثانوية …» is nobody. */
function isCounted({ text }: Comparable, at: number): boolean {
  return /(?:\d{2,}\s+(?:\S+\s+)?|(?<![a-z\u0621-\u06d3])(?:كل|اي|لكل|chaque|tout|toute|aucune?)\s+)$/.test(
    text.slice(Math.max(0, at - 25), at),
  )
}
