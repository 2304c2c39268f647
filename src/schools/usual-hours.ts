import type { Level } from './school.ts'
import type { TimetablePeriod } from './timetable.ts'

/** Monday to Saturday, as `readDay` takes them. */
type Week = readonly [string, string, string, string, string, string]

const week = (day: string, friday: string, saturday: string): Week => [day, day, day, day, friday, saturday]
const halves = week('08:30-12:30, 14:30-18:30', '08:30-12:00, 15:00-18:30', '08:30-12:30')
const winterHalves = week('09:00-13:00, 15:00-18:00', '09:00-12:00, 15:00-18:00', '09:00-13:00')
const ramadanHalves = week('08:40-12:00, 12:30-15:50', '08:40-12:00', '08:40-12:00')
const sittings = week('08:00-11:00, 15:00-18:00', '08:00-11:00, 15:00-18:00', '08:00-11:00')
const primary: Week = [
  '08:00-12:00, 14:00-16:30',
  '08:00-12:00, 14:00-16:30',
  '08:00-12:00',
  '08:00-12:00, 14:00-16:30',
  '08:00-11:30, 14:30-17:00',
  '',
]

/**
 * Hours as circulars have given them (2012-13 primary, 2018 winter, 2026 Ramadan) and as is usual elsewhere. They are only ever proposed in an
 * empty form: what holds is what the planner has saved, after asking the directorate.
 */
export const usualHours: Record<Level, Record<TimetablePeriod, Week>> = {
  primary: {
    ordinary: primary,
    winter: week('09:00-13:00, 15:00-17:00', '09:00-12:00, 15:00-17:00', ''),
    ramadan: week('08:30-12:00, 14:00-16:00', '08:30-12:00', ''),
    exams: week('08:30-12:00', '08:30-11:30', ''),
  },
  middle: { ordinary: halves, winter: winterHalves, ramadan: ramadanHalves, exams: sittings },
  secondary: { ordinary: halves, winter: winterHalves, ramadan: ramadanHalves, exams: sittings },
}
