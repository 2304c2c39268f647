import { isQuiet, type MailRule } from '../../platform/mail/quiet-hours.ts'

export const timeOf = (hour: number): string => `${String(hour).padStart(2, '0')}:00`

const hours = Array.from({ length: 24 }, (_, hour) => hour)

export const everyHour = hours.map((hour) => ({ value: String(hour), label: timeOf(hour) }))

/** Those at which mail may go out. */
export function loudHours(rule: MailRule) {
  return hours.filter((hour) => !isQuiet(hour, rule)).map((hour) => ({ value: String(hour), label: timeOf(hour) }))
}
