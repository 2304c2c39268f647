import * as v from 'valibot'
import { defineAction } from '../platform/action.ts'
import * as input from './input.ts'
import { mayPlan } from './permissions.ts'
import { lockCommand } from './queries/teams.ts'
import { saveSpeed } from './queries/travel.ts'

/** How fast teams move by one mode, where no table of travel times says it. */
export const setSpeed = defineAction({
  id: 'presence.set-speed',
  input: v.object({
    mode: input.mode,
    kmh: input.count(1, 150, 'kmhInvalid'),
    fixedMinutes: input.count(0, 60, 'fixedInvalid'),
    detour: input.count(100, 500, 'detourInvalid'),
  }),
  find: ({ db, actor }) => lockCommand(db, actor.commandId),
  may: mayPlan,
  run: ({ db, actor }, _found, { mode, ...speed }) => saveSpeed(db, actor.commandId, mode, speed),
  note: (_found, { mode, kmh }) => ({ subject: `presence-travel:${mode}`, facts: { kmh } }),
})
