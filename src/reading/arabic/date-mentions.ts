import type { DateMention } from '../date-mention.ts'
import { foldWord } from '../text/letters.ts'
import { alternatives, END, type Match, matches, pattern, START } from '../text/pattern.ts'
import { HIJRI_MONTHS, MONTHS, ORDINAL_DAYS, PARTS, WEEKDAYS } from './calendar-words.ts'
import { timeNear } from './time-of-day.ts'

const words = (table: Record<string, unknown>) => alternatives(Object.keys(table))
const lookup = <Value>(table: Record<string, Value>) => new Map(Object.entries(table).map(([word, value]) => [foldWord(word), value]))
const months = lookup(MONTHS)
const weekdays = lookup(WEEKDAYS)
const parts = lookup(PARTS)
const ordinals = lookup(ORDINAL_DAYS)

const DAY = `(?<day>\\d{1,2}|فاتح|متم|مستهل|${words(ORDINAL_DAYS)})`
const DAYS = `${DAY}(?: ?(?:و|إلى|الى|-|,) ?(?:غاية )?\\d{1,2}){0,3}`
const QUALIFIER = 'الجاري|الجارية|الحالي|الحالية|المنصرم|المنصرمة|الماضي|الماضية|الفارط|الفائت|الأخير|المقبل|المقبلة|القادم|القادمة|الموالي'
const UNITS = ['واحد', 'اثنين', 'ثلاثة', 'أربعة', 'خمسة', 'ستة', 'سبعة', 'ثمانية', 'تسعة'].map(foldWord)
const TENS = ['عشر', 'عشرين', 'ثلاثين'].map(foldWord)
const WRITTEN_YEAR = `ألفين(?: و?(?:${alternatives([...UNITS, ...TENS])})${END}){1,2}`
const YEAR = `(?:(?:,| -)? ?(?:من )?(?:سنة |عام |السنة |لسنة )?(?<year>(?:19|20)\\d{2}(?!\\d)|${WRITTEN_YEAR}))?`

const NAMED = pattern(
  `(?<![\\p{L}\\p{N}])${DAYS} ?(?:من )?(?:شهر )?(?<month>${words(MONTHS)})(?![\\p{L}])(?:[ /](?:من )?(?:هذا )?(?:الشهر |العام |السنة )?(?<qualifier>${QUALIFIER})${END})?${YEAR}`,
)
const NUMERIC =
  /(?<!\d|\d[/.:-])(?:(?<d>\d{1,2}) ?(?<sep>[/.-]) ?(?<m>\d{1,2}) ?\k<sep> ?(?<y>(?:19|20)\d{2}|\d{2})|(?<iy>20\d{2})(?<isep>[-/.])(?<im>\d{1,2})\k<isep>(?<id>\d{1,2}))(?![/.:-]?\d)/gu
const UNNAMED = pattern(
  `${START}(?:يوم|في|بتاريخ|في يوم) (?:(?<weekday>${words(WEEKDAYS)}) )?(?<day>\\d{1,2}|فاتح|${words(ORDINAL_DAYS)}) (?:(?:من )?(?:هذا )?الشهر )?(?:(?:من )?(?<qualifier>الجاري|الحالي|المنصرم|الماضي|هذا الشهر))${END}`,
)
const WEEKDAY = pattern(`${START}(?<weekday>${words(WEEKDAYS)})(?: (?<qualifier>${QUALIFIER}))?${END}`)
/** "two days ago". */
const BACK: Record<string, number> = {
  يومين: 2,
  'ثلاثة أيام': 3,
  'أربعة أيام': 4,
  'خمسة أيام': 5,
  'ستة أيام': 6,
  أسبوع: 7,
  أسبوعين: 14,
}
const back = lookup(BACK)
const DAYS_BACK = words(BACK)
const RELATIVE = pattern(
  `${START}(?:يوم )?(?<relative>أول أمس|أول البارحة|أول البارح|قبل أمس|أمس|البارحة|البارح|يومه|اليوم|هذا اليوم|(?:قبل|منذ) (?:${DAYS_BACK}))${END}`,
)

