import { foldWord } from '../../platform/words/letters.ts'
import { alternatives, END, pattern, START } from '../text/pattern.ts'

const UNITS = ['', '', '', 'ثلاث', 'أربع', 'خمس', 'ست', 'سبع', 'ثمان', 'تسع', 'عشر']
const TENS = ['', '', 'عشر', 'ثلاث', 'أربع', 'خمس', 'ست', 'سبع', 'ثمان', 'تسع']
const numbers = new Map<string, number>()
for (const [value, unit] of UNITS.entries()) {
  if (unit === '') continue
  for (const form of [unit, `${unit}ة`, `${unit}ي`, `${unit}ية`]) numbers.set(foldWord(form), value)
  for (const ten of ['عشر', 'عشرة'])
    for (const form of [unit, `${unit}ة`, `${unit}ي`, `${unit}ية`]) if (value < 10) numbers.set(foldWord(`${form} ${ten}`), value + 10)
}
for (const eleven of ['إحدى عشرة', 'أحد عشر', 'إحدى عشر']) numbers.set(foldWord(eleven), 11)
for (const twelve of ['اثنتي عشرة', 'اثنتا عشرة', 'اثني عشر', 'اثنا عشر']) numbers.set(foldWord(twelve), 12)
for (const [ten, stem] of TENS.entries()) {
  if (stem === '') continue
  for (const ending of ['ون', 'ين']) {
    const tens = foldWord(stem + ending)
    numbers.set(tens, ten * 10)
    for (const [value, unit] of UNITS.entries())
      if (unit !== '' && value < 10)
        for (const form of [unit, `${unit}ة`, `${unit}ي`, `${unit}ية`]) numbers.set(`${foldWord(form)} و${tens}`, ten * 10 + value)
  }
}
for (const hundred of ['مائة', 'مئة']) numbers.set(foldWord(hundred), 100)

const NUMBER = `\\d{1,3}|${alternatives([...numbers.keys()])}`
const BODIES =
  'جمعيات|جمعية|وداديات|ودادية|هيئات|هيئة|تنظيمات|تنظيم|منظمات|منظمة|تعاونيات|تعاونية|فيدراليات|فيدرالية|فعاليات جمعوية|أندية|نادي|منتديات|رابطات|تنسيقيات|تنسيقية'
const TWO = 'جمعيتين|جمعيتان|وداديتين|وداديتان|هيئتين|هيئتان|منظمتين|منظمتان|تعاونيتين'
const COUNTED = `(?<number>${NUMBER}) (?:من )?(?:ال)?(?:${BODIES})`
const DUAL = `(?:ال|لل)?(?<two>${TWO})`
const AFTER = `(?:الجمعيات|الوداديات|الهيئات)(?: [\\p{L}]+){0,2},? ?[(]?و?(?:عددها |وعددها |البالغ عددها |ال)(?<behind>${NUMBER})`
const STATED = pattern(`${START}[وبل]?(?:${COUNTED}|${DUAL}|${AFTER})${END}`, 'u')
const MORE = pattern(
  `^ و(?:(?<number>${NUMBER}) (?:${BODIES})|(?<two>${TWO})|(?<one>جمعية|ودادية|تعاونية|فيدرالية|منتدى|نادي|رابطة))${END}`,
  'u',
)

/** The number the text states, else how many it names. */
export function arabicAssociationCount(text: string, named: number): number | null {
  const stated = statedNumber(text)
  if (stated >= named && stated > 0) return stated
  return named > 0 ? named : null
}

/** "three associations and a residents' union" are four. */
function statedNumber(text: string): number {
  const first = STATED.exec(text)
  if (!first) return 0
  let total = value(first.groups)
  let at = first.index + first[0].length
  for (let more = MORE.exec(text.slice(at, at + 40)); more; more = MORE.exec(text.slice(at, at + 40))) {
    total += value(more.groups)
    at += more[0].length
  }
  return total
}

function value({ number, behind, two }: Record<string, string | undefined> = {}): number {
  if (two !== undefined) return 2
  const written = number ?? behind
  if (written === undefined) return 1
  return /^\d/.test(written) ? Number(written) : (numbers.get(written) ?? 0)
}
