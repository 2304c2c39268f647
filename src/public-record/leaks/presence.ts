import { type Comparable, oneOf, placeOf, sentenceAround, spotsOf, words } from './comparable.ts'
import type { Spot } from './leak.ts'
import { frenchNumber, numberWords, teens } from './number-words.ts'

const presence = words(
  oneOf(
    `دورية دوريات دوريتان دوريتين الدراجين دراجون تمركز تتمركز يتمركز تمر_الشرطة سد_أمني سد_قضائي سدود_أمنية سدود_قضائية سدا_قضائيا سدا_أمنيا نقطة_المراقبة نقطة_مراقبة نقط_المراقبة نقط_مراقبة نقطة_تفتيش
     عنصر عنصران عنصرين عنصرا دراجيو دراجيي دراجي الدراجون الدرك الجدارمية جدارمية المخزن القوات_العمومية فرق التمركز الباراج باراج السد الحملة_الأمنية سيارة_المصلحة البوليس بوليس الشرطة الشرطيون شرطيون شرطي رجال_الأمن_الوطني العناصر عناصر الأمن_الوطني عناصر_الشرطة عناصر_الأمن رجال_الأمن رجال_الشرطة سيارة_الشرطة سيارة_الأمن حضور_أمني الحضور_الأمني حضور_الشرطة فرقة_الأمن فرقة_الشرطة الفرقة فرقتان المداومة مداومة السد_الأمني السدود_الأمنية السد_القضائي حاجز_أمني حاجزا_أمنيا الحاجز الحاجز_الأمني القوات_المساعدة حراسة_المدار الدراجات_النارية_للشرطة الدراجات_النارية سيارات_الأمن سيارات_الشرطة الصقور الصطافيط مرور_السيارة مرور_سيارة سيارة_النجدة فرقة_الخيالة خيالة كلاب_الشرطة فرقة الفرق_الأمنية جولة_راجلة جولات_راجلة الجولات_الراجلة الجولة_الراجلة
     patrouille patrouilles patrouillent patrouillera patrouilleront ronde rondes barrage barrages checkpoint motards policiers agents_de_police équipe_de_police présence_policière surveillance_policière îlotage îlotiers
     police policier gendarmes gendarmerie relève contrôle_routier contrôles_routiers contrôle_policier voiture_banalisée voiture_de_police fourgon_de_police équipe_cynophile équipe unité_mobile agents cavaliers faction
     فاركونيت الفاركونيت فورگون الفورگون الحراسة_الأمنية الحراسة سطافيط الصطافيط الاسطافيت استافيت تمر_السيارة تدوز_السيارة تقف_السيارة للشرطة شرطة مركز_الشرطة مركز_متنقل poste_mobile poste_de_police poste_avancé poste_de_garde gardiennage commissariat agent motard fourgon fourgonnette estafette bolice lbolis gardiens_de_la_paix gardien_de_la_paix forces_auxiliaires forces_de_l'ordre mokhaznis véhicule_de_service voiture_de_service éléments brigade brigades point_de_contrôle points_de_contrôle dispositif`,
  ),
)

const hourName = oneOf(
  'الواحدة الثانية الثالثة الرابعة الخامسة السادسة السابعة الثامنة التاسعة العاشرة الحادية_عشرة الثانية_عشرة السبعة الستة الخمسة الربعة التلاتة التمنية الثمنية التسعود التسعة العشرة الوحدة الجوج',
).replace(/\)$/, `|(?:ال)?${teens})`)
const anyHour = `(?:لل|ال)?(?:واحده|ثانيه|ثالثه|رابعه|خامسه|سادسه|سابعه|ثامنه|تاسعه|عاشره|وحده|جوج|تلاته|ربعه|خمسه|سته|سبعه|تمنيه|ثمنيه|تسعود|تسعه|عشره|${teens}|حاديه عشره|ثانيه عشره)`
const part = oneOf(
  'صباحا مساء ليلا زوالا ظهرا عصرا فجرا فجر_اليوم صبحا ضحى غروبا بعد_الظهر بعد_العصر والنصف والربع والثلث ونصف ونص وربع وتلت إلا_ربعا إلا_ربع قل_ربع إلا_الربع ودقيقة د_الليل د_العشية د_الصباح ديال_الليل ديال_العشية ديال_الصباح العشية الصباح وعشر_دقائق تماما',
)
/** What divides the day for everybody. */
const dayMark = oneOf(
  'صلاة_الجمعة صلاة_التراويح الفجر الصبح الظهر العصر المغرب العشاء التراويح الإفطار الفطور السحور أذان الأذان منتصف_الليل غروب_الشمس الغروب شروق_الشمس الشروق طلوع_الشمس صلاة الصلاة',
)
const dayMarkFrench =
  "(?:la priere|l'appel (?:a la priere|du muezzin)|la rupture du jeune|le ftour|l'iftar|le lever du (?:jour|soleil)|le coucher du soleil|la tombee de la nuit|l'aube|(?:le |l'|la )?(?:fajr|sobh|dohr|asr|maghreb|maghrib|icha|isha|tarawih))"