const HIJRI = `(?:\\d{1,2}|فاتح|متم) (?:من )?(?:شهر )?(?:${alternatives(HIJRI_MONTHS)})(?: (?:عام |سنة )?\\d{4})?(?: ?هـ?)? ?[,(-]? ?(?:الموافق ?(?:لـ?|ل يوم)? ?)?`
const LEAD = pattern(
  `(?:(?:في |ب)?(?<part>${words(PARTS)}) )?(?:من )?(?:(?:يوم|هذا|اليوم|يومه|يومي|أول|أمس|البارح|البارحة|بتاريخ|ليوم|نهار) ){0,3}(?:(?<weekday>${words(WEEKDAYS)})(?: ?(?:و|-) ?(?<next>${words(WEEKDAYS)})){0,2},? ?\\(?)?(?:الموافق ?ل? ?)?(?:${HIJRI})?$`,
  'u',
)
const AFTER_WEEKDAY = pattern(`^ ?[,(] ?(?:يوم )?(?<weekday>${words(WEEKDAYS)})${END}`, 'u')
const ANCHORED = pattern(
  `${START}و?(?:يوم|يومي|اليوم|يومه|أمس|البارح|البارحة|صباح|صبيحة|مساء|زوال|عشية|ليلة|نهار|ظهر|بعد ظهر|جمعه|جمعها|جمعهم|انعقد|انعقدت|عقد|عقدت|جرى|نظم|نظمت|أقيم|التأم|احتضن|احتضنت),? $`,
  'u',
)
const EVENT_NEXT = pattern(`^ ?,? (?:لقاء|لقاءا|اجتماعا|اجتماع|جلسة|حفلا|حصة|ندوة|يوما|مع ممثلي|مع جمعي)`, 'u')
const NAMED_AFTER_DAY = pattern(`(?:سوق|أربعاء|حي|جماعة|مركز|خميس|سبت|اثنين|ثلاثاء|أحد|جمعة|مدينة|ب|ل) ?$`, 'u')
const COUNTED = pattern(`${START}(?:أول أمس|أمس|البارحة|البارح|يومه|اليوم)${END}`, 'u')
const REACH = 90

export function arabicDateMentions(text: string): DateMention[] {
  const dated = [
    ...[...matches(NAMED, text)].map((found) => named(text, found)),
    ...[...matches(NUMERIC, text)].map((found) => numeric(text, found)),
    ...[...matches(UNNAMED, text)].map(unnamed),
  ]
  const taken = dated.filter((mention) => mention !== null)
  const loose = [...matches(WEEKDAY, text), ...matches(RELATIVE, text)]
    .filter((found) => !overlaps(taken, found))
    .map((found) => undated(text, found))
  return withTimes(text, distinct([...taken, ...loose.filter((mention) => mention !== null)]))
}

function named(text: string, found: Match): DateMention {
  const { day = '', month = '', qualifier, year } = found.groups
  return around(text, found, {
    ...blank(found),
    day: dayNumber(day),
    month: months.get(month) ?? null,
    year: year ? yearNumber(year) : null,
    direction: direction(qualifier),
  })
}

function numeric(text: string, found: Match): DateMention | null {
  const { d, m, y, iy, im, id } = found.groups
  const [day, month, year] = iy
    ? [Number(id), Number(im), Number(iy)]
    : [Number(d), Number(m), Number(y) < 100 ? 2000 + Number(y) : Number(y)]
  if (month < 1 || month > 12 || day < 1 || day > 31) return null
  return around(text, found, { ...blank(found), day, month, year })
}

function unnamed(found: Match): DateMention {
  const { weekday, day = '', qualifier = '' } = found.groups
  const monthOffset = direction(qualifier) === 'past' ? -1 : 0
  return { ...blank(found), day: dayNumber(day), monthOffset, weekday: weekday ? (weekdays.get(weekday) ?? null) : null }
}

