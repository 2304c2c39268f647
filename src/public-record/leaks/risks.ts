/** Whatever may befall whoever is near a school, as stems in the spelling in which texts are compared. */
const arabic = `
مخدر|خناق|خصام|ضارب|كسيده|مطارد|فوضي|معجون|كيف(?=[ .,]|$)|دوا(?=[ .,]|$)|سيليسيون|غبره|كريساج|كرصه|تكريس|يعاكس|كيعاكس
معاكس|شفار|شرمل|موس(?=[ .,]|$)|سيوف|دعار|شيشه|تدخين|سجاير|متربص|يتربص|بلطج|رشق|اعتد|يعتد|كيبيعو|ضرب|سي?ل[يس]*سيون|اكستازي
ايكستازي|بوفا|كوكايين|هيروين|اقراص|حبوب|ماحيا|سكاري|سكران|مخمور|مدمن|ادمان|لصوص|لصاق|مضايق|يضايق|استدراج|يستدرج|خطف|شتم
تخريب|يطارد|شمكار|كيتحرش|كيهدد|كيضرب|كيسرق|كريسا|نزاع بال|مهلوس|خمر|كحول|حشيش|قرقوبي|تروج|ترويج|مروج
يروج|تحرش|متحرش|عنف|عنيف|شجار|عراك|سرق|سارق|نشل|اعتداء|ابتزاز|عصاب|سلاح|اسلح|سكين|سكاكين|خطر|خطور|خطير|نقطه سوداء|بور
منحرف|انحراف|تنمر|انتحار|اغتصاب|هتك|متشرد|تهديد|اختطاف|ملاحق|يلاحق|دم(?=[ .,]|$)|سب(?=[ .,]|$)|مترصد|ترصد|تحرشات|سيجار|محشو|زجاج|قنين|حجار
بالحجر|كالا|كاله|طابا|نفحه|قمار|ميسر|مراهن|جريم|مجرم|اجرام|قتل|ذبح|طعن|جرح|جريح|اصاب|دهس|نصاب|احتيال|فضيح|ابتز
صور(?:ها|هم|هن)|عاري|فاحش|شذوذ|مجنون|مختل(?![فق])|تسول|متسول|مشرد|هروب|مطواه|ساطور|زباره|هراو|حريق|احراق|مسعور|افعي
عقارب|سموم|تسمم|اذي|يوذ|ايذاء|قذف|سخري|اهان|تهجم|هجوم|هاجم|اقتحم|اقتحام|تسلل|مشبوه|شبهه|تزوير|هيجان|شغب
التراس|غرباء ي
`
const french = String.raw`
film(?:e|er|ent)(?![a-z])|photographie|suivent|suit (?:les|des)|accost|sifflent|jette|voyou|importun|rodeur|exhibition
attouchement|karkoubi|chit(?![a-z])|joints?(?![a-z])|toxicoman|prostitution|extorsion|gangs?|machette|insult|intimidat
kidnapp|pedophil|kif(?![a-z])|shit(?![a-z])|cambriol|cyberharcel|cyber-harcel|cyberviol|vandal|degradation|intrusion
rode(?:nt)?(?![a-z])|sniff|ivres?(?![a-z])|ivrogne|alcool|cocaine|heroine|ecstasy|psychotrope|squat|malfrat|caillass
jets? de pierre|moleste|brutal|tabass|humili|moquer|toxique|seringue|cigarettes|deal(?![a-z])|arnaqu|pickpocket|pervers
proxenet|sexuel|rapt|enlev|lames?(?![a-z])|coups?(?![a-z])|consommation|poignard|crachat|filme|drogue|stupefiant
haschich|cannabis|trafi|dealer|violen|agress|harcel|vols?(?![a-z\u0621-\u06d3])|bagarre|racket
armes?(?![a-z\u0621-\u06d3])|couteau|danger|points? noirs?|insecurite|delinquan|suicide|viols?(?![a-z\u0621-\u06d3])
menace|enlevement|chantage|rixe|suivie?s? par|traqu|guett|comprime|pilule|fument|cigarette
vapot|vape|drog|bouteille|caillou|pierres(?![a-z])|crime|criminel|meurt|blesse|renvers|incendi|chiens?
inconnus?|suspect|louche|mendi|fugue|arnaq|escroc|volee?s?(?![a-z])|derob|pill|degats|saccag|tag(?:s|ue)(?![a-z])
graffiti|injur|crach|lynch|terrori|peur(?![a-z])|exhib|voyeur|chantag|sexe|sextor|noyade|malaise|petard|verre sur
dechets? de verre|est mort|morts? par|feux? d artifice
`
const lines = (stems: string) => stems.trim().split('\n').join('|')

export const risk = new RegExp(
  `(?<![a-z\\u0621-\\u06d3])(?:(?:[وفبلك]{0,2}(?:ال|لل)?(?:كي|كت|مت|يت|[يتمن])?)(?:${lines(arabic)})|(?:${lines(french)}))`,
)
