import { alternatives, END, pattern, START } from '../text/pattern.ts'

const COUNTS: Record<string, number> = {
  ثلاث: 3,
  أربع: 4,
  خمس: 5,
  ست: 6,
  سبع: 7,
  ثماني: 8,
  ثمان: 8,
  تسع: 9,
  عشر: 10,
  'إحدى عشرة': 11,
  'اثنتي عشرة': 12,
  'خمس عشرة': 15,
  عشرين: 20,
  عشرون: 20,
  ثلاثين: 30,
  ثلاثون: 30,
}
const WRITTEN = pattern(
  `${START}[بلو]?(?:(?<digits>\\d{1,3})|(?<word>${alternatives(Object.keys(COUNTS))})) ?(?:جمعيات|جمعية|وداديات|هيئات جمعوية)${END}`,
  'u',
)
const TWO = pattern(`${START}[وبل]?(?:ال)?(?:لل)?جمعيتين|(?:ال)?جمعيتان${END}`, 'u')
const counts = new Map(
  Object.entries(COUNTS).map(([word, count]) => [word.replace(/[أإ]/g, 'ا').replace(/ى/g, 'ي').replace(/ة/g, 'ه'), count]),
)

/** The number the text states, else how many it names. */
export function arabicAssociationCount(text: string, named: number): number | null {
  const { digits, word } = WRITTEN.exec(text)?.groups ?? {}
  const stated = digits ? Number(digits) : word ? (counts.get(word) ?? 0) : TWO.test(text) ? 2 : 0
  if (stated >= named && stated > 0) return stated
  return named > 0 ? named : null
}