/** A weekday counts only when the words around it make it a day of the calendar, not a market. */
function undated(text: string, found: Match): DateMention | null {
  const { weekday, qualifier, relative } = found.groups
  if (relative) return around(text, found, { ...blank(found), daysAgo: daysAgo(relative) })
  const lead = text.slice(Math.max(0, found.start - 30), found.start)
  if (qualifier === undefined && !ANCHORED.test(lead) && !beforeEvent(text, found)) return null
  return around(text, found, { ...blank(found), weekday: weekdays.get(weekday!) ?? null, direction: direction(qualifier) })
}

/** "the district held, Tuesday, a meeting": no market and no town. */
function beforeEvent(text: string, found: Match): boolean {
  return (
    EVENT_NEXT.test(text.slice(found.end, found.end + 25)) && !NAMED_AFTER_DAY.test(text.slice(Math.max(0, found.start - 12), found.start))
  )
}

function around(text: string, found: Match, mention: DateMention): DateMention {
  const from = Math.max(0, found.start - REACH)
  const lead = LEAD.exec(text.slice(from, found.start))
  if (!lead) return mention
  const { part, next } = lead.groups ?? {}
  /** The night from Sunday to Monday has the date of Monday. */
  const weekday = part && parts.get(part) === 'night' ? (next ?? lead.groups?.weekday) : lead.groups?.weekday
  const start = from + lead.index + (lead[0].length - lead[0].trimStart().length)
  const after = AFTER_WEEKDAY.exec(text.slice(found.end, found.end + 30))?.groups?.weekday
  const named = weekday ?? (mention.weekday === null ? after : undefined)
  return {
    ...mention,
    start: lead[0].trim() === '' ? mention.start : start,
    part: part ? (parts.get(part) ?? null) : null,
    weekday: mention.weekday ?? (named ? (weekdays.get(named) ?? null) : null),
    daysAgo: mention.daysAgo ?? leadDaysAgo(lead[0]),
  }
}

function leadDaysAgo(lead: string): number | null {
  const word = COUNTED.exec(lead)?.[0]
  return word ? daysAgo(word) : null
}

function daysAgo(word: string): number {
  const counted = back.get(word.replace(/^(?:يوم )?(?:قبل|منذ) /, ''))
  if (counted !== undefined) return counted
  if (/^(?:اول|قبل) /.test(word)) return 2
  return /^(?:امس|البارحه?)$/.test(word) ? 1 : 0
}

/** "two thousand and two and twenty", as minutes spell it out. */
function yearNumber(written: string): number {
  if (/^\d/.test(written)) return Number(written)
  const words = written.split(' ').map((word) => word.replace(/^و(?!احد)/, ''))
  const unit = words.map((word) => UNITS.indexOf(word) + 1).find((value) => value > 0) ?? 0
  const ten = words.map((word) => TENS.indexOf(word) + 1).find((value) => value > 0) ?? 0
  return 2000 + ten * 10 + unit
}

function dayNumber(word: string): number | 'last' {
  if (/^\d/.test(word)) return Number(word)
  return word === 'متم' ? 'last' : (ordinals.get(word) ?? 1)
}

function direction(qualifier: string | undefined): DateMention['direction'] {
  if (!qualifier || /جاري|حالي/.test(qualifier)) return null
  return /مقبل|قادم|موالي/.test(qualifier) ? 'coming' : 'past'
}

function blank({ start, end }: Match): DateMention {
  return {
    start,
    end,
    day: null,
    month: null,
    year: null,
    monthOffset: null,
    weekday: null,
    daysAgo: null,
    direction: null,
    part: null,
    time: null,
  }
}

function overlaps(mentions: readonly DateMention[], { start, end }: Match): boolean {
  return mentions.some((mention) => start < mention.end && end > mention.start)
}

/** "yesterday Tuesday" is found twice, by either word: the longer reading stays. */
function distinct(mentions: DateMention[]): DateMention[] {
  const kept: DateMention[] = []
  for (const mention of mentions.sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = kept.at(-1)
    if (!last || mention.start >= last.end) kept.push(mention)
  }
  return kept
}

function withTimes(text: string, mentions: DateMention[]): DateMention[] {
  return mentions.map((mention, at) => ({ ...mention, ...timeNear(text, mention, mentions[at + 1]?.start ?? text.length) }))
}
