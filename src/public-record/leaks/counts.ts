import { type Comparable, oneOf, sentenceAround, spotsOf, words } from './comparable.ts'
import type { Spot } from './leak.ts'

const few = `(?:[1-4]|${oneOf('ثلاثة ثلاث أربعة أربع deux trois quatre')})`
const people = oneOf(
  `أشخاص ضحايا تلاميذ تلميذات قاصرين قاصرات أطفال فتيات نساء شبان شباب رجال جرحى مصابين مصابات قتلى وفيات مواطنين مواطنات مسنين طلبة طالبات أفراد حالات سرقات اعتداءات حوادث_سرقة شكايات_تحرش محاولات
   شخص ضحية حالة ضحيتين شخصين
   victimes victime personnes personne élèves élève mineurs mineures mineur enfants enfant femmes femme filles fille garçons jeunes blessés blessées blessé morts décès adolescents adolescentes hommes
   cas agressions vols viols plaintes_pour tentatives cambriolages`,
)
const pair = oneOf(
  'ضحيتان ضحيتين شخصان شخصين تلميذان تلميذين تلميذتان تلميذتين قاصران قاصرتان قاصرتين طفلان طفلين طفلتان طفلتين فتاتان فتاتين امرأتان امرأتين شابان شابين شابتان شابتين جريحان جريحين رجلان رجلين حالتان حالتين سرقتان سرقتين اعتداءان اعتداءين',
)
const one = oneOf(
  'شخص_واحد ضحية_واحدة حالة_واحدة تلميذ_واحد تلميذة_واحدة قاصر_واحد قاصر_واحدة طفل_واحد طفلة_واحدة امرأة_واحدة شخصا_واحدا جريح_واحد قتيل_واحد فتاة_واحدة سرقة_واحدة une_seule_victime un_seul_cas une_seule_personne un_seul_élève une_seule_élève un_mort un_blessé une_blessée un_seul_blessé un_décès',
)
const single = words(
  `(?<leak>${oneOf('تلميذة تلميذ طفلة طفل فتاة امرأة قاصر قاصرة سيدة شاب شابة مسنة مسن رضيع أجنبي أجنبية سائح سائحة')}|(?:une?|l'|cette|cet|la)\\s?${oneOf('élève fillette enfant mineur mineure femme jeune_fille adolescent adolescente garçon vieille_dame retraité retraitée touriste lycéenne lycéen collégienne collégien victime')})(?:\\s+[a-z\\u0621-\\u06d3]+)?`,
)
const harmed =
  /(?:تعرضت|تعرض|اعتدي|الاعتداء علي|هوجم|سرق منه|سلب|اغتصب|اصيب|جرح|طعن|توفي|وفاه|انتحر|تحرش ب|ابتز|هدد|اختطف|ضحيه|agresse|blesse|volee?(?![a-z\u0621-\u06d3])|victime|frappe|harcele|violee?(?![a-z\u0621-\u06d3])|viol(?![a-z\u0621-\u06d3])|poignarde|deced|tuee?(?![a-z\u0621-\u06d3])|s'est suicid|menace|enlevee?(?![a-z\u0621-\u06d3])|renverse|arrachee?(?![a-z\u0621-\u06d3])|arrache)/
/** What everybody may run into, said of nobody. */
const general = /(?:كل |اي |لكل |chaque |tout(?:e)? |si (?:un|une|vous)|اذا )/

/** One to four persons or cases: whoever lives there knows who is meant. */
export function countSpots(text: Comparable): Spot[] {
  const told = spotsOf(text, 'smallCount', single).filter((spot) => {
    const sentence = sentenceAround(text, text.starts.indexOf(spot.start))
    return harmed.test(sentence) && !general.test(sentence)
  })
  const counted = [
    new RegExp(
      `(?<![a-z\\u0621-\\u06d3\\d.,:/-])(?:[وفبل](?:ـ)?)?${few}\\s+(?:[a-z\\u0621-\\u06d3]+\\s+)??(?<!\\d)${people}(?![a-z\\u0621-\\u06d3\\d])`,
      'dg',
    ),
    words(`${oneOf('ضحايا قتلى جرحى victimes blessés morts')}\\s*[:=(]\\s*(?<leak>[1-4])(?!\\d)`),
    words(pair),
    // With its article it is a plural: minors in general.
    /(?<![a-z\u0621-\u06d3\d])[وفب]?قاصرين(?:\s+(?:اثنين|تعرضا|كانا|شاركا))(?![a-z\u0621-\u06d3\d])/dg,
    words(one),
  ].flatMap((pattern) => spotsOf(text, 'smallCount', pattern))
  return [...counted, ...told]
}
