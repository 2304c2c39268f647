import { holidays } from '../calendar/holidays.ts'
import { has } from '../platform/actor.ts'
import type { Context } from '../platform/context.ts'
import type { Day } from '../platform/words/dates.ts'
import { readFilter } from './filter.ts'
import type { CalendarProps } from './pages/calendar-page.tsx'
import { readPeriod } from './period.ts'
import { mayReadAll, mayReadWorkload } from './permissions.ts'
import { type DueLine, listDue, listMeetings, type MeetingLine } from './queries/calendar.ts'
import { listDaysOff } from './queries/choices.ts'
import { readingOf } from './reading.ts'

const perDay = { month: 4, week: 30 }

export interface CalendarDay {
  day: Day
  meetings: MeetingLine[]
  due: DueLine[]
  /** How much is due beside what is listed. */
  more: number
  off: { nameAr: string; nameFr: string } | null
}

/** What is due and which meetings are on, by day. */
export async function calendarOf(context: Context, query: Readonly<Record<string, string>>): Promise<CalendarProps> {
  const { db, actor } = context
  const reading = await readingOf(context)
  const { whose } = readFilter(query)
  const period = readPeriod(query, reading.today)
  const [from, to] = [period.weeks[0]![0]!, period.weeks.at(-1)!.at(-1)!]
  const due = Map.groupBy(
    await listDue(db, reading, whose ? { whose } : {}, { from, to, perDay: perDay[period.kind] }),
    ({ dueOn }) => dueOn,
  )
  const seesMeetings = !has(actor, 'school', 'partner')
  const meetings = Map.groupBy(seesMeetings ? await listMeetings(db, actor, from, to) : [], ({ day }) => day)
  const declared = new Map((await listDaysOff(db, actor.commandId, from, to)).map((off) => [off.day, off]))
  const dayOf = (day: Day): CalendarDay => {
    const lines = due.get(day) ?? []
    const off = declared.get(day) ?? nationalDay(day)
    return { day, meetings: meetings.get(day) ?? [], due: lines, more: (lines[0]?.n ?? 0) - lines.length, off }
  }
  return {
    period,
    weeks: period.weeks.map((days) => days.map(dayOf)),
    today: reading.today,
    whose,
    reader: { mayReadAll: mayReadAll(actor), mayReadWorkload: mayReadWorkload(actor) },
  }
}

function nationalDay(day: Day) {
  return holidays.find(({ date, since = 0 }) => date === day.slice(5) && since <= Number(day.slice(0, 4))) ?? null
}
