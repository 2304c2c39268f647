import * as v from 'valibot'
import { defineAction } from '../platform/action.ts'
import { schoolToChange, unchangedSince } from './find-school.ts'
import * as input from './input.ts'
import { mayKeep } from './permissions.ts'
import { placed } from './placing.ts'
import { listDistricts } from './queries/places.ts'
import { findSchoolByCode, saveFacts, saveSite } from './queries/schools.ts'
import { refuse } from './refusal.ts'

/** Corrects what is known about a school. What was drawn around it stays. */
export const changeSchool = defineAction({
  id: 'schools.change-school',
  input: v.object({ schoolId: input.schoolId, revision: input.revision, ...input.facts }),
  find: (context, { schoolId }) => schoolToChange(context, schoolId),
  may: mayKeep,
  run: async ({ db, actor }, school, { schoolId, revision, latitude, longitude, ...facts }) => {
    unchangedSince(school, revision)
    const other = facts.code ? await findSchoolByCode(db, actor.commandId, facts.code) : undefined
    if (other && other.id !== schoolId) throw refuse('conflict', 'codeKnown', { code: 'codeKnown' })
    const site = placed({ latitude, longitude }, await listDistricts(db, actor.commandId))
    await saveFacts(db, actor.commandId, schoolId, facts)
    await saveSite(db, actor.commandId, schoolId, { ...school, ...site })
  },
  note: (_found, { schoolId }) => ({ subject: `school:${schoolId}` }),
})
