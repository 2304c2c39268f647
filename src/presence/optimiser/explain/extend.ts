import type { Problem, Shifts } from '../problem.ts'

/** One shift that does not exist yet. */
export type ExtraShift = Omit<{ [Column in keyof Shifts]: number }, 'count' | 'team'>

/** The problem with one more team that has these shifts. */
export function withTeam(problem: Problem, extra: readonly ExtraShift[]): Problem {
  const { shifts } = problem
  const team = shifts.team.reduce((most, one) => Math.max(most, one), -1) + 1
  const column = (key: Exclude<keyof Shifts, 'count'>) =>
    Int32Array.from([...shifts[key], ...extra.map((shift) => (key === 'team' ? team : shift[key]))])
  return {
    ...problem,
    shifts: {
      count: shifts.count + extra.length,
      team: column('team'),
      day: column('day'),
      mode: column('mode'),
      base: column('base'),
      from: column('from'),
      to: column('to'),
      breakEarliest: column('breakEarliest'),
      breakLatest: column('breakLatest'),
      breakMinutes: column('breakMinutes'),
      skills: column('skills'),
    },
  }
}
