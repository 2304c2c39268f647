import { type Comparable, oneOf, sentenceAround, spotsOf, words } from './comparable.ts'
import type { Spot } from './leak.ts'

const presence = words(
  oneOf(
    `دورية دوريات دوريتان دوريتين الدراجين دراجون تمركز تتمركز يتمركز تمر_الشرطة سد_أمني سد_قضائي سدود_أمنية سدود_قضائية سدا_قضائيا سدا_أمنيا نقطة_المراقبة نقطة_مراقبة نقط_المراقبة نقط_مراقبة نقطة_تفتيش
     عناصر_الشرطة عناصر_الأمن رجال_الأمن رجال_الشرطة سيارة_الشرطة سيارة_الأمن حضور_أمني الحضور_الأمني حضور_الشرطة فرقة_الأمن فرقة_الشرطة الفرقة فرقتان المداومة مداومة جولة_راجلة جولات_راجلة الجولات_الراجلة الجولة_الراجلة
     patrouille patrouilles patrouillent patrouillera patrouilleront ronde rondes barrage barrages checkpoint motards policiers agents_de_police équipe_de_police présence_policière surveillance_policière îlotage îlotiers
     brigade brigades point_de_contrôle points_de_contrôle dispositif`,
  ),
)

const hourName = oneOf('الواحدة الثانية الثالثة الرابعة الخامسة السادسة السابعة الثامنة التاسعة العاشرة الحادية_عشرة الثانية_عشرة')
const part = oneOf('صباحا مساء ليلا زوالا ظهرا عصرا بعد_الزوال والنصف والربع')
const hours = [
  words(
    `(?<leak>(?:${oneOf('على في عند من بين حوالي ابتداء_من')}\\s+)?${oneOf('الساعة')}\\s+(?:${hourName}|\\d{1,2}(?:[:.]\\d{2})?)(?:\\s+${part})*(?:\\s+(?:و|الى|حتى)\\s?(?:${oneOf('الساعة')}\\s+)?(?:${hourName}|\\d{1,2}(?::\\d{2})?)(?:\\s+${part})*)?)`,
  ),
  words(`(?<leak>${oneOf('بين من')}\\s+${hourName}(?:\\s+${part})*\\s+(?:${oneOf('إلى حتى و')}\\s+)?و?${hourName}(?:\\s+${part})*)`),
  words(`(?<leak>${oneOf('عند على في قبل بعد')}\\s+${hourName}\\s+${part}(?:\\s+${part})?)`),
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

const count = `(?:\\d{1,3}|${oneOf('اثنان اثنين ثلاثة ثلاث أربعة أربع خمسة خمس ستة ست سبعة سبع ثمانية ثمان تسعة تسع عشرة عشر عشرون عشرين deux trois quatre cinq six sept huit neuf dix onze douze quinze vingt')})`
const force = oneOf(
  `عناصر عنصرا عنصر شرطيين شرطيا شرطيات رجال_أمن دراجين دراجا دراجات_نارية سيارات سيارة_للشرطة مركبات فرق دوريات
   agents policiers policières motards éléments véhicules équipes fonctionnaires hommes gardiens patrouilles voitures`,
)
const strength = words(`(?<leak>${count}\\s+${force})`)
const deployed = new RegExp(
  `(?:${oneOf('دورية دوريات الدورية الدوريات تمركز مداومة المداومة تعبئة عبأت عبئ نشر ننشر تضم يضم تتكون يتكون معززة كل_دورية ليلا راجلة متنقلة')}|patrouill\\w*|rondes?|deploy\\w*|mobilis\\w*|composee?s? de|permanence|barrage|la nuit|affect\\w*|dispositif|de nuit)`,
)

/** When somebody will be where, and how many. */
export function presenceSpots(text: Comparable): Spot[] {
  const about = (at: number) => sentenceAround(text, at)
  const at = (spot: Spot) => text.starts.indexOf(spot.start)
  const timed = hours
    .flatMap((pattern) => spotsOf(text, 'presenceHour', pattern))
    .filter((spot) => matches(presence, about(at(spot))) && !wished.test(about(at(spot))))
  const strong = spotsOf(text, 'presenceStrength', strength).filter(
    (spot) => deployed.test(about(at(spot))) && !wished.test(about(at(spot))),
  )
  return [...timed, ...strong]
}

function matches(pattern: RegExp, text: string): boolean {
  pattern.lastIndex = 0
  return pattern.test(text)
}
