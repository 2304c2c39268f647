import { type Comparable, oneOf, spotsOf, words } from './comparable.ts'
import type { LeakKind, Spot } from './leak.ts'

const number = `و?(?:${oneOf(
  'صفر زيرو واحد واحدة جوج اثنان اثنين ثلاثة ثلاث تلاتة أربعة أربع ربعة خمسة خمس ستة ست سبعة سبع ثمانية ثماني ثمان تمنية تسعة تسع تسعود عشرة عشر حداش طناش تلطاش ربعطاش خمسطاش سطاش سبعطاش تمنطاش تسعطاش عشرون عشرين ثلاثون ثلاثين تلاتين أربعون أربعين ربعين خمسون خمسين ستون ستين سبعون سبعين ثمانون ثمانين تمانين تسعون تسعين مائة مائتان مية ميتين ربعمية خمسمية تلتمية ستمية سبعمية تمنمية تسعمية ثلاثمائة أربعمائة خمسمائة ستمائة سبعمائة ثمانمائة تسعمائة ألف ألفين آلاف',
)}|${oneOf('zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize vingt vingts trente quarante cinquante soixante cent cents mille et')})`
const between = '[\\s,.-]+'
const several = (least: number) => `${number}(?:${between}${number}){${least - 1},}`
const letter = `(?:(?:lettre\\s+)?[a-z]|${oneOf('ألف با باء دال ها هاء واو طا طاء جيم ميم كاف لام شين ياء حرف')})`
const paper = oneOf('لاكارط كارط البطاقة بطاقة بطاقته بطاقتي ذو_البطاقة الورقة cin cnie carte lakart identité passeport جواز')
const wallet =
  '(?:كاش بلوس|كاش ?بلاس|وفا كاش|محفظه\\S*|cash ?plus|wafacash|m-?wallet|wallet|portefeuille\\S*|orange money|inwi money|mt cash)'
const page = oneOf('صفحة صفحته صفحتها بروفيل حساب قناة مجموعة كروب page profil compte chaîne groupe')

const patterns: readonly (readonly [LeakKind, RegExp])[] = [
  ['telephone', words(`(?:صفر|زيرو|zero)${between}(?:${oneOf('خمسة ستة سبعة خمس ست سبع cinq six sept')})${between}${several(3)}`)],
  // Letters of a card and its digits apart, or both in words.
  [
    'identityCard',
    words(
      `${paper}[^.!?\\n\\d]{0,25}?(?<leak>(?<![a-z\\u0621-\\u06d3])[a-z\\u0621-\\u06d3](?:\\s?[a-z\\u0621-\\u06d3])?[\\s.-]?(?:[\\s.-]?\\d){5,7})`,
    ),
  ],
  ['identityCard', words(`${paper}[^.!?\\n\\d]{0,30}?(?<leak>${letter}(?:\\s+و?${letter})?\\s+(?:ثم\\s+)?${several(3)})`)],
  [
    'plate',
    words(
      `(?:نمره|النمره|نمرتها|ترقيم\\S*|لوح\\S*|plaques?|immatricul\\S*)[^.!?\\n\\d]{0,20}?(?<leak>${several(2)}[\\s,]+${letter}[\\s,]+${number}(?:[\\s,-]+${number})*)`,
    ),
  ],
  ['account', words(`${wallet}[^.!?\\n\\d]{0,20}(?<leak>\\d(?:[\\s.-]?\\d){5,})`)],
  ['account', words(`حساب(?:ه|ها|ي|هم|نا)?(?:\\s+\\S+){0,6}?\\s+(?:عدد|رقم)\\s+(?<leak>\\d(?:[\\s.-]?\\d){5,23})`)],
  ['account', /(?<!\d)\d{3}(?:[\s.-]?\d){18,21}(?!\d)/dg],
  [
    'email',
    words(
      `(?<leak>[\\w.\\u0621-\\u06d3-]+(?:\\s+(?:نقطه|دوت|بوان|point|dot)\\s+[\\w\\u0621-\\u06d3]+)*\\s*(?:@|\\(\\s?(?:at|a|arobase)\\s?\\)|\\s(?:at|arobase|اروباز|اروباس)\\s)\\s*[\\w\\u0621-\\u06d3-]+\\s*(?:\\.|\\(\\s?(?:point|dot)\\s?\\)|\\s(?:point|dot|نقطه|دوت|بوان)\\s)\\s*(?:[a-z]{2,}|كوم|ما|نت|فر))`,
    ),
  ],
  ['handle', /(?<![\u0621-\u06d3_])[\u0621-\u06d3]+(?:_[\u0621-\u06d3\d]+)+/dg],
  ['handle', words(`${page}\\s+"\\s?(?<leak>[^"\\n]{3,40})"`)],
  [
    'handle',
    words(`${page}(?:\\s+\\S+){0,2}?\\s+(?:المسماه|سميتها|اسمها|باسم|intitulee?|nommee?|appelee?|au nom de)\\s+(?<leak>[^.,;!?\\n]{3,40})`),
  ],
]

/** Numbers and addresses that are spelled so that no machine should find them, and where money goes. */
export function spelledSpots(text: Comparable): Spot[] {
  return patterns.flatMap(([kind, pattern]) => spotsOf(text, kind, pattern))
}