const hours = [
  words(
    `(?<leak>(?:بعد|قبل)\\s+[\\u0621-\\u06d3]+(?:\\s+[\\u0621-\\u06d3]+)?\\s+ب(?:ساعه|ساعتين|نصف ساعه|ربع ساعه|دقايق|قليل|(?:${numberWords}|\\d{1,2})\\s+(?:دقيقه|دقايق|ساعات)))`,
  ),
  words(
    `(?<leak>(?:(?:${numberWords}|\\d{1,2}|بضع)\\s+)?${oneOf('دقائق دقيقة ربع_ساعة نصف_ساعة ساعة ساعتين دقيقتين')}\\s+(?:فقط\\s+)?${oneOf('قبل بعد من')}\\s+[\\u0621-\\u06d3]+(?:\\s+[\\u0621-\\u06d3]+)?|${oneOf('بعد قبل')}\\s+${oneOf('ربع نصف ساعة ساعتين دقائق')}(?:\\s+ساعه)?\\s+من\\s+[\\u0621-\\u06d3]+)`,
  ),
  words(
    `(?<leak>(?:${frenchNumber}|\\d{1,2}|quelques)\\s+(?:minutes?|heures?|quarts? d'heure)\\s+(?:apres|avant)\\s+(?:l'|la |le |les )?[a-z]+|(?:un quart d'heure|une demi-heure)\\s+(?:apres|avant)\\s+(?:l'|la |le |les )?[a-z]+)`,
  ),
  words(`(?<leak>(?:avant|apres|des|vers|a|jusqu'a|pendant|entre)\\s+${dayMarkFrench}(?:\\s+(?:du|de l'|de la|d')\\s?[a-z]+)?)`),
  words(
    `(?<leak>(?:a|vers|des|jusqu'a|apres|avant|entre|de)\\s+(?:midi|minuit)(?:\\s+(?:et\\s+(?:demie?|quart)|moins\\s+le\\s+quart|\\d{1,2}))?)`,
  ),
  words(
    `(?<leak>(?:a|vers|des|jusqu'a|apres|avant|entre|de)\\s+${frenchNumber}\\s+heures?(?:\\s+${frenchNumber})?(?:\\s+du\\s+(?:matin|soir))?)`,
  ),
  words(
    `(?<leak>(?:${oneOf('على في عند من بين حوالي ابتداء_من')}\\s+)?${oneOf('الساعة')}\\s+(?:${hourName}|\\d{1,2}(?:[:.]\\d{2})?)(?:\\s+${part})*(?:\\s+(?:و|الى|حتى)\\s?(?:${oneOf('الساعة')}\\s+)?(?:${hourName}|\\d{1,2}(?::\\d{2})?)(?:\\s+${part})*)?)`,
  ),
  words(`(?<leak>${oneOf('بين من')}\\s+${hourName}(?:\\s+${part})*\\s+(?:${oneOf('إلى حتى و')}\\s+)?و?${hourName}(?:\\s+${part})*)`),
  words(`(?<leak>${oneOf('عند على في قبل بعد')}\\s+${hourName}\\s+${part}(?:\\s+${part})?)`),
  words(`(?<leak>(?:${oneOf('مع على حتى عند في حدود قبل بعد')}\\s+)+(?:ال)?${hourName}(?:\\s+${part})*)`),
  words(
    `(?<leak>${oneOf('من بين ما_بين')}\\s+(?:${anyHour}|\\d{1,2}(?:[:h]\\d{2}|h)?)(?:\\s+${part})*\\s+(?:${oneOf('إلى حتى و حتى_ل')}\\s*)?(?:و|ل)?(?:ل)?(?:${anyHour}|\\d{1,2}(?:[:h]\\d{2}|h)?)(?:\\s+${part})*)`,
  ),
  words(
    `(?<leak>${oneOf('بعد قبل قبيل عند مع إلى حتى بين وقت أثناء خلال طيلة ساعة')}\\s+(?:(?:صلاه|اذان|وقت)\\s+)?${dayMark}(?:\\s+مباشره)?)`,
  ),
  words(`(?<leak>${oneOf('على حوالي إلى من')}\\s+\\d{1,2}(?:[:h.]\\d{2})(?:\\s+${part})*)`),
  words(`(?<leak>entre (?:midi|minuit|une|deux|dix) et [a-z]+)`),
  words(
    `(?<leak>(?:a|vers|des|jusqu'a|apres|avant|a partir de) (?:une|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|midi|minuit|\\d{1,2})\\s*(?:heures?|h)(?:\\s?\\d{2})?)`,
  ),
  words(`(?<leak>${oneOf('منتصف_الليل منتصف_النهار minuit')})`),
  words(`(?<leak>${hourName}\\s+${part}(?:\\s+${part})?)`),
  /(?<![\d:]|[a-z])(?<leak>\d{1,2}:\d{2}(?:\s*(?:-|الى|حتى|a|et|و)\s*\d{1,2}:\d{2})?)(?![\d:])/dg,
  words(
    `(?<leak>(?:(?:de|entre|à|a|vers|des)\\s+)?\\d{1,2}\\s?h(?:eures?)?\\s?(?:\\d{2})?(?:\\s+(?:a|et|jusqu'a)\\s+\\d{1,2}\\s?h(?:eures?)?\\s?(?:\\d{2})?)?)`,
  ),
  words(`(?<leak>(?:de|entre)\\s+\\d{1,2}\\s+(?:a|et)\\s+\\d{1,2}\\s*(?:h|heures)(?:\\s?\\d{2})?)`),
  words(
    `(?<leak>(?:de|entre|à|a|vers)\\s+(?:six|sept|huit|neuf|dix|onze|midi|minuit|treize|quatorze|quinze|seize|dix-sept|dix-huit|dix-neuf|vingt)(?:\\s+heures)?\\s+(?:a|et)\\s+\\S+\\s+heures)`,
  ),
]

