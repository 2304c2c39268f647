import * as v from 'valibot'
import { defineAction } from '../platform/action.ts'
import { mayWeighRisks } from './permissions.ts'
import { saveHalfLives } from './queries/risks.ts'
import { lockCommand } from './queries/schools.ts'
import { refuse } from './refusal.ts'
import { type HalfLives, riskKinds } from './risk.ts'

const days = v.pipe(
  v.string(refuse.key('daysInvalid')),
  v.trim(),
  v.regex(/^\d{1,3}$/, refuse.key('daysInvalid')),
  v.transform(Number),
  v.minValue(1, refuse.key('daysInvalid')),
  v.maxValue(730, refuse.key('daysInvalid')),
)

/** Says after how many days an observation of each kind counts half. */
export const setHalfLives = defineAction({
  id: 'schools.set-half-lives',
  input: v.object(Object.fromEntries(riskKinds.map((kind) => [kind, days])) as Record<keyof HalfLives, typeof days>),
  find: ({ db, actor }) => lockCommand(db, actor.commandId),
  may: mayWeighRisks,
  run: ({ db, actor }, _found, halfLives) => saveHalfLives(db, actor.commandId, halfLives),
  note: () => ({ subject: 'risk-half-lives' }),
})
