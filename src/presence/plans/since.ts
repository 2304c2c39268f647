import { isDeepStrictEqual } from 'node:util'
import type { Context } from '../../platform/context.ts'
import type { Instance } from '../optimiser/instance.ts'
import { listTeamNames } from '../queries/team-names.ts'
import { assemble } from './assemble.ts'
import type { Board } from './read-board.ts'
import { readWeek } from './week.ts'

export interface Changed {
  readonly arrived: readonly string[]
  readonly ended: readonly string[]
  /** There before and now, with other hours, visits or worth. */
  readonly altered: readonly string[]
}

/** What a plan was computed from, and is no longer so: wishes by their identity, teams by their names. */
export interface Since {
  readonly wishes: Changed
  readonly teams: Changed
}

/** So many statements, whatever the number of wishes and teams. */
export async function readSince({ db, actor }: Context, { plan, instance }: Board): Promise<Since> {
  const { wishes, teams } = changedSince(instance, assemble(await readWeek(db, actor.commandId, plan.week, plan)))
  const names = new Map((await listTeamNames(db, actor.commandId)).map(({ id, name }) => [id, name]))
  const named = (ids: readonly string[]) => ids.map((id) => names.get(id) ?? '—')
  return { wishes, teams: { arrived: named(teams.arrived), ended: named(teams.ended), altered: named(teams.altered) } }
}

export function changedSince(then: Instance, now: Instance): Since {
  return { wishes: changed(then.wishes, now.wishes), teams: changed(then.teams, now.teams) }
}

function changed(then: readonly { id: string }[], now: readonly { id: string }[]): Changed {
  const [before, after] = [then, now].map((all) => new Map(all.map((one) => [one.id, stored(one)])))
  return {
    arrived: [...after!.keys()].filter((id) => !before!.has(id)),
    ended: [...before!.keys()].filter((id) => !after!.has(id)),
    altered: [...after!].filter(([id, one]) => before!.has(id) && !isDeepStrictEqual(one, before!.get(id))).map(([id]) => id),
  }
}

/** As it comes back from the database: without what is undefined. */
const stored = (one: unknown): unknown => JSON.parse(JSON.stringify(one))

export function isAnything({ wishes, teams }: Since): boolean {
  return [wishes, teams].some(({ arrived, ended, altered }) => arrived.length + ended.length + altered.length > 0)
}
