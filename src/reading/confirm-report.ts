import * as v from 'valibot'
import { recordMeeting } from '../meetings/record-meeting.ts'
import { registerAssociation } from '../people/register-association.ts'
import { anyOf, defineAction } from '../platform/action.ts'
import type { Context } from '../platform/context.ts'
import { Refusal } from '../platform/refusal.ts'
import { dayOf } from '../platform/words/dates.ts'
import { type Draft, type DraftAssociation, draftOf } from './draft.ts'
import { lockReport, saveReport } from './queries.ts'
import { questionsOf } from './questions.ts'
import { confirm, open, refuse } from './report.ts'
import { ar } from './words.ar.ts'

/** Makes the meeting out of what a person confirmed: nothing that was rejected or left undecided enters the record. */
export const confirmReport = defineAction({
  id: 'reading.confirm-report',
  input: v.object({ reportId: v.pipe(v.string(refuse.key('reportUnknown')), v.uuid(refuse.key('reportUnknown'))) }),
  find: ({ db, actor }, { reportId }) => lockReport(db, actor.commandId, reportId),
  may: anyOf('cell'),
  run: async (context, found) => {
    const report = open(found)
    const result = draftOf(questionsOf(report.reading), report.decisions, dayOf(context.now()))
    if ('problems' in result) throw refuse('invalid', 'undecidedFields', result.problems)
    const meeting = await record(context, report.id, result.draft, report.reading.place?.city ?? result.draft.place)
    await saveReport(context.db, context.actor.commandId, confirm(report, meeting.id))
    return { ref: meeting.ref }
  },
  note: ({ id }, _input, { ref }) => ({ subject: `report:${id}`, facts: { meeting: ref } }),
})

async function record(context: Context, reportId: string, draft: Draft, territory: string): Promise<{ id: string; ref: string }> {
  const { officeIds, associations, topics, contributions, demands, ...details } = draft
  const ids = new Map<string, string>()
  for (const association of associations) ids.set(association.key, await identityOf(context, association, territory))
  const speaker = (by: string | null) => (by && ids.get(by)) ?? null
  return recordMeeting(context, {
    ...details,
    reportId,
    topics: topics.map((code) => ar.topics[code] ?? code),
    attendance: [
      ...[...new Set(ids.values())].map((associationId) => ({ associationId, state: 'present' })),
      ...officeIds.map((officeId) => ({ officeId, state: 'present' })),
    ],
    contributions: contributions.map(({ by, ...said }) => ({ ...said, associationId: speaker(by) })),
    demands: demands.map(({ by, ...asked }) => ({ ...asked, associationId: speaker(by) })),
  })
}

/** A name that the register does not know is entered there and waits for its papers. */
async function identityOf(context: Context, association: DraftAssociation, territory: string): Promise<string> {
  if ('id' in association) return association.id
  const { key, name, aliases } = association
  try {
    const { id } = await registerAssociation(context, { nameAr: name, aliases: aliases.join('\n'), kind: 'other', territory })
    return id
  } catch (error) {
    if (error instanceof Refusal && error.kind === 'conflict')
      throw refuse('conflict', 'associationExists', { [`${key}-name`]: 'associationExists' })
    if (error instanceof Refusal && error.kind === 'invalid') throw refuse('invalid', 'nameInvalid', { [`${key}-name`]: 'nameInvalid' })
    throw error
  }
}
