import * as v from 'valibot'
import { defineAction } from '../platform/action.ts'
import type { Context } from '../platform/context.ts'
import { addDays, dayOf } from '../platform/words/dates.ts'
import { mondayOf, weekdayOf } from './hours.ts'
import * as input from './input.ts'
import { Fault } from './optimiser/fault.ts'
import type { Instance } from './optimiser/instance.ts'
import { readInstance } from './optimiser/read-instance.ts'
import { mayPlan } from './permissions.ts'
import { assemble } from './plans/assemble.ts'
import { beginOf } from './plans/begin.ts'
import { type Effort, efforts, secondsOf } from './plans/effort.ts'
import { type Because, isThere, seedOf } from './plans/plan.ts'
import { readWeek } from './plans/week.ts'
import { findPlan, insertPlan, isComputing, nextVersion } from './queries/plans.ts'
import { lockCommand } from './queries/teams.ts'
import { refuse } from './refusal.ts'

/** Farther ahead nothing is known of leave and school hours. */
const mostWeeksAhead = 26

/** Asks for a plan of a week, or of what is left of it: from nothing, or near to a plan that there is. The work is done by a job. */
export const startPlan = defineAction({
  id: 'presence.start-plan',
  input: v.object({
    week: v.pipe(
      input.day('weekInvalid'),
      v.check((day) => weekdayOf(day) === 1, refuse.key('weekInvalid')),
    ),
    effort: v.picklist(efforts, refuse.key('effortMissing')),
    nearId: input.optionalId('planUnknown'),
  }),
  find: ({ db, actor }) => lockCommand(db, actor.commandId),
  may: mayPlan,
  run: (context, _found, { nearId, ...wanted }) => putOnQueue(context, { ...wanted, nearId, because: 'new', withoutTeamId: null }),
  note: (_found, { week }, { id, version }) => ({ subject: `presence-plan:${id}`, facts: { week, version } }),
})

interface Asked {
  week: string
  effort: Effort
  nearId: string | null
  because: Because
  withoutTeamId: string | null
}

export async function putOnQueue(context: Context, { week, effort, nearId, because, withoutTeamId }: Asked) {
  const { db, actor, now, newId } = context
  const today = dayOf(now())
  const begin = beginOf(week, now())
  if (week < mondayOf(today)) throw refuse('invalid', 'weekOver', { week: 'weekOver' })
  if (week > addDays(today, 7 * mostWeeksAhead)) throw refuse('invalid', 'weekTooFar', { week: 'weekTooFar' })
  if (await isComputing(db, actor.commandId, week)) throw refuse('conflict', 'planComputing')
  if (nearId && isThere(await findPlan(db, actor.commandId, nearId)).week !== week) throw refuse('conflict', 'otherWeek')
  const instance = checked(assemble(await readWeek(db, actor.commandId, week, begin)))
  const version = await nextVersion(db, actor.commandId, week)
  const plan = { id: newId(), week, ...begin, version, because, withoutTeamId, fromPlanId: nearId, state: 'computing' as const }
  const asked = { seconds: secondsOf[effort], seed: seedOf(week, version), instance, askedAt: now(), askedBy: actor.accountId }
  await insertPlan(db, actor.commandId, { ...plan, ...asked })
  await context.enqueue(db, 'plan', { planId: plan.id, actor: { ...actor } })
  return { id: plan.id, version }
}

/** @throws {Refusal} with what is missing, or the field that the optimiser cannot use */
function checked(instance: Instance): Instance {
  if (instance.teams.length === 0) throw refuse('conflict', 'noTeams')
  if (instance.wishes.length === 0) throw refuse('conflict', 'noWishes')
  try {
    return readInstance(instance)
  } catch (error) {
    if (error instanceof Fault) throw refuse('conflict', error.code, {}, error.field)
    throw error
  }
}
