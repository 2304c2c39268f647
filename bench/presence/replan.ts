import { check } from '../../src/presence/optimiser/check.ts'
import { solve } from '../../src/presence/optimiser/solve.ts'
import { weeks } from './instances.ts'

/** Each team of the city drops out in turn: how much of the plan moves, and what is lost of its value. */
export function benchReplan(seconds: number): void {
  const instance = weeks.city!()
  const { plan } = solve(instance, { seconds: 20, seed: 1 })
  const rows = instance.teams.map(({ id }) => {
    const left = { ...instance, teams: instance.teams.filter((team) => team.id !== id) }
    const { plan: next, changes } = solve(left, { seconds, seed: 1, from: plan })
    if (check(left, next).length > 0) throw new Error(`the plan without ${id} breaks rules`)
    const staying = plan.visits.filter(({ team }) => team !== id).length
    const moved = changes.filter(({ kind, before }) => before && before.team !== id && kind !== 'retimed').length
    const retimed = changes.filter(({ kind }) => kind === 'retimed').length
    const lost = (100 * (plan.objective - next.objective)) / plan.objective
    console.log(
      `  without ${id.padEnd(4)} ${next.seconds.toFixed(2)} s, moved or dropped ${percent(moved, staying)}, other minute ${percent(retimed, staying)}, value -${lost.toFixed(2)} %`,
    )
    return { moved: moved / staying, seconds: next.seconds }
  })
  const most = rows.reduce((one, other) => (other.moved > one.moved ? other : one))
  console.log(`city week ${plan.objective.toFixed(2)}, a team drops out: at most ${percent(most.moved, 1)} of the other visits move`)
}

function percent(part: number, whole: number): string {
  return `${((100 * part) / whole).toFixed(1)} %`
}
