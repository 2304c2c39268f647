import type { DateMention } from '../date-mention.ts'
import { alternatives, END, pattern, START } from '../text/pattern.ts'
import { HIJRI_MONTHS } from './calendar-words.ts'
import { countedDays } from './counted-days.ts'
import { PART, partOf, WEEKDAY, weekdayNumber } from './date-words.ts'
import { datedDays } from './dated-days.ts'
import { DAY_WORDS, EDGE_DAYS, YEAR_WORDS, yearNumber } from './day-numbers.ts'
import { timeNear } from './time-of-day.ts'

const HIJRI = `(?:\\d{1,2}|${EDGE_DAYS}|${DAY_WORDS}) (?:من )?(?:شهر )?(?:${alternatives(HIJRI_MONTHS)})(?: (?:عام |سنة |لسنة )?\\d{4})?(?: ?ه(?:جرية|ـ)?)? ?[,(/-]? ?(?:(?:الموافق|موافق) ?(?:لـ?:?|ل ?يوم|ليوم)? ?)?`
const LEAD = pattern(
  `(?:(?<![\\p{L}])(?:في |ب)?(?<part>${PART}) )?(?:من )?(?:(?<![\\p{L}])(?:[بل]?يوم|هذا|اليوم|يومه|[بل]?يومي|أيام|أول|أمس|الأول|البارح|البارحة|بتاريخ|نهار) ?){0,3}(?:(?<weekday>${WEEKDAY})(?: ?(?:و|-|/|إلى) ?(?<next>${WEEKDAY})){0,2} ?[,:]? ?\\(? ?)?(?:الموافق ?(?:لـ?:?)? ?)?(?:${HIJRI})?$`,
  'u',
)
const AFTER_WEEKDAY = pattern(`^ ?[,(] ?(?:يوم )?(?<weekday>${WEEKDAY})${END}`, 'u')
const COUNTED = pattern(`${START}(?:(?<two>أول أمس|أمس الأول|أول البارح|أول البارحة)|(?<one>أمس|البارح|البارحة)|يومه|اليوم)${END}`, 'u')
const YEAR_BEFORE = pattern(`${START}(?:عام|سنة) (?<year>20\\d{2}|${YEAR_WORDS})(?: ميلادية)?,? (?:وفي |و|في )?$`, 'u')
const REACH = 90

/** Every day that the text names, in the order of the text. */
export function arabicDateMentions(text: string): DateMention[] {
  const dated = datedDays(text)
  const counted = countedDays(text).filter((mention) => !overlaps(dated, mention))
  return withTimes(text, distinct([...dated, ...counted].map((mention) => withLead(text, mention))))
}

/** "on the evening of yesterday Tuesday" before a day belongs to it, and so does a weekday in brackets behind it. */
function withLead(text: string, mention: DateMention): DateMention {
  const from = Math.max(0, mention.start - REACH)
  const lead = LEAD.exec(text.slice(from, mention.start))
  if (!lead) return mention
  const { part, weekday, next } = lead.groups ?? {}
  const start = from + lead.index + (lead[0].length - lead[0].trimStart().length)
  const yearBefore = mention.month === null ? undefined : YEAR_BEFORE.exec(text.slice(Math.max(0, start - 45), start))?.groups?.year
  const after = mention.weekday === null ? AFTER_WEEKDAY.exec(text.slice(mention.end, mention.end + 30))?.groups?.weekday : undefined
  return {
    ...mention,
    start: lead[0].trim() === '' ? mention.start : start,
    year: mention.year ?? (yearBefore ? yearNumber(yearBefore) : null),
    part: mention.part ?? partOf(part),
    weekday: mention.weekday ?? weekdayNumber(weekday ?? after),
    nextWeekday: weekdayNumber(next),
    daysAgo: mention.daysAgo ?? daysAgo(lead[0]),
  }
}

function daysAgo(lead: string): number | null {
  const found = COUNTED.exec(lead)
  return found && (found.groups?.two ? 2 : found.groups?.one ? 1 : 0)
}

function overlaps(mentions: readonly DateMention[], { start, end }: DateMention): boolean {
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
