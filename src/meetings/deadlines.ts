import { type DeadlineKind, dueDay, type WorkingCalendar } from '../calendar/deadline.ts'
import type { Day } from '../platform/words/dates.ts'
import type { MeetingState } from './meeting.ts'

/** What a meeting owes by a day, before it and after it. How many days each has is said by the command, in the calendar. */
export const meetingDeadlines = ['announce', 'agenda', 'minutes_draft', 'correction', 'publish'] as const satisfies readonly DeadlineKind[]
export type MeetingDeadline = (typeof meetingDeadlines)[number]

/** What was done, and when. */
export interface Done {
  readonly state: MeetingState
  readonly day: Day
  readonly announcedOn: Day | null
  readonly agendaSentOn: Day | null
  readonly draftedOn: Day | null
  /** Given when the minutes went round. */
  readonly correctUntil: Day | null
  readonly agreedOn: Day | null
  readonly publishedOn: Day | null
}

export interface Owed {
  readonly kind: MeetingDeadline
  readonly dueOn: Day
  /** Null while it is open. */
  readonly doneOn: Day | null
  /** Past and still open, or done after its day. */
  readonly late: boolean
}

/** The five days of a meeting. A postponed one waits for its new day, and a cancelled one owes nothing. */
export function owedBy(done: Done, calendar: WorkingCalendar, today: Day): Owed[] {
  if (done.state === 'cancelled' || done.state === 'postponed') return []
  const doneOn: Record<MeetingDeadline, Day | null> = {
    announce: done.announcedOn,
    agenda: done.agendaSentOn,
    minutes_draft: done.draftedOn ?? done.agreedOn,
    correction: done.agreedOn,
    publish: done.publishedOn,
  }
  return meetingDeadlines.flatMap((kind): Owed[] => {
    const dueOn = kind === 'correction' ? done.correctUntil : dueDay(calendar, kind, done.day)
    if (dueOn === null) return []
    // The window of corrections closes by itself: whoever agrees later does not come too late.
    const late = kind !== 'correction' && (doneOn[kind] ?? today) > dueOn
    return [{ kind, dueOn, doneOn: doneOn[kind], late }]
  })
}
