import { compileWishes } from './compile-wishes.ts'
import type { Instance } from './instance.ts'
import type { Problem, Shifts } from './problem.ts'
import { minutesOf } from './time.ts'
import { modesOf, travelOf } from './travel.ts'

/**
 * Turns an instance that `readInstance` has checked into columns of numbers.
 * Shifts come in the order of teams and their lists, windows in the order of wishes and their lists.
 */
export function compile(instance: Instance): Problem {
  const placeOf = numbered(instance.places.map(({ id }) => id))
  const skillBits = numbered([...new Set(instance.wishes.flatMap(({ skill }) => skill ?? []))])
  return {
    days: instance.days,
    placeCount: instance.places.length,
    travel: travelOf(instance),
    shifts: compileShifts(instance, placeOf, numbered(modesOf(instance)), skillBits),
    ...compileWishes(instance, placeOf, skillBits),
    fairnessWeight: instance.fairnessWeight,
  }
}

type Numbers = ReadonlyMap<string, number>

function compileShifts({ teams }: Instance, placeOf: Numbers, modeOf: Numbers, skillBits: Numbers): Shifts {
  const rows = teams.flatMap(({ shifts, ...team }, number) => shifts.map((shift) => ({ shift, team, number })))
  const column = (of: (row: (typeof rows)[number]) => number) => Int32Array.from(rows, of)
  return {
    count: rows.length,
    team: column(({ number }) => number),
    day: column(({ shift }) => shift.day),
    mode: column(({ team }) => modeOf.get(team.mode)!),
    base: column(({ team }) => placeOf.get(team.base)!),
    from: column(({ shift }) => minutesOf(shift.from)),
    to: column(({ shift }) => minutesOf(shift.to)),
    breakEarliest: column(({ shift }) => (shift.break ? Math.max(minutesOf(shift.break.earliest), minutesOf(shift.from)) : 0)),
    breakLatest: column(({ shift }) => (shift.break ? minutesOf(shift.break.latest) : 0)),
    breakMinutes: column(({ shift }) => shift.break?.minutes ?? 0),
    skills: column(({ team }) => (team.skills ?? []).reduce((bits, skill) => bits | bitOf(skillBits, skill), 0)),
  }
}

/** A skill that no wish asks for has no bit. */
export function bitOf(skillBits: Numbers, skill: string): number {
  const bit = skillBits.get(skill)
  return bit === undefined ? 0 : 1 << bit
}

function numbered(ids: readonly string[]): Numbers {
  return new Map(ids.map((id, index) => [id, index]))
}
