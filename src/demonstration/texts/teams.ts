import type { OwnerKey } from './theme.ts'

/** A pattern of hours: weekdays from Monday, and the break that lies in them. */
export interface Pattern {
  weekdays: readonly number[]
  from: string
  to: string
  earliest: string
  latest: string
}

const morning = { from: '07:30', to: '15:00', earliest: '09:30', latest: '11:00' }
const evening = { from: '14:30', to: '22:00', earliest: '16:00', latest: '20:30' }
const day = { from: '07:30', to: '18:45', earliest: '12:40', latest: '13:20' }
const workdays = [1, 2, 3, 4, 5]

interface DemonstrationTeam {
  mode: 'foot' | 'motorbike' | 'car'
  owner: OwnerKey
  skills: readonly string[]
  hours: readonly Pattern[]
}

const of = (mode: DemonstrationTeam['mode'], owner: OwnerKey, skills: readonly string[], hours: readonly Pattern[]): DemonstrationTeam => {
  return { mode, owner, skills, hours }
}

/** Fourteen teams by number: on foot, by motorbike and by car, in the morning, around school hours and in the evening. */
export const teams: readonly DemonstrationTeam[] = [
  of('motorbike', 'school', ['minors'], [{ weekdays: workdays, ...day }]),
  of('motorbike', 'school', ['minors'], [{ weekdays: [1, 2, 3, 4, 5, 6], ...morning }]),
  of('motorbike', 'school', [], [{ weekdays: workdays, ...day }]),
  of('car', 'school', ['minors', 'mediation'], [{ weekdays: workdays, ...day }]),
  of('foot', 'school', [], [{ weekdays: workdays, ...day }]),
  of('foot', 'urbanCorps', ['mediation'], [{ weekdays: [1, 2, 3, 4, 6], ...evening }]),
  of('foot', 'urbanCorps', [], [{ weekdays: [2, 3, 4, 5, 6, 7], ...morning }]),
  of('foot', 'urbanCorps', ['mediation'], [{ weekdays: [3, 4, 5, 6, 7], ...evening }]),
  of('motorbike', 'urbanCorps', [], [{ weekdays: [1, 2, 3, 4, 5], ...evening }]),
  of('motorbike', 'urbanCorps', [], [{ weekdays: [4, 5, 6, 7, 1], ...evening }]),
  of('motorbike', 'urbanCorps', [], [{ weekdays: [1, 2, 3, 4, 5, 6], ...morning }]),
  of('car', 'urbanCorps', ['mediation'], [{ weekdays: [5, 6, 7, 1, 2], ...evening }]),
  of('car', 'traffic', ['traffic'], [{ weekdays: workdays, ...day }]),
  of('motorbike', 'traffic', ['traffic'], [{ weekdays: [1, 2, 3, 4, 5, 6], ...morning }]),
]
