import * as v from 'valibot'
import { defineAction } from '../platform/action.ts'
import { addDays, dayOf } from '../platform/words/dates.ts'
import { laterDay } from './hours.ts'
import * as input from './input.ts'
import { mayPlan } from './permissions.ts'
import { isThere } from './plans/plan.ts'
import { lockPlan } from './queries/plans.ts'
import { insertLeave, lockCommand, lockTeam } from './queries/teams.ts'
import { refuse } from './refusal.ts'
import { putOnQueue } from './start-plan.ts'

/** A team drops out for the rest of the week: it is away from now on, and what is left is planned again with few changes. */
export const replanWithoutTeam = defineAction({
  id: 'presence.replan-without-team',
  input: v.object({ planId: input.id('planUnknown'), teamId: input.id('teamUnknown') }),
  find: async ({ db, actor }, { planId, teamId }) => {
    await lockCommand(db, actor.commandId)
    return { plan: await lockPlan(db, actor.commandId, planId), team: await lockTeam(db, actor.commandId, teamId) }
  },
  may: mayPlan,
  run: async (context, { plan, team }) => {
    const { db, actor, now, newId } = context
    const today = dayOf(now())
    const [firstDay, lastDay] = [laterDay(today, plan.week), addDays(plan.week, 6)]
    if (isThere(plan) && lastDay < today) throw refuse('conflict', 'weekOver')
    await insertLeave(db, actor.commandId, { id: newId(), teamId: team.id, firstDay, lastDay })
    const asked = { week: plan.week, effort: 'quick' as const, nearId: plan.id, because: 'replan' as const, withoutTeamId: team.id }
    return putOnQueue(context, asked)
  },
  note: ({ team }, _input, { id, version }) => ({ subject: `presence-plan:${id}`, facts: { team: team.id, version } }),
})
