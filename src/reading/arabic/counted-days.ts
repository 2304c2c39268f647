import { type DateMention, dateMention } from '../date-mention.ts'
import { END, type Match, matches, pattern, START } from '../text/pattern.ts'
import { direction, PART, QUALIFIER, WEEKDAY, weekdayNumber } from './date-words.ts'
import { COUNT_WORDS, countOf } from './day-numbers.ts'

const WEEK = `(?:(?: من)?(?: هذا)? (?:ال)?أسبوع (?<week>${QUALIFIER}|ما قبل الماضي|نفسه)|(?: من)? (?<thisWeek>هذا الأسبوع))`
const NAMED = pattern(
  `${START}(?<weekday>${WEEKDAY})(?:${WEEK}| ?(?<beforeLast>ما قبل|قبل) (?:الماضي|الأخير|المنصرم)(?:ة)?| (?<qualifier>${QUALIFIER}))?${END}`,
)
const NIGHT_INTO = pattern(`${START}ليلة (?<weekday>${WEEKDAY})(?: إلى |/|-| - | على | )(?:صباح )?(?:${WEEKDAY})${END}`)
const AGO = `(?:قبل|منذ) (?:حوالي |نحو )?(?:(?<days>يومين|يوم(?! (?:${WEEKDAY}|\\d|فاتح|متم)))|(?<weeks>أسبوع|أسبوعين)|(?<count>\\d{1,2}|${COUNT_WORDS}) (?<unit>أيام|أسابيع|يوما))`
const TODAY = 'يومه|هذا اليوم|يومنا هذا|اليوم(?! (?:ال|نفسه|ذاته|عينه|يوم))'
const RELATIVE = pattern(
  `${START}(?:يوم )?(?:(?<twoAgo>أول أمس|أمس الأول|أمس الأولى|أول البارحة|أول البارح|قبل أمس|ما قبل أمس)|(?<oneAgo>أمس|الأمس|البارحة|البارح|ليلة أمس)|${AGO}|(?<tomorrow>يوم غد|غدا|غد)|(?<today>${TODAY}))${END}`,
)
const LATER = pattern(
  `${START}(?:(?<next>(?:اليوم|يوم) (?:الموالي|التالي)|الغد|غداة ذلك|صباح الغد)|(?<same>(?:في )?(?:نفس اليوم|(?:ذلك )?اليوم (?:نفسه|ذاته|عينه)))|بعد (?:(?:ذلك ب)?(?<later>يومين|أسبوع|أسبوعين|(?<count>\\d|${COUNT_WORDS}) أيام))(?: من ذلك| على ذلك)?)${END}`,
)

/** Words after which a weekday is a day of the calendar and not a market or a stadium. */
const ANCHOR = pattern(
  `(?:${START}[وب]?(?:يوم|يومي|اليوم|يومه|أمس|نهار|ليوم|${PART}|لقاء|اجتماع|جلسة|ندوة|زيارة|جمعه|جمعها|جمعهم)|[,(]),? ?$`,
  'u',
)
const VERB =
  'احتضن|انعقد|عقد|نظم|ترأس|استقبل|جرى|جرت|شهد|التأم|اجتمع|احتفل|أشرف|افتتح|أقيم|استضاف|زار|حل|قدم|أعطى|أعطت|التقى|التقت|خلد|أطلق|انطلق|ناقش|تدارس|عاش'
const AFTER_VERB = pattern(`${START}[وف]?(?:${VERB})(?:ت|وا|تا)?(?:ه|ها|هم|هما)?(?: \\p{L}+){1,5} $`, 'u')
const NO_CALENDAR = pattern(
  `${START}(?:[وبل]?(?:سوق|حي|ملعب|شارع|ساحة|مركز|جماعة|دوار|مسجد|طريق|صلاة|خطبة|من|إلى|بين|حتى) |[وبل]?(?:كل|أيام) (?:يوم )?)$`,
  'u',
)
const HABIT = pattern('^ ?(?:من كل|من كل أسبوع|على الساعة .{0,20}من كل|الأسبوعي)', 'u')

export function countedDays(text: string): DateMention[] {
  return [
    ...[...matches(NIGHT_INTO, text)].map((found) =>
      dateMention(found.start, found.end, { weekday: weekdayNumber(found.groups.weekday), part: 'night' }),
    ),
    ...[...matches(NAMED, text)].map((found) => weekdayNamed(text, found)),
    ...[...matches(RELATIVE, text)].map(relative),
    ...[...matches(LATER, text)].map(later),
  ].filter((mention) => mention !== null)
}

function weekdayNamed(text: string, found: Match): DateMention | null {
  const { weekday, week, thisWeek, beforeLast, qualifier } = found.groups
  const lead = text.slice(Math.max(0, found.start - 70), found.start)
  const told = week ?? thisWeek ?? beforeLast ?? qualifier
  if (NO_CALENDAR.test(lead) || HABIT.test(text.slice(found.end, found.end + 40))) return null
  if (told === undefined && !ANCHOR.test(lead) && !AFTER_VERB.test(lead)) return null
  return dateMention(found.start, found.end, {
    weekday: weekdayNumber(weekday),
    weekOffset: weekOffset(week, thisWeek),
    direction: beforeLast ? 'before last' : direction(qualifier),
  })
}

function weekOffset(week: string | undefined, thisWeek: string | undefined): number | null {
  if (week === undefined) return thisWeek === undefined ? null : 0
  if (/^ما قبل/.test(week)) return -2
  return { past: -1, 'before last': -2, coming: 1, present: 0 }[direction(week) ?? 'present']
}

function relative(found: Match): DateMention {
  const { twoAgo, oneAgo, days, weeks, count, unit, tomorrow } = found.groups
  if (tomorrow) return dateMention(found.start, found.end, { daysAgo: -1, direction: 'coming' })
  const counted = count === undefined ? null : (countOf(count) ?? 0) * (unit === 'اسابيع' ? 7 : 1)
  const daysAgo = twoAgo ? 2 : oneAgo ? 1 : days ? DAYS[days] : weeks ? DAYS[weeks] : (counted ?? 0)
  return dateMention(found.start, found.end, { daysAgo: daysAgo ?? 0 })
}

function later(found: Match): DateMention {
  const { same, later: after, count } = found.groups
  const daysLater = same ? 0 : count ? (countOf(count) ?? 1) : (DAYS[after ?? ''] ?? 1)
  return dateMention(found.start, found.end, { daysLater })
}

const DAYS: Record<string, number | undefined> = { يوم: 1, يومين: 2, اسبوع: 7, اسبوعين: 14 }