/** Who asks for presence says when; that it is asked for tells nobody where a patrol will be. */
const wished = new RegExp(
  `(?:${oneOf('نطلب نطالب طلب يطلب تطلب طلبت طالبت طالب نرجو نلتمس التمس التمست نقترح اقترح اقترحت مطلب المطلب')}|demand\\w+|souhait\\w+|propos\\w+|sollicit\\w+|reclam\\w+)`,
)

const count = `(?:\\d{1,3}|${numberWords}|une? (?:dizaine|douzaine|quinzaine|vingtaine|trentaine) d[e']|بضعه|عشرات)`
const force = `(?:(?:${oneOf('د ديال من')}\\s+|des? |d')?(?:ال)?${oneOf(
  `عناصر_الشرطة رجال_شرطة سيارات_أمن دراجين_اثنين عناصر عنصرا عنصر شرطيين شرطيا شرطيات شرطي شرطية شرطيي دركيا دركيين دراجي رجال_أمن رجال حراس أفراد فردا مخازنية دراجين دراجا دراجات دراجات_نارية سيارات سيارة_للشرطة مركبات مركبة عربات فرق دوريات كلاب
   البوليس بوليس ديال_البوليس د_البوليس ديال_الشرطة ديال_المخازنية ديال_الصقور
   agent agents policier policiers policière policières motard motards élément éléments véhicule véhicules équipes fonctionnaires_de_police fonctionnaires hommes gardiens gardien_de_la_paix gardiens_de_la_paix gendarmes patrouilles voitures fourgons motos mokhaznis auxiliaires دراجين_ناريين جدارمية شرطيات حافلات`,
)})`
const strength = words(
  `(?<leak>(?:${count}\\s+(?:et )?(?:seule?s?\\s+)?${force}|${oneOf('شرطي شرطية دركي عنصر دراج حارس_أمن')}\\s+${oneOf('واحد واحدة وحيد وحيدة')}|une? seule?\\s+${force}|${oneOf('سيارتان سيارتين دراجان دوريتان دوريتين شرطيان شرطيين_اثنين شرطيتان دركيان عنصران عنصرين فرقتان فرقتين')})(?:\\s+(?:و|et )\\s?${count}\\s+${force})?)`,
)
const deployed = new RegExp(
  `(?:${oneOf('دورية دوريات الدورية الدوريات تمركز مداومة المداومة تعبئة عبأت عبئ نشر ننشر تضم يضم تتكون يتكون معززة كل_دورية ليلا راجلة متنقلة فريق الفريق الفرقة فرقة خصصت خصص تخصيص سخرت سخر وضعت رهن_إشارة تغطي يغطي تؤمن يؤمن يرابط الزي المركز الدائرة تدخل')}|patrouill\\w*|rondes?|deploy\\w*|mobilis\\w*|composee?s? de|permanence|barrage|la nuit|affect\\w*|couvr\\w*|assur\\w*|brigade|equipe|dispositif|post(?:e|es|ee|ees|er)(?![a-z])|secteur|renfort|place[sr]?(?![a-z])|de nuit)`,
)

