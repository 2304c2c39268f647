import { type Comparable, oneOf, placeOf, sentenceAround, spotsOf, words } from './comparable.ts'
import type { Spot } from './leak.ts'

const few = `(?:0?[1-4]|خمسه\\s+الا\\s+(?:واحد|واحده)|${oneOf('جوج تلاتة ربعة تلت ربع ثلاثة ثلاث أربعة أربع deux trois quatre')})`
const people = oneOf(
  `مراهقين مراهقات عجزة أرامل مطلقات أيتام حوامل سكان جيران أزواج توائم حمالين باعة خادمات خدامات متدربين متدربات أساتذة معلمات حراس مدمنين مدمنات مرضى معاقين مشردين مشردات منقطعين منقطعات هاربين هاربات ناجيات ناجين متحرش_بهم إخوة أخوات رضيعات خياطات حرفيين فلاحين صيادين تلامذة أمهات آباء زوجات عزاب عازبات طلقات مفقودين مختفين مختفيات موقوفين مبلغين مشتكين مشتكيات
   فرارات هروبات حالات_هروب تهديدات تحرشات إصابات اختطافات حرائق نزاعات شجارات خلافات تسممات غرقى إجهاضات
   أشخاص ضحايا تلاميذ تلميذات قاصرين قاصرات أطفال فتيات نساء شبان شباب رجال جرحى مصابين مصابات قتلى وفيات مواطنين مواطنات مسنين طلبة طالبات أفراد حالات سرقات اعتداءات حوادث_سرقة شكايات_تحرش محاولات
   شخص ضحية حالة ضحيتين شخصين سيدات عيالات دراري بنات صبايا مهاجرين مهاجرات أجانب سياح سائحين رضع عمال عاملات حراس سائقين مسنات موظفين متسولين متشردين شيوخ تجار أسر مشجعين لاجئين راجلين شكايات شكاية بلاغات وقائع جرائم جريمة اغتصابات عمليات_سرقة عمليات_نصب حوادث_سير حوادث_مميتة انتحارات
   collégiennes écoliers écolières gamins gamines ados lycéenne internes voisines veuves orphelins orphelines divorcées handicapés toxicomanes malades fugueurs fugueuses disparus disparues survivantes apprentis apprenties ouvriers ouvrières domestiques employés employées vendeurs clientes clients sœurs frères jumeaux couples ménages foyers professeurs enseignants enseignantes témoins détenus
   fugues fugue disparitions noyades overdoses bagarres enlèvements menaces arrestations avortements
   victimes victime personnes personne élèves élève mineurs mineures mineur enfants enfant femmes femme filles fille garçons jeunes blessés blessées blessé morts décès adolescents adolescentes hommes
   ressortissants touristes migrants migrantes réfugiés adolescents mères pères lycéens lycéennes collégiens étudiants étudiantes passants motards cyclistes conducteurs policiers retraités vieillards bébés nourrissons femme_âgée femmes_âgées fillettes garçon familles plaignants plaignantes
   cas agressions vols viols plaintes signalements plaintes_pour suicides suicide homicides incendies rackets accidents_mortels tentatives cambriolages`,
)
const pair = oneOf(
  'ضحيتان ضحيتين شخصان شخصين تلميذان تلميذين تلميذتان تلميذتين قاصران قاصرتان قاصرتين طفلان طفلين طفلتان طفلتين فتاتان فتاتين امرأتان امرأتين شابان شابين شابتان شابتين جريحان جريحين رجلان رجلين حالتان حالتين سرقتان سرقتين اعتداءان اعتداءين سيدتان سيدتين سيدين مهاجران مهاجرين_اثنين أجنبيان أجنبيين سائحان سائحين طالبان طالبتان طالبتين شكايتان شكايتين حالتي ضحيتي محاولتان محاولتين جريمتان جريمتين شرطيان شرطيين رضيعان عجوزان مواطنان مواطنتان مسنان مسنتان ولدان بنتان بنتين أختان أختين أخوان تلميذتي',
)
const one = oneOf(
  'شخص_واحد ضحية_واحدة حالة_واحدة تلميذ_واحد تلميذة_واحدة قاصر_واحد قاصر_واحدة طفل_واحد طفلة_واحدة امرأة_واحدة شخصا_واحدا جريح_واحد قتيل_واحد فتاة_واحدة سرقة_واحدة un_seul_garçon une_seule_fille un_seul_homme un_seul_témoin un_seul_adulte un_seul_parent un_seul_mineur une_seule_mineure une_seule_mère une_seule_plainte une_seule_agression une_seule_femme un_seul_enfant un_seul_mineur un_seul_vol شكاية_واحدة شخص_وحيد ضحية_وحيدة حالة_وحيدة une_seule_victime un_seul_cas une_seule_personne un_seul_élève une_seule_élève un_mort un_blessé une_blessée un_seul_blessé un_décès',
)
const single = words(
  `(?<leak>${oneOf('تلميذة تلميذ طفلة طفل فتاة امرأة قاصر قاصرة سيدة شاب شابة مسنة مسن رضيع أجنبي أجنبية سائح سائحة')}|(?:une?|(?<!droits de )l'|cette|cet|la)\\s?${oneOf('élève fillette enfant mineur mineure femme jeune_fille adolescent adolescente garçon vieille_dame retraité retraitée touriste lycéenne lycéen collégienne collégien victime mère mère_de_famille père motard motocycliste cycliste piéton piétonne passant passante vieillard vieil_homme homme migrant migrante étudiant étudiante bébé nourrisson employée employé commerçant commerçante policier policière gardien automobiliste conducteur conductrice jeune septuagénaire quinquagénaire sexagénaire octogénaire trentenaire riverain riveraine cliente client')})(?:\\s+[a-z\\u0621-\\u06d3]+)?`,
)
/** Of these only one whom something befell just there: with an article they are people in general. */
const anyone = new RegExp(
  `(?<![a-z\\u0621-\\u06d3\\d])[وف]?(?<leak>${oneOf('راجل مرا شرطي شرطية حارس سائق راجلة رجل عجوز شيخ أم أب أرملة طالب طالبة عامل عاملة مهاجر مهاجرة تاجر بائع ولد بنت مواطن مواطنة عامل_نظافة دركي')})(?![a-z\\u0621-\\u06d3\\d])`,
  'dg',
)
const harmed =
  /(?:تعرضت|تعرض|تكريس|كريس|تسرق|سرقو|ضربو|طاح|دهس|(?<![\u0621-\u06d3])نقلت?(?= )|صدم|قتل|ذبح|تقتل|اعتدا|نقل الي|ضرب|اعتدي|الاعتداء علي|هوجم|سرق منه|سلب|اغتصب|اصيب|جرح|طعن|توفي|وفاه|انتحر|تحرش ب|ابتز|هدد|اختطف|ضحيه|agresse|blesse|volee?(?![a-z\u0621-\u06d3])|victime|frappe|harcele|violee?(?![a-z\u0621-\u06d3])|viol(?![a-z\u0621-\u06d3])|poignarde|deced|tuee?(?![a-z\u0621-\u06d3])|s'est suicid|menace|enlevee?(?![a-z\u0621-\u06d3])|renverse|depouill|escroqu|racket|importun|suivi|kidnapp|brule|noye|egorge|percut|fauch|detrouss|extorqu|insulte|assassin|abus|battu|arrachee?(?![a-z\u0621-\u06d3])|arrache)/
/** What everybody may run into, said of nobody. */
const general = /(?:كل |اي |لكل |chaque |tout(?:e)? |si (?:un|une|vous)|اذا )/

/** One to four persons or cases: whoever lives there knows who is meant. */
export function countSpots(text: Comparable): Spot[] {
  const told = spotsOf(text, 'smallCount', single).filter((spot) => {
    const sentence = sentenceAround(text, placeOf(text.starts, spot.start))
    return harmed.test(sentence) && !general.test(sentence)
  })
  const nearby = spotsOf(text, 'smallCount', anyone).filter((spot) => {
    const near = sentenceAround(text, placeOf(text.starts, spot.start), 40)
    return harmed.test(near) && !general.test(near)
  })
  const counted = [
    new RegExp(
      `(?<![a-z\\u0621-\\u06d3\\d.,:/-])(?:[وفبل](?:ـ)?)?${few}\\s+(?!(?:cents?|mille|مايه|الاف)\\s)(?:[a-z\\u0621-\\u06d3]+\\s+)??(?<!\\d)${people}(?![a-z\\u0621-\\u06d3\\d])`,
      'dg',
    ),
    words(
      `(?<leak>${few}\\s+(?:${oneOf('من د ديال منهم')}\\s+|de (?:nos|ses|leurs|vos|ces) |des |d'entre )(?:ال|هؤلاء ال)?(?:${people}|تلميذات|دراري))`,
    ),
    words(`(?<leak>${oneOf('حالتا حالتي ضحيتا ضحيتي تلميذتا شكايتا سرقتا جريمتا محاولتا عمليتا قضيتا امرأتا فتاتا')})`),
    words(`${people}[^:.!?\\n\\d]{0,30}[:=]\\s*(?<leak>0?[1-4])(?![\\d.,/:%]|\\s?%)`),
    words(`${oneOf('ضحايا قتلى جرحى victimes blessés morts')}\\s*[:=(]\\s*(?<leak>[1-4])(?!\\d)`),
    words(
      `(?:${oneOf('عدد nombre total')})\\s+(?:d'|des? |du |les )?[^:.!?\\n]{0,30}(?:${oneOf('القاصرين القاصرات الضحايا الحالات الأطفال النساء التلاميذ التلميذات الأشخاص الجرحى القتلى الوفيات الشكايات المصابين mineurs mineures victimes cas enfants femmes élèves blessés morts plaintes personnes')}|${people})[^:.!?\\n\\d]{0,30}[:=(]\\s*(?<leak>[1-4])(?!\\d)`,
    ),
    words(
      `(?:mineure?s?|victimes?|enfants|femmes|eleves|blesses?|القاصرون|القاصرين|الضحايا|الجرحي)\\s+(?:[a-z\\u0621-\\u06d3]+\\s*)?[:=]\\s*(?<leak>[1-4])(?!\\d)`,
    ),
    words(
      `(?:واحد|جوج|تلاته|ربعه)\\s+(?:ديال\\s+|د\\s+)?(?<leak>${oneOf('العيالات الراجل المرا الدري البنت الدراري البنات الناس السيدة الطفل الشيبانيين')})`,
    ),
    words(`(?:deux|trois|quatre) (?:seule?s? )?(?:[a-z]+ )?(?:plaintes?|ressortissants?|signalements?)(?: [a-z]+)?`),
    // «يوقع عليه شخصان» tells a rule.
    words(`(?<!(?:${oneOf('يوقع توقيع يوقعه وقعه عليه')})\\s+(?:عليه\\s+)?)${pair}(?!\\s+فما)`),
    // With its article it is a plural: minors in general.
    /(?<![a-z\u0621-\u06d3\d])[وفب]?قاصرين(?:\s+(?:اثنين|تعرضا|كانا|شاركا))(?![a-z\u0621-\u06d3\d])/dg,
    words(one),
  ].flatMap((pattern) => spotsOf(text, 'smallCount', pattern))
  return [...counted, ...told, ...nearby]
}
