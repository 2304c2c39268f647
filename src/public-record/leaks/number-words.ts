import { oneOf } from './comparable.ts'

const unit = oneOf(
  'واحد واحدة أحد إحدى اثنان اثنين اثنا اثني اثنتان اثنتين اثنتا اثنتي جوج ثلاثة ثلاث تلاتة تلت أربعة أربع ربعة ربع خمسة خمس ستة ست سبعة سبع ثمانية ثماني ثمان تمنية تمن تسعة تسع تسعود عشرة عشر',
)
const tens = oneOf(
  'عشرون عشرين ثلاثون ثلاثين أربعون أربعين خمسون خمسين ستون ستين سبعون سبعين ثمانون ثمانين تسعون تسعين تلاتين ربعين تمانين مائة مئة مية',
)
/** «السطاش»: sixteen, as it is spoken. */
export const teens = oneOf(
  'حداش حضاش طناش تناش تلطاش تلتطاش تلتاش ربعطاش رباعطاش خمسطاش خمستاش سطاش ستاش سبعطاش سبعتاش تمنطاش تمنتاش تسعطاش تسعتاش',
)
const arabic = `(?:${unit}(?:\\s+عشره?)?(?:\\s+و\\s?${tens})?|${tens}|${teens})`
const unitFrench = oneOf(
  'un une deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize vingt vingts trente quarante cinquante soixante cent',
)
export const frenchNumber = `(?:${unitFrench}(?:[-\\s](?:et[-\\s])?${unitFrench}){0,3})`

/** A number in words, as it is written and as it is spoken. */
export const numberWords = `(?:${arabic}|${frenchNumber})`
