import * as v from 'valibot'
import { defineAction } from '../platform/action.ts'
import { dayOf } from '../platform/words/dates.ts'
import { copyProgramme } from '../public-record/awareness.ts'
import * as input from './input.ts'
import { mayRun } from './permissions.ts'
import { countProgramme, lockProgramme, saveClosing } from './queries/programmes.ts'
import { refuse } from './refusal.ts'

/**
 * Closes a stage when its days are over and all its sessions are counted. Its counts become public at once and change no more: whoever read them
 * day by day could see who came to which school.
 */
export const closeProgramme = defineAction({
  id: 'awareness.close-programme',
  input: v.object({ programmeId: input.id('programmeUnknown') }),
  find: async ({ db, actor }, { programmeId }) => {
    const programme = await lockProgramme(db, actor.commandId, programmeId)
    if (!programme) throw refuse('missing', 'programmeUnknown')
    return programme
  },
  may: mayRun,
  run: async (context, programme) => {
    const { db, actor, now } = context
    const today = dayOf(now())
    if (programme.closedOn) throw refuse('conflict', 'closedAlready')
    if (programme.lastDay >= today) throw refuse('conflict', 'notOver')
    const { open, ...counts } = await countProgramme(db, actor.commandId, programme.id)
    if (open > 0) throw refuse('conflict', 'sessionsOpen')
    await saveClosing(db, actor.commandId, programme.id, today)
    const { id, schoolYear, edition, stage, firstDay, lastDay, topics, topicNames } = programme
    await copyProgramme(context, { id, schoolYear, edition, stage, firstDay, lastDay, topics, topicNames }, counts)
  },
  note: ({ id, schoolYear, stage }) => ({ subject: `programme:${id}`, facts: { schoolYear, stage } }),
})
