import { type Language, locales } from './language.ts'

export const timeZone = 'Africa/Casablanca'

/** A calendar day without hour or zone, written YYYY-MM-DD. */
export type Day = string

type Style = 'long' | 'full' | 'month' | 'short'

const styles: Record<Style, Intl.DateTimeFormatOptions> = {
  full: { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
  long: { day: 'numeric', month: 'long', year: 'numeric' },
  short: { day: 'numeric', month: 'short' },
  month: { month: 'long', year: 'numeric' },
}

const formats = new Map<string, Intl.DateTimeFormat>()

function format(language: Language, options: Intl.DateTimeFormatOptions, zone: string): Intl.DateTimeFormat {
  const key = language + zone + JSON.stringify(options)
  const known = formats.get(key) ?? new Intl.DateTimeFormat(locales[language], { ...options, timeZone: zone })
  formats.set(key, known)
  return known
}

/** «الثلاثاء، 16 فبراير 2021»: a day in words, in Moroccan month names. Never use a numeric short date: in ar-MA it holds a hidden mark. */
export function formatDay(language: Language, day: Day, style: Style = 'long'): string {
  const parts = format(language, styles[style], 'UTC').formatToParts(new Date(`${day}T00:00:00Z`))
  return parts.map(({ type, value }) => (type === 'day' ? dayOfMonth(language, value) : value)).join('')
}

/** French counts the first day of a month and no other: « le 1er mai », « le 2 mai ». */
const dayOfMonth = (language: Language, day: string) => (language === 'fr' && day === '1' ? '1er' : day)

/** The hour of an instant as the clocks of Morocco show it. */
export function formatTime(language: Language, instant: Date): string {
  return format(language, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }, timeZone).format(instant)
}

/** The calendar day of an instant in Morocco. Local time is computed here and never in SQL: only Node has current zone data. */
export function dayOf(instant: Date): Day {
  const parts = format('en', { year: 'numeric', month: '2-digit', day: '2-digit' }, timeZone).formatToParts(instant)
  const part = (type: string) => parts.find((p) => p.type === type)!.value
  return `${part('year')}-${part('month')}-${part('day')}`
}

/** The instant at which a wall clock in Morocco shows `day` and `time` (HH:MM). */
export function instantOf(day: Day, time: string): Date {
  const asUtc = new Date(`${day}T${time}:00Z`)
  const shown = new Date(`${dayOf(asUtc)}T${formatTime('en', asUtc)}:00Z`)
  return new Date(asUtc.getTime() - (shown.getTime() - asUtc.getTime()))
}

export function addDays(day: Day, days: number): Day {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)
}

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000)
}

export function isDay(value: string): value is Day {
  return /^\d{4}-\d\d-\d\d$/.test(value) && !Number.isNaN(Date.parse(`${value}T00:00:00Z`)) && addDays(value, 0) === value
}
