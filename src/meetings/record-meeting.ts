import * as v from 'valibot'
import { registerDemand } from '../demands/register-demand.ts'
import { anyOf, defineAction } from '../platform/action.ts'
import { dayOf } from '../platform/words/dates.ts'
import { attendanceList } from './attendance.ts'
import { contributionList } from './contribution.ts'
import * as input from './input.ts'
import { keepCopy } from './keep-copy.ts'
import { type MinutedMeeting, refuse } from './meeting.ts'
import { insertMeeting, replaceAttendance, replaceContributions } from './queries.ts'
import { nextReference } from './reference.ts'
import { checkAssociations, checkOffices } from './register.ts'

const association = v.optional(
  v.nullable(v.pipe(v.string(refuse.key('organisationUnknown')), v.uuid(refuse.key('organisationUnknown')))),
  null,
)

const demand = v.object({
  associationId: association,
  original: v.pipe(v.string(refuse.key('summaryMissing')), v.trim(), v.minLength(1, refuse.key('summaryMissing'))),
  placeWords: v.optional(v.nullable(v.string(refuse.key('invalid'))), null),
})

/** Brings a meeting that has taken place into the record, as a person confirmed it from its report, with the demands that were made. */
export const recordMeeting = defineAction({
  id: 'meetings.record-meeting',
  input: v.object({
    reportId: v.optional(v.nullable(v.pipe(v.string(refuse.key('invalid')), v.uuid(refuse.key('invalid')))), null),
    title: input.title,
    day: input.day,
    time: input.time,
    partOfDay: input.partOfDay,
    place: input.place,
    seriesId: input.series,
    chairOfficeId: input.office,
    chairActing: input.acting,
    topics: input.topics,
    attendance: v.optional(attendanceList, []),
    contributions: v.optional(contributionList, []),
    demands: v.optional(v.array(demand, refuse.key('invalid')), []),
  }),
  find: async ({ db, actor }, { chairOfficeId, attendance, contributions, demands }) => {
    const named = [...attendance, ...contributions, ...demands.map(({ associationId }) => ({ associationId, officeId: null }))]
    await checkAssociations(
      db,
      actor.commandId,
      named.map((one) => one.associationId),
      'attendance',
    )
    await checkOffices(db, actor.commandId, [chairOfficeId, ...named.map((one) => one.officeId)], 'chairOfficeId')
  },
  may: anyOf('cell'),
  run: async (context, _found, { attendance, contributions, demands, ...details }) => {
    const { db, actor } = context
    if (details.day > dayOf(context.now())) throw refuse('invalid', 'notYetHeld', { day: 'notYetHeld' })
    const meeting: MinutedMeeting = {
      ...details,
      id: context.newId(),
      ref: await nextReference(context, details.day),
      state: 'minutes_draft',
      minutes: null,
      communique: null,
      communiqueFr: null,
      createdAt: context.now(),
      announcedAt: null,
      origin: 'police',
      lengthMinutes: 120,
      postponedFrom: null,
      changeReason: null,
      sequence: 0,
    }
    await insertMeeting(db, actor.commandId, meeting)
    await replaceAttendance(context, meeting.id, attendance)
    await replaceContributions(context, meeting.id, contributions)
    await keepCopy(context, meeting.id)
    for (const { original, placeWords, associationId } of demands) {
      const asked = { original, placeWords: placeWords ?? undefined, associationId: associationId ?? undefined }
      await registerDemand(context, { ...asked, meetingId: meeting.id, channel: 'meeting', receivedOn: meeting.day })
    }
    return { id: meeting.id, ref: meeting.ref }
  },
  note: (_found, { demands }, { id, ref }) => ({ subject: `meeting:${id}`, facts: { ref, demands: demands.length } }),
})
