import * as v from 'valibot'
import { defineAction } from '../platform/action.ts'
import * as input from './input.ts'
import { mayPlan } from './permissions.ts'
import { insertShifts, listShifts, lockTeam } from './queries/teams.ts'
import { refuse } from './refusal.ts'
import { type Break, checkShift, overlaps } from './team.ts'

const form = v.object({
  teamId: input.teamId,
  weekdays: input.weekdayList,
  from: input.hour,
  to: input.endHour,
  earliest: input.orNull(input.hour),
  latest: input.orNull(input.hour),
  breakMinutes: input.orNull(input.count(5, 120, 'breakInvalid')),
})

/** Gives a team its hours on some days of the week. */
export const addShifts = defineAction({
  id: 'presence.add-shifts',
  input: form,
  find: ({ db, actor }, { teamId }) => lockTeam(db, actor.commandId, teamId),
  may: mayPlan,
  run: async ({ db, actor, newId }, { id: teamId }, { weekdays, from, to, ...pause }) => {
    const hours = { teamId, from, to, break: breakOf(pause) }
    checkShift(hours)
    const shifts = weekdays.map((weekday) => ({ id: newId(), weekday, ...hours }))
    const known = await listShifts(db, actor.commandId, teamId)
    if (shifts.some((shift) => known.some((other) => overlaps(shift, other))))
      throw refuse('conflict', 'shiftsOverlap', { weekdays: 'shiftsOverlap' })
    await insertShifts(db, actor.commandId, shifts)
  },
  note: ({ id }, { weekdays }) => ({ subject: `presence-team:${id}`, facts: { days: weekdays.length } }),
})

type Pause = Pick<v.InferOutput<typeof form>, 'earliest' | 'latest' | 'breakMinutes'>

/** All three of a break, or none. */
function breakOf({ earliest, latest, breakMinutes }: Pause): Break | null {
  if (earliest === null && latest === null && breakMinutes === null) return null
  if (earliest === null) throw refuse('invalid', 'breakIncomplete', { earliest: 'breakIncomplete' })
  if (latest === null) throw refuse('invalid', 'breakIncomplete', { latest: 'breakIncomplete' })
  if (breakMinutes === null) throw refuse('invalid', 'breakIncomplete', { breakMinutes: 'breakIncomplete' })
  return { earliest, latest, minutes: breakMinutes }
}
