import { addDays, dayOf, formatTime, instantOf } from '../words/dates.ts'

/** When no mail goes out for which nobody waits: whole hours, 0 to 23, on the clocks of Morocco. */
export interface QuietHours {
  /** Nothing is sent from this hour on… */
  readonly quietFrom: number
  /** …until this one. The same hour twice: no hour is quiet. */
  readonly quietUntil: number
}

/** How a command sends its mail. */
export interface MailRule extends QuietHours {
  /** When those who follow the record are written to. */
  readonly followersAt: number
  /** When those who hold an office are reminded, unless they chose another hour. */
  readonly remindersAt: number
  /** How many working days before its day something owed is announced as near. */
  readonly beforeDays: number
}

export const usualRule: MailRule = { quietFrom: 21, quietUntil: 8, followersAt: 17, remindersAt: 8, beforeDays: 3 }

export function isQuiet(hour: number, { quietFrom, quietUntil }: QuietHours): boolean {
  return quietFrom <= quietUntil ? hour >= quietFrom && hour < quietUntil : hour >= quietFrom || hour < quietUntil
}

/** Whether a mail that goes out at `at` may go now: also later on that day, as long as it is not quiet. */
export function isTimeFor(hour: number, at: number, rule: MailRule): boolean {
  return hour >= at && !isQuiet(hour, rule)
}

/** Now, or the end of the quiet hours in which it is now. */
export function afterQuiet(now: Date, rule: QuietHours): Date {
  const hour = Number(formatTime('en', now).slice(0, 2))
  if (!isQuiet(hour, rule)) return now
  const day = hour >= rule.quietUntil ? addDays(dayOf(now), 1) : dayOf(now)
  return instantOf(day, `${String(rule.quietUntil).padStart(2, '0')}:00`)
}

/** For the mail itself: what of a rule it carries along. */
export const quietOf = ({ quietFrom, quietUntil }: QuietHours): QuietHours => ({ quietFrom, quietUntil })
