import { approvePlan } from '../src/presence/approve-plan.ts'
import { declareLeave } from '../src/presence/declare-leave.ts'
import { listLeaves, listShifts } from '../src/presence/queries/teams.ts'
import { listVisits } from '../src/presence/queries/visits.ts'
import { giveLink } from '../src/presence/sheets/give-link.ts'
import { startPlan } from '../src/presence/start-plan.ts'
import { samplePresence } from './presence-sample.ts'
import type { World } from './world.ts'

/** What the routes of the presence plan act on. */
export async function presenceFixtures(
  world: World,
): Promise<Record<string, { path: string; form?: Record<string, string | string[] | File> }>> {
  const { db, ids } = world
  const sample = samplePresence(world)
  const [team, leaving] = [await sample.team(), await sample.team()]
  await declareLeave(world.context('planner'), { teamId: team, firstDay: '2026-03-09', lastDay: '2026-03-10' })
  const [shift] = await listShifts(db, ids.command, team)
  const [leave] = await listLeaves(db, ids.command, '2026-03-09', team)
  const [wish, ending] = [await sample.wish(), await sample.wish()]
  const promised = await sample.demands.promised()
  const draft = await sample.plan()
  const [visit, other] = await listVisits(db, ids.command, draft)
  const approved = await sample.plan('2026-03-16')
  await approvePlan(world.context('planner'), { planId: approved })
  const { id: computing } = await startPlan(world.context('planner'), { week: '2026-03-23', effort: 'quick' })
  await world.db`insert into presence_matrix values (${ids.command}, 'car', 'file', '[]', '[]', ${world.clock.now()})`
  // Whichever team it is: two alike may be served in any way.
  const [walked] = (await listVisits(db, ids.command, approved)).toSorted((a, b) => Number(b.teamId === team) - Number(a.teamId === team))
  const { token } = await giveLink(world.context('planner'), { teamId: walked!.teamId, lastDay: '2026-03-03' })
  const sheet = `/desk/presence-plan/sheets/${walked!.teamId}/${walked!.day}`
  const mark = { visitId: walked!.id, kind: 'arrived', at: '09:00' }
  const teams = '/desk/presence-plan/teams'
  const plans = '/desk/presence-plan/plans'
  const move = { teamId: visit!.teamId, day: visit!.day, arrive: '09:00' }
  const speed = { kmh: '20', fixedMinutes: '3', detour: '130' }
  const ways = `mode,from,to,minutes\ncar,point:${ids.point},point:${ids.point},0`
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
    'GET /desk/presence-plan/kept/:wish': { path: `/desk/presence-plan/kept/${wish.id}` },
    'GET /desk/presence-plan/wishes/:id': { path: `/desk/presence-plan/wishes/${wish.id}` },
    'POST /desk/presence-plan/wishes/:id': { path: `/desk/presence-plan/wishes/${wish.id}`, form: sample.wishForm },
    'POST /desk/presence-plan/wishes': { path: '/desk/presence-plan/wishes', form: sample.wishForm },
    'POST /desk/presence-plan/wishes/schools': { path: '/desk/presence-plan/wishes/schools', form: sample.wishForm },
    'POST /desk/presence-plan/plans': { path: plans, form: { week: '2026-03-30', effort: 'quick' } },
    'GET /desk/presence-plan/plans/:id': { path: `${plans}/${approved}` },
    'GET /desk/presence-plan/plans/:id/places': { path: `${plans}/${approved}/places` },
    'GET /desk/presence-plan/plans/:id/days/:day': { path: `${plans}/${approved}/days/2026-03-16` },
    'POST /desk/presence-plan/plans/:id/cancellation': { path: `${plans}/${computing}/cancellation` },
    'POST /desk/presence-plan/plans/:id/approval': { path: `${plans}/${draft}/approval` },
    'POST /desk/presence-plan/plans/:id/replanning': { path: `${plans}/${approved}/replanning`, form: { teamId: team } },
    'POST /desk/presence-plan/plans/:id/renewal': { path: `${plans}/${approved}/renewal` },
    'GET /desk/presence-plan/plans/:id/visits/new': { path: `${plans}/${draft}/visits/new?wishId=${visit!.wishId}` },
    'POST /desk/presence-plan/plans/:id/visits': { path: `${plans}/${draft}/visits`, form: { ...move, wishId: visit!.wishId } },
    'POST /desk/presence-plan/plans/:id/visits/:visit/removal': { path: `${plans}/${draft}/visits/${other!.id}/removal` },
    'GET /desk/presence-plan/plans/:id/visits/:visit': { path: `${plans}/${draft}/visits/${visit!.id}` },
    'POST /desk/presence-plan/plans/:id/visits/:visit': { path: `${plans}/${draft}/visits/${visit!.id}`, form: move },
    'POST /desk/presence-plan/travel/speeds/:mode': { path: '/desk/presence-plan/travel/speeds/foot', form: speed },
    'POST /desk/presence-plan/travel/matrices': {
      path: '/desk/presence-plan/travel/matrices',
      form: { file: new File([ways], 'times.csv', { type: 'text/csv' }) },
    },
    'POST /desk/presence-plan/travel/matrices/:mode/removal': { path: '/desk/presence-plan/travel/matrices/car/removal' },
    'GET /team-sheets/:token': { path: `/team-sheets/${token}` },
    'GET /team-sheets/:token/tomorrow': { path: `/team-sheets/${token}/tomorrow` },
    'GET /team-sheets/:token/marks': { path: `/team-sheets/${token}/marks` },
    'POST /team-sheets/:token/marks': { path: `/team-sheets/${token}/marks`, form: mark },
    'GET /desk/presence-plan/sheets/:team/:day': { path: sheet },
    'GET /desk/presence-plan/sheets/:team/:day/sheet.pdf': { path: `${sheet}/sheet.pdf` },
    'GET /desk/presence-plan/sheets/:team/:day/marks': { path: `${sheet}/marks` },
    'POST /desk/presence-plan/sheets/:team/:day/marks': { path: `${sheet}/marks`, form: mark },
    'POST /desk/presence-plan/sheets/:team/:day/link': { path: `${sheet}/link`, form: { lastDay: '2026-03-02' } },
    'POST /desk/presence-plan/sheets/:team/:day/link/removal': { path: `${sheet}/link/removal` },
    'POST /desk/presence-plan/wishes/:id/end': { path: `/desk/presence-plan/wishes/${ending.id}/end` },
  }
}
