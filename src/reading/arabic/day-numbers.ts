import { foldWord } from '../../platform/words/letters.ts'
import { alternatives, END } from '../text/pattern.ts'

const ORDINALS = ['أول', 'ثاني', 'ثالث', 'رابع', 'خامس', 'سادس', 'سابع', 'ثامن', 'تاسع', 'عاشر']
const CARDINALS: readonly (readonly [string, number])[] = [
  ['واحد', 1],
  ['اثنين', 2],
  ['اثنان', 2],
  ['ثلاثة', 3],
  ['ثلاث', 3],
  ['أربعة', 4],
  ['أربع', 4],
  ['خمسة', 5],
  ['خمس', 5],
  ['ستة', 6],
  ['ست', 6],
  ['سبعة', 7],
  ['سبع', 7],
  ['ثمانية', 8],
  ['ثماني', 8],
  ['تسعة', 9],
  ['تسع', 9],
  ['عشرة', 10],
]
const TENS = ['عشر', 'عشرين', 'ثلاثين']

const withArticle = (word: string) => [word, `ال${word}`]
const units = ORDINALS.flatMap((word, at) => withArticle(word).map((form): [string, number] => [form, at + 1]))
const compound = units.slice(2, 18)

/** "the sixteenth", "sixteenth": the day of the month in words. */
const ORDINAL_DAYS = new Map(
  [
    ...units,
    ...['حادي', 'الحادي'].map((word): [string, number] => [`${word} عشر`, 11]),
    ...compound.map(([word, value]): [string, number] => [`${word} عشر`, value + 10]),
    ...['العشرين', 'العشرون'].map((word): [string, number] => [word, 20]),
    ...[['الحادي', 1] as const, ['الواحد', 1] as const, ['الأول', 1] as const, ...compound].flatMap(([word, value]): [string, number][] =>
      ['والعشرين', 'والعشرون', 'و العشرين', 'وعشرين'].map((tens) => [`${word} ${tens}`, value + 20]),
    ),
    ...['الثلاثين', 'الثلاثون'].map((word): [string, number] => [word, 30]),
    ...['الحادي', 'الواحد'].map((word): [string, number] => [`${word} والثلاثين`, 31]),
  ].map(([word, value]) => [foldWord(word), value]),
)
const cardinals = new Map(CARDINALS.map(([word, value]) => [foldWord(word), value]))
const tens = TENS.map(foldWord)

export const DAY_WORDS = alternatives([...ORDINAL_DAYS.keys()])
export const COUNT_WORDS = alternatives([...cardinals.keys()])
export const YEAR_WORDS = `ألفين(?: و?(?:${alternatives([...cardinals.keys(), ...tens])})${END}){1,2}`

const FIRST = ['فاتح', 'الفاتح', 'غرة', 'أول يوم'].map(foldWord)
const LAST = ['متم', 'آخر يوم'].map(foldWord)
export const EDGE_DAYS = alternatives([...FIRST, ...LAST])

export function dayNumber(word: string): number | 'last' {
  if (/^\d/.test(word)) return Number(word)
  return LAST.includes(word) ? 'last' : (ORDINAL_DAYS.get(word) ?? 1)
}

export const countOf = (word: string) => (/^\d/.test(word) ? Number(word) : (cardinals.get(word) ?? null))

/** "two thousand and two and twenty", as minutes spell it out. */
export function yearNumber(written: string): number {
  if (/^\d/.test(written)) return Number(written)
  const words = written.split(' ').map((word) => word.replace(/^و(?!احد)/, ''))
  const unit = words.map((word) => cardinals.get(word) ?? 0).find((value) => value > 0) ?? 0
  const ten = words.map((word) => tens.indexOf(word) + 1).find((value) => value > 0) ?? 0
  return 2000 + ten * 10 + unit
}
