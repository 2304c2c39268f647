import * as v from 'valibot'
import { defineAction } from '../platform/action.ts'
import { has } from '../platform/actor.ts'
import { newSecret } from '../platform/secret.ts'
import { hashOf } from '../survey/token.ts'
import { waveId, waveToChange } from './find-wave.ts'
import { insertInvitations, listCountedAreas } from './queries/counts.ts'
import { refuse } from './refusal.ts'
import { assertOpen } from './wave.ts'

/** On one sheet; whoever needs more prints another. */
export const mostOnSheet = 60

/** Makes tokens for paper, of one district. They are known from this one sheet alone: what is kept is their hashes. */
export const printInvitations = defineAction({
  id: 'trust.print-invitations',
  input: v.object({
    waveId,
    areaId: v.string(refuse.key('areaUnknown')),
    howMany: v.pipe(
      v.string(refuse.key('howManyWrong')),
      v.regex(/^\d{1,2}$/, refuse.key('howManyWrong')),
      v.transform(Number),
      v.minValue(1, refuse.key('howManyWrong')),
      v.maxValue(mostOnSheet, refuse.key('howManyWrong')),
    ),
  }),
  find: waveToChange,
  // The second is the operator at the command line: an administrator with an account runs no survey.
  may: (actor) => has(actor, 'cell') || (actor.accountId === null && has(actor, 'administrator')),
  run: async ({ db, actor }, wave, { areaId, howMany }) => {
    assertOpen(wave)
    const area = (await listCountedAreas(db, actor.commandId, wave.id)).find(({ id }) => id === areaId)
    if (!area) throw refuse('invalid', 'areaUnknown', { areaId: 'areaUnknown' })
    const tokens = Array.from({ length: howMany }, newSecret)
    const hashes = tokens.map(hashOf)
    await insertInvitations(db, actor.commandId, { waveId: wave.id, areaId, hashes })
    return { wave, area, tokens }
  },
  note: ({ id, ref }, { howMany }) => ({ subject: `trust-wave:${id}`, facts: { ref, howMany } }),
})
