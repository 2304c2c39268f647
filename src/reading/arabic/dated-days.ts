import { type DateMention, dateMention } from '../date-mention.ts'
import { END, type Match, matches, pattern } from '../text/pattern.ts'
import { direction, MONTH, months, QUALIFIER, WEEKDAY } from './date-words.ts'
import { DAY_WORDS, dayNumber, EDGE_DAYS, YEAR_WORDS, yearNumber } from './day-numbers.ts'

/** A digit may stick to the word before or after it. */
const FREE = '(?<!\\p{N}|\\p{N}[/.:-])'
const DAY = `(?:${FREE}(?<day>\\d{1,2})|(?<![\\p{L}\\p{N}])ل?(?<dayWord>${EDGE_DAYS}|${DAY_WORDS}))`
const OF_MONTH = `[ (]?(?:من )?(?:شهر )?(?<month>${MONTH})(?!\\p{L})(?: ?[/(] ?(?:${MONTH})${END}\\)?)?`
const TO = ' ?(?:إلى غاية|إلى|لغاية|حتى|و|,|-|/) ?(?:(?:غاية|يوم|يومه) )?'
const MORE_DAYS = `(?<more>(?:${TO}(?:(?:${WEEKDAY}) )?(?:\\d{1,2})(?![\\d/:])){0,6})`
const TO_MONTH = `(?:${TO}(?:(?:${WEEKDAY}) )?(?<lastDay>\\d{1,2}|${EDGE_DAYS}) ?(?:من )?(?:شهر )?(?<lastMonth>${MONTH})(?!\\p{L}))?`
const THIS = `(?:[ /](?:من )?(?:هذا |هذه )?(?<of>الشهر |العام |السنة )?(?<qualifier>${QUALIFIER})${END}|(?: من)? (?<ofThis>هذا العام|هذه السنة)${END})?`
const YEAR = `(?:(?:,| -)? ?(?:من )?(?:سنة |عام |السنة |لسنة |العام |للسنة )?(?<year>(?:19|20)\\d{2}(?!\\d)|${YEAR_WORDS}))?`

const NAMED = pattern(`${DAY}${MORE_DAYS}${OF_MONTH}${TO_MONTH}${THIS}${YEAR}`)
const NUMERIC =
  /(?<!\d|\d[/.:-])(?:(?<d>\d{1,2}) ?(?<sep>[/.-]) ?(?<m>\d{1,2}) ?\k<sep> ?(?<y>(?:19|20)\d{2}|\d{2})|(?<iy>20\d{2})(?<isep>[-/.])(?<im>\d{1,2})\k<isep>(?<id>\d{1,2}))(?![/.:-]?\d)/gu
const YEARLESS = pattern(`(?<=(?:يوم|يومه|بتاريخ|${WEEKDAY}) ?)(?<d>\\d{1,2})/(?<m>\\d{1,2})(?![/\\d])`)
const OF_THIS_MONTH = pattern(
  `${DAY} ?(?:(?:من )?(?:هذا )?(?:ال)?شهر (?<qualifier>${QUALIFIER})|(?:من )?(?<here>هذا الشهر|شهرنا هذا|الشهر نفسه)|(?:من )?(?<alone>الجاري|الحالي|المنصرم|الفارط))${END}`,
)

export function datedDays(text: string): DateMention[] {
  return [
    ...[...matches(NAMED, text)].map(named),
    ...[...matches(NUMERIC, text)].map(numeric),
    ...[...matches(YEARLESS, text)].map(numeric),
    ...[...matches(OF_THIS_MONTH, text)].map(ofThisMonth),
  ].filter((mention) => mention !== null)
}

function named(found: Match): DateMention | null {
  const { day, dayWord, more = '', month = '', lastDay, lastMonth, of = '', qualifier, ofThis, year } = found.groups
  const first = dayNumber(day ?? dayWord ?? '')
  if (first === 0 || (typeof first === 'number' && first > 31)) return null
  const ofYear = ofThis !== undefined || /عام|سنه/.test(of)
  const last = lastDay === undefined ? Number(more.match(/\d+/g)?.at(-1) ?? first) : dayNumber(lastDay)
  const number = months.get(month) ?? null
  const monthsLong = lastMonth === undefined || number === null ? 0 : ((months.get(lastMonth) ?? number) - number + 12) % 12
  const length = 30 * monthsLong + daysBetween(first, last)
  return dateMention(found.start, found.end, {
    day: first,
    month: number,
    year: year ? yearNumber(year) : null,
    yearOffset: ofYear ? (direction(qualifier) === 'past' ? -1 : 0) : null,
    direction: direction(qualifier),
    period: length > LONGEST_EVENT,
  })
}

const LONGEST_EVENT = 20

function daysBetween(first: number | 'last', last: number | 'last'): number {
  return (last === 'last' ? 31 : last) - (first === 'last' ? 31 : first)
}

function numeric(found: Match): DateMention | null {
  const { d, m, y, iy, im, id } = found.groups
  const day = Number(id ?? d)
  const month = Number(im ?? m)
  const written = iy ?? y
  const year = written === undefined ? null : Number(written)
  if (month < 1 || month > 12 || day < 1 || day > 31) return null
  return dateMention(found.start, found.end, { day, month, year: year !== null && year < 100 ? 2000 + year : year })
}

function ofThisMonth(found: Match): DateMention {
  const { day, dayWord, qualifier, alone } = found.groups
  const monthOffset = direction(qualifier ?? alone) === 'past' ? -1 : 0
  return dateMention(found.start, found.end, { day: dayNumber(day ?? dayWord ?? ''), monthOffset })
}
