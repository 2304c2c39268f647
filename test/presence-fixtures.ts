import { declareLeave } from '../src/presence/declare-leave.ts'
import { listLeaves, listShifts } from '../src/presence/queries/teams.ts'
import { samplePresence } from './presence-sample.ts'
import type { World } from './world.ts'

/** What the routes of the presence plan act on. */
export async function presenceFixtures(world: World): Promise<Record<string, { path: string; form?: Record<string, string | string[]> }>> {
  const { db, ids } = world
  const sample = samplePresence(world)
  const [team, leaving] = [await sample.team(), await sample.team()]
  await declareLeave(world.context('planner'), { teamId: team, firstDay: '2026-03-09', lastDay: '2026-03-10' })
  const [shift] = await listShifts(db, ids.command, team)
  const [leave] = await listLeaves(db, ids.command, '2026-03-09', team)
  const [wish, ending] = [await sample.wish(), await sample.wish()]
  const promised = await sample.demands.promised()
  const teams = '/desk/presence-plan/teams'
  return {
    'POST /desk/presence-plan/teams': { path: teams, form: { ...sample.teamForm(), officeId: '' } },
    'GET /desk/presence-plan/teams/:id': { path: `${teams}/${team}` },
    'POST /desk/presence-plan/teams/:id': { path: `${teams}/${team}`, form: { ...sample.teamForm(), mode: 'foot' } },
    'POST /desk/presence-plan/teams/:id/retirement': { path: `${teams}/${leaving}/retirement` },
    'POST /desk/presence-plan/teams/:id/shifts': { path: `${teams}/${team}/shifts`, form: { ...sample.hours, weekdays: ['6'] } },
    'POST /desk/presence-plan/teams/:id/shifts/:shift/removal': { path: `${teams}/${team}/shifts/${shift!.id}/removal` },
    'POST /desk/presence-plan/teams/:id/leaves': {
      path: `${teams}/${team}/leaves`,
      form: { firstDay: '2026-04-09', lastDay: '2026-04-10' },
    },
    'POST /desk/presence-plan/teams/:id/leaves/:leave/withdrawal': { path: `${teams}/${team}/leaves/${leave!.id}/withdrawal` },
    'GET /desk/presence-plan/demands/:ref/wish': { path: `/desk/presence-plan/demands/${promised.ref}/wish` },
    'POST /desk/presence-plan/demands/:ref/wish': { path: `/desk/presence-plan/demands/${promised.ref}/wish`, form: sample.wishForm },
    'GET /desk/presence-plan/wishes/:id': { path: `/desk/presence-plan/wishes/${wish.id}` },
    'POST /desk/presence-plan/wishes/:id': { path: `/desk/presence-plan/wishes/${wish.id}`, form: sample.wishForm },
    'POST /desk/presence-plan/wishes/:id/end': { path: `/desk/presence-plan/wishes/${ending.id}/end` },
  }
}
