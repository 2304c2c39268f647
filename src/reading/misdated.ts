import type { AnnotatedDate } from './annotation.ts'
import type { Wording } from './wordings.ts'

/** For tests: a day as ISO, as MM-DD when its year is open, or nothing; then the part of day, the hour, and "≠" for an impossible weekday. */
export function moment(date: AnnotatedDate): string {
  const { part, time, weekday_ok: weekdayOk } = date
  return [day(date), part, time, weekdayOk === false && '≠'].filter(Boolean).join(' ')
}

export function day({ value, month_day: monthDay }: AnnotatedDate): string {
  return value ?? monthDay ?? ''
}

/** The sentences in which another day, part or hour was read. */
export function misdated(table: readonly Wording[], read: (text: string) => string): string[] {
  return table.flatMap(({ text, wanted }) => {
    const found = read(text)
    return found === wanted.join(' ') ? [] : [`${text}\n    wanted: ${wanted.join(' ') || 'nothing'}\n    read:   ${found || 'nothing'}`]
  })
}
