import * as v from 'valibot'
import { defineAction } from '../platform/action.ts'
import { dayOf } from '../platform/words/dates.ts'
import { checkText } from '../public-record/check-text.ts'
import { schoolToChange } from './find-school.ts'
import * as input from './input.ts'
import { maySeeRisks } from './permissions.ts'
import { findPoint } from './queries/places.ts'
import { insertRisk } from './queries/risks.ts'
import { refuse } from './refusal.ts'
import { riskBands, riskKinds, riskSources } from './risk.ts'

/** What a few words about a place may not hold: what leads to a person. */
const personal = new Set(['telephone', 'identityCard', 'plate', 'email', 'namedPerson'])

/** Whoever is called so is a person, whatever the name. */
const titled =
  /(?<!\p{L})(?:(?:ال)?(?:سيد[ةه]?|مدعو[ةه]?|مسمى|مسماة|ملقب[ةه]?)|اسمه|اسمها|يدعى|تدعى|يسمى|تسمى|لقبه|لقبها|كنيته|كنيتها|(?:sur)?nomm[ée]e?|d[ée]nomm[ée]e?|appel[ée]e?|monsieur|madame|mademoiselle|named|called)(?!\p{L})/iu

const note = v.pipe(
  v.optional(v.string(refuse.key('invalid')), ''),
  v.trim(),
  v.maxLength(160, refuse.key('noteTooLong')),
  v.check((text) => !titled.test(text) && !checkText(text).some(({ kind }) => personal.has(kind)), refuse.key('notePersonal')),
  v.transform((text) => text || null),
)

/** Keeps what was seen around a school or at a point: what, when in the day, who said so and how grave. Of a place, never of a person. */
export const recordRisk = defineAction({
  id: 'schools.record-risk',
  input: v.object({
    schoolId: v.optional(v.nullable(input.schoolId), null),
    pointId: v.optional(v.nullable(v.pipe(v.string(refuse.key('pointUnknown')), v.uuid(refuse.key('pointUnknown')))), null),
    kind: v.picklist(riskKinds, refuse.key('riskMissing')),
    band: v.picklist(riskBands, refuse.key('bandMissing')),
    source: v.picklist(riskSources, refuse.key('sourceMissing')),
    weight: v.pipe(v.string(refuse.key('weightMissing')), v.regex(/^[1-5]$/, refuse.key('weightMissing')), v.transform(Number)),
    observedOn: input.day('observedMissing'),
    note,
  }),
  find: async (context, { schoolId, pointId }) => {
    if (schoolId) return { school: await schoolToChange(context, schoolId) }
    if (!pointId || !(await findPoint(context.db, context.actor.commandId, pointId))) throw refuse('missing', 'pointUnknown')
    return { school: null }
  },
  may: maySeeRisks,
  run: async ({ db, actor, newId, now }, { school }, { schoolId, pointId, ...risk }) => {
    if (school?.closedOn) throw refuse('conflict', 'closedAlready')
    if (risk.observedOn > dayOf(now())) throw refuse('invalid', 'observedAhead', { observedOn: 'observedAhead' })
    const id = newId()
    await insertRisk(db, actor.commandId, { schoolId, pointId: schoolId ? null : pointId }, { id, ...risk })
    return { id }
  },
  // More people read the ledger than may know what was seen where.
  note: (_found, _input, { id }) => ({ subject: `risk:${id}` }),
})
