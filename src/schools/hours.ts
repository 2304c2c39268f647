/** HH:MM on the clocks of Morocco. */
export type Time = string

/** Pupils are inside from a time to a time. */
export interface Hours {
  readonly from: Time
  readonly to: Time
}

/** Those who come together: a school whose rooms are too few has several shifts (أفواج) a day. */
export type Shift = readonly Hours[]

export const hoursFaults = ['hoursUnreadable', 'hoursReversed', 'hoursOutside', 'hoursLength', 'shiftsTooMany'] as const
export type HoursFault = (typeof hoursFaults)[number]

const earliest = '06:00'
const latest = '22:00'
const mostShifts = 4
const length = { least: 30, most: 8 * 60 }

/** Reads a day as people write it: «8-12, 14:30-18:30», «08h00-12h00», shifts parted by a stroke. Nothing typed is a day without school. */
export function readDay(typed: string): readonly Shift[] | HoursFault {
  const parts = latinDigits(typed)
    .split(/[/|\n]/)
    .filter((part) => /\S/.test(part))
  const shifts = parts.map(readShift)
  const fault = shifts.find((shift) => typeof shift === 'string')
  if (typeof fault === 'string') return fault
  return shifts.length > mostShifts ? 'shiftsTooMany' : (shifts as Shift[])
}

/** The same again, as `readDay` takes it. */
export function writeDay(shifts: readonly Shift[]): string {
  return shifts.map((shift) => shift.map(({ from, to }) => `${from}-${to}`).join(', ')).join(' / ')
}

export function minutesOf(time: Time): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3))
}

export function timeOf(minutes: number): Time {
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`
}

/** All times in their order; whatever words stand between them, each second one is an end. */
function readShift(part: string): Shift | HoursFault {
  const found = [...part.matchAll(/(\d{1,2})\s?[:.hH]\s?(\d{2})(?!\d)|(?<!\d)(\d{2})(\d{2})(?!\d)|(?<!\d)(\d{1,2})\s?[hH]?(?!\d)/g)]
  const left = found.reduce((text, [whole]) => text.replace(whole, ' '), part)
  if (found.length === 0 || found.length % 2 === 1 || /\d/.test(left)) return 'hoursUnreadable'
  const times = found.map(([, hour, minute, hour4, minute4, hourOnly]) => [
    Number(hour ?? hour4 ?? hourOnly),
    Number(minute ?? minute4 ?? 0),
  ])
  if (times.some(([hour, minute]) => hour! > 23 || minute! > 59)) return 'hoursUnreadable'
  const minutes = times.map(([hour, minute]) => hour! * 60 + minute!)
  if (minutes.some((at, nth) => nth > 0 && at <= minutes[nth - 1]!)) return 'hoursReversed'
  if (minutes[0]! < minutesOf(earliest) || minutes.at(-1)! > minutesOf(latest)) return 'hoursOutside'
  const hours = minutes.flatMap((at, nth) => (nth % 2 === 0 ? [[at, minutes[nth + 1]!] as const] : []))
  if (hours.some(([from, to]) => to - from < length.least || to - from > length.most)) return 'hoursLength'
  return hours.map(([from, to]) => ({ from: timeOf(from), to: timeOf(to) }))
}

function latinDigits(text: string): string {
  return text.replace(/[\u0660-\u0669\u06F0-\u06F9]/g, (digit) => String(digit.charCodeAt(0) & 0xf))
}