/** The hour of a meeting or a counter is for everybody. */
const open = new RegExp(
  `(?:${oneOf('اللقاء لقاء الاجتماع اجتماع الجلسة ينعقد انعقد يعقد عقد مفتوح مفتوحة يفتح تفتح أبواب الأبواب الشباك شباك مكتب المكتب العرض حفل')}|reunion|rencontre|seance|ouverte?s?(?![a-z])|ouverture|guichet|accueil|bureau|portes ouvertes|atelier)`,
)
/** Words that mean police and nothing else: their number alone tells. */
const plainly = new RegExp(
  `(?:${oneOf('شرطيين شرطيا شرطيات شرطي شرطيي دركيا دركيين البوليس بوليس مخازنية المخازنية جدارمية رجال_أمن رجال_شرطة دراجين دراجا دوريات عناصر عنصرا عناصر_شرطة سيارات_للشرطة سيارات_أمن سيارات_الشرطة')}|policiers?|policieres?|motards?|patrouilles|agents de police|gendarmes|gardiens? de la paix|fonctionnaires de police|mokhaznis|شرطيان|شرطيين|شرطيتان|دركيان|دراجان|شرطي واحد|شرطيه واحده|دركي واحد)$`,
)
const honoured = /(?:تكوين|تكريم|كرم|مسابق|مشارك|استفاد|formation|hommage|concours|formes? )/

/** When somebody will be where, and how many. */
export function presenceSpots(text: Comparable): Spot[] {
  const about = (at: number) => sentenceAround(text, at)
  const at = (spot: Spot) => placeOf(text.starts, spot.start)
  const timed = hours
    .flatMap((pattern) => spotsOf(text, 'presenceHour', pattern))
    .filter((spot) => matches(presence, about(at(spot))) && !wished.test(about(at(spot))) && !open.test(about(at(spot))))
  const strong = spotsOf(text, 'presenceStrength', strength).filter(
    (spot) =>
      (deployed.test(about(at(spot))) || plainly.test(text.text.slice(at(spot), placeOf(text.ends, spot.end) + 1))) &&
      !wished.test(about(at(spot))) &&
      !honoured.test(about(at(spot))),
  )
  return [...timed, ...strong]
}

function matches(pattern: RegExp, text: string): boolean {
  pattern.lastIndex = 0
  return pattern.test(text)
}
