import { transaction } from '../src/platform/db/transaction.ts'
import { addShifts } from '../src/presence/add-shifts.ts'
import { addTeam } from '../src/presence/add-team.ts'
import { carryOutPlan } from '../src/presence/carry-out-plan.ts'
import { startPlan } from '../src/presence/start-plan.ts'
import { wishForDemand } from '../src/presence/wish-for-demand.ts'
import { sampleDemands } from './demand-sample.ts'
import type { World } from './world.ts'

/** Seconds for a few teams, also on a busy machine: what they can do is found in the first rounds. */
export const enough = 1

/** Teams and wishes of a test, made through the real acts. */
export function samplePresence(world: World) {
  const { ids } = world
  const planner = () => world.context('planner')
  const demands = sampleDemands(world)
  let made = 0

  const teamForm = () => ({ name: `فريق ${++made}`, mode: 'motorbike', basePointId: ids.point, officeId: ids.officeHead, skills: [] })
  const hours = { weekdays: ['1', '2', '3', '4', '5'], from: '08:00', to: '16:00', earliest: '12:00', latest: '13:30', breakMinutes: '30' }
  const wishForm = {
    pointId: ids.point,
    weekdays: ['1', '2', '3', '4', '5'],
    from1: '09:00',
    to1: '12:00',
    minutes: '15',
    visits: '4',
    mostADay: '1',
    weight: '5',
    keptWorth: '90',
  }

  async function team(more: Record<string, unknown> = {}) {
    const { id: teamId } = await addTeam(planner(), { ...teamForm(), ...more })
    await addShifts(planner(), { teamId, ...hours })
    return teamId
  }

  async function wish(more: Record<string, unknown> = {}) {
    const { id: demandId, ref } = await demands.promised()
    const { id } = await wishForDemand(planner(), { demandId, ...wishForm, ...more })
    return { id, demandId, ref }
  }

  /** The next week, planned: a draft. */
  async function plan(week = '2026-03-09') {
    // Made here, and never by the worker of a site that a test has started.
    const planId = await transaction(world.db, async (db) => {
      const { id } = await startPlan({ ...planner(), db }, { week, effort: 'quick' })
      await db`delete from job where name = 'plan'`
      return id
    })
    await carryOutPlan(planner(), { planId, atMost: enough })
    return planId
  }

  return { plan, team, wish, teamForm, hours, wishForm, demands }
}
