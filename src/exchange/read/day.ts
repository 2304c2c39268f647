import { addDays, type Day, formatDay, isDay } from '../../platform/words/dates.ts'
import { languages } from '../../platform/words/language.ts'
import { foldWord } from '../../platform/words/letters.ts'
import { MONTHS, OTHER_MONTHS } from '../../reading/arabic/calendar-words.ts'
import { exchangeWords } from '../words.ts'

/** One day, or from one to another. */
export interface Days {
  from: Day
  to: Day
}

const words = languages.map((language) => exchangeWords[language].dates)
/** As our own pages write them. */
const written = languages.flatMap((language) =>
  Array.from({ length: 12 }, (_, nth): [string, number] => {
    const month = formatDay(language, `2026-${String(nth + 1).padStart(2, '0')}-01`, 'month')
    return [foldWord(month.replace(/[\d,]/g, '').trim()), nth + 1]
  }),
)
const months = new Map<string, number>([
  ...written,
  ...Object.entries({ ...MONTHS, ...OTHER_MONTHS }).map(([name, month]): [string, number] => [foldWord(name), month]),
  ...words.flatMap(({ months }) =>
    months.flatMap((names, nth) => names.split(' ').map((name): [string, number] => [foldWord(name), nth + 1])),
  ),
])
const noise = new Set(words.flatMap(({ noise, weekdays }) => `${noise} ${weekdays}`.split(' ').map(foldWord)))
const to = new Set(words.flatMap((one) => one.to.split(' ').map(foldWord)))

const day = String.raw`(\d{1,2})(?:er|st|nd|rd|th)?`
const patterns: [RegExp, (parts: readonly number[]) => [Parts, Parts]][] = [
  [/^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/, ([y, m, d]) => same([d!, m!, y!])],
  [/^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4}|\d{2})$/, ([d, m, y]) => same([d!, m!, y!])],
  [new RegExp(`^${day} m(\\d+) (\\d{4}|\\d{2})$`), ([d, m, y]) => same([d!, m!, y!])],
  [new RegExp(`^m(\\d+) ${day},? (\\d{4})$`), ([m, d, y]) => same([d!, m!, y!])],
  [
    new RegExp(`^${day} ?[-~] ?${day} m(\\d+) (\\d{4})$`),
    ([a, b, m, y]) => [
      [a!, m!, y!],
      [b!, m!, y!],
    ],
  ],
  [
    new RegExp(`^${day} m(\\d+) ?[-~] ?${day} m(\\d+) (\\d{4})$`),
    ([a, m, b, n, y]) => [
      [a!, m!, m! > n! ? y! - 1 : y!],
      [b!, n!, y!],
    ],
  ],
  [
    new RegExp(`^${day} m(\\d+) (\\d{4}) ?~ ?${day} m(\\d+) (\\d{4})$`),
    ([a, m, y, b, n, z]) => [
      [a!, m!, y!],
      [b!, n!, z!],
    ],
  ],
  [
    /^(\d{1,2})[/.](\d{1,2})[/.](\d{4}) ?[-~] ?(\d{1,2})[/.](\d{1,2})[/.](\d{4})$/,
    ([a, m, y, b, n, z]) => [
      [a!, m!, y!],
      [b!, n!, z!],
    ],
  ],
  [
    /^(\d{1,2}) ?[-~] ?(\d{1,2})\/(\d{1,2})\/(\d{4})$/,
    ([a, b, m, y]) => [
      [a!, m!, y!],
      [b!, m!, y!],
    ],
  ],
]

type Parts = [day: number, month: number, year: number]
const same = (parts: Parts): [Parts, Parts] => [parts, parts]

/**
 * A day or a range of days as people in Morocco write them, the day before the month, in any of the languages.
 * @returns null when it is none
 */
export function readDays(text: string): Days | null {
  const plain = simplified(text)
  // A day that lost its format in a spreadsheet is a count from the end of 1899.
  if (/^\d{5}(\.\d+)?$/.test(plain)) return serial(Math.floor(Number(plain)))
  for (const [pattern, parts] of patterns) {
    const found = pattern.exec(plain)
    if (!found) continue
    const [from, until] = parts(found.slice(1).map(Number)).map(dayFrom)
    return from && until && from <= until ? { from, to: until } : null
  }
  return null
}

function simplified(text: string): string {
  let plain = foldWord(text)
    .replace(/[\s\u00A0]+/g, ' ')
    .trim()
  plain = plain.replace(/^(\d{4}-\d\d-\d\d)[t ]\d\d:\d\d.*$/, '$1')
  for (const [name, month] of multiword) plain = plain.replaceAll(name, ` m${month} `)
  const parts = plain.split(/([\s,]+|-(?=\s)|(?<=\s)-)/).map((part) => {
    const bare = part.replace(/\.$/, '')
    if (months.has(bare)) return `m${months.get(bare)}`
    if (to.has(bare)) return '~'
    return noise.has(bare) ? '' : part === ',' ? ' ' : part
  })
  return parts
    .join('')
    .replace(/,/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/(\d)-?(m\d)/g, '$1 $2')
    .trim()
}

const multiword = [...months].filter(([name]) => name.includes(' '))

function serial(days: number): Days | null {
  if (days < 20_000 || days > 80_000) return null
  const from = addDays('1899-12-30', days)
  return { from, to: from }
}

function dayFrom([d, m, y]: Parts): Day | null {
  const year = y < 100 ? 2000 + y : y
  const written = `${year}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`
  return isDay(written) && year > 1900 ? written : null
}
