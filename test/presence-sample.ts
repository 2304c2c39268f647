import type { Context } from '../src/platform/context.ts'
import { transaction } from '../src/platform/db/transaction.ts'
import { addShifts } from '../src/presence/add-shifts.ts'
import { addTeam } from '../src/presence/add-team.ts'
import { carryOutPlan } from '../src/presence/carry-out-plan.ts'
import { startPlan } from '../src/presence/start-plan.ts'
import { wishForDemand } from '../src/presence/wish-for-demand.ts'
import { sampleDemands } from './demand-sample.ts'
import type { World } from './world.ts'

/** For a few teams: what they can do is found in the first of them, on a busy machine too. */
const rounds = 2000

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
  const plan = (week = '2026-03-09') => computed((context) => startPlan(context, { week, effort: 'quick' }))

  /** What somebody asks to be planned, planned here in rounds: never by the clock, nor by the worker of a site that a test has started. */
  async function computed(ask: (context: Context) => Promise<{ id: string }>) {
    const planId = await transaction(world.db, async (db) => {
      const { id } = await ask({ ...planner(), db })
      await db`delete from job where name = 'plan'`
      return id
    })
    await carryOutPlan(planner(), { planId, rounds })
    return planId
  }

  return { plan, computed, team, wish, teamForm, hours, wishForm, demands }
}
