import * as v from 'valibot'
import { anyOf, defineAction } from '../../platform/action.ts'
import { dayOf } from '../../platform/words/dates.ts'
import { contributionList } from '../contribution.ts'
import { write } from '../meeting.ts'
import { replaceContributions, saveMeeting } from '../queries.ts'
import { checkAssociations, checkOffices } from '../register.ts'
import { draftDue } from './draft-due.ts'
import * as input from './input.ts'
import { keepCopies } from './keep-copies.ts'
import { findMatter } from './matter.ts'
import { rewritable } from './minutes.ts'
import { readPassages, textOf } from './passages.ts'
import { insertVersion, lastNumber, saveMinutes } from './queries.ts'

/** Writes the draft of the minutes, or writes it anew while it is not circulated. Each time it is a version of its own. */
export const writeMinutes = defineAction({
  id: 'minutes.write-minutes',
  input: v.object({
    meetingId: input.meetingId,
    /** Paragraphs, and headings that begin with #. */
    minutes: input.draft,
    /** Left out, what was recorded before stays. */
    contributions: v.optional(contributionList),
  }),
  find: async (context, { meetingId, contributions = [] }) => {
    const { db, actor } = context
    const by = (who: 'associationId' | 'officeId') => contributions.map((one) => one[who])
    await checkAssociations(db, actor.commandId, by('associationId'), 'contributions')
    await checkOffices(db, actor.commandId, by('officeId'), 'contributions')
    return findMatter(context, { meetingId })
  },
  may: anyOf('cell'),
  run: async (context, { meeting, minutes, passages: former }, { minutes: typed, contributions }) => {
    const { db, actor } = context
    rewritable(minutes)
    const passages = readPassages(typed, former, await lastNumber(db, actor.commandId, meeting.id))
    const written = write(meeting, textOf(passages))
    const version = (minutes?.version ?? 0) + 1
    const begun = minutes ?? {
      meetingId: meeting.id,
      state: 'draft' as const,
      dueOn: await draftDue(db, actor.commandId, meeting.day),
      draftedOn: dayOf(context.now()),
      reopenedAt: null,
    }
    await saveMinutes(db, actor.commandId, { ...begun, version })
    await insertVersion(context, { meetingId: meeting.id, version, passages })
    await saveMeeting(db, actor.commandId, written)
    if (contributions) await replaceContributions(context, meeting.id, contributions)
    await keepCopies(context, meeting.id)
    return { ref: meeting.ref, version }
  },
  note: ({ meeting: { id, ref } }, _input, { version }) => ({ subject: `meeting:${id}`, facts: { ref, version } }),
})
