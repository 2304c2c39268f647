import * as v from 'valibot'
import { promiseInMeeting } from '../demands/promise-in-meeting.ts'
import { qualifyDemand } from '../demands/qualify-demand.ts'
import { registerDemand } from '../demands/register-demand.ts'
import { holdMeeting } from '../meetings/hold-meeting.ts'
import { writeMinutes } from '../meetings/minutes/write-minutes.ts'
import { anyOf, defineAction } from '../platform/action.ts'
import type { Context } from '../platform/context.ts'
import { dayOf } from '../platform/words/dates.ts'
import { addEntry } from '../public-record/copies.ts'
import { draftMinutes } from './draft-minutes.ts'
import type { DemandValue, NextStepValue } from './entry.ts'
import * as input from './input.ts'
import { draftWords } from './minutes-words.ar.ts'
import { type Register, registerOf } from './queries/register.ts'
import { insertRoomDemand, lockMeeting, lockRoom, markClosed, operationsAfter, type Room } from './queries/room.ts'
import { blockersOf, type DemandEntry, recordOf, valueIn } from './record.ts'
import { refuse } from './refusal.ts'
import { placeNamed } from './register.ts'
import { toAttendance, toContributions } from './taken.ts'

/** Ends the meeting: what was captured becomes the record, by the same acts as at the desk, all of it or nothing. */
export const closeRoom = defineAction({
  id: 'room.close-room',
  input: v.object({ meetingId: input.meetingId }),
  find: async ({ db, actor }, { meetingId }) => {
    await lockMeeting(db, actor.commandId, meetingId)
    return lockRoom(db, actor.commandId, meetingId)
  },
  may: anyOf('cell'),
  run: async (context, room) => {
    const { db, actor, now } = context
    const { meetingId, ref } = room
    if (room.closedAt) throw refuse('conflict', 'roomClosed')
    if (dayOf(now()) < room.day) throw refuse('conflict', 'notYet')
    const record = recordOf(await operationsAfter(db, actor.commandId, meetingId, 0))
    for (const blocker of blockersOf(record)) throw refuse('conflict', blocker)
    const register = await registerOf(db, actor.commandId)
    await markClosed(db, actor.commandId, meetingId, now())
    await holdMeeting(context, { meetingId, attendance: toAttendance(record) })
    const refs = new Map<string, string>()
    for (const entry of record.demands) refs.set(entry.id, await take(context, room, entry, register))
    const contributions = toContributions(record)
    await writeMinutes(context, { meetingId, minutes: draftMinutes(room, record, register, refs), contributions })
    return { ref, demands: record.demands.length, diverted: record.diversions.length }
  },
  note: ({ meetingId, ref }, _input, { demands, diverted }) => ({ subject: `meeting:${meetingId}`, facts: { ref, demands, diverted } }),
})

/** Registers what was asked, with the next step that was agreed in the room. */
async function take(context: Context, { meetingId, day }: Room, entry: DemandEntry, { places }: Register): Promise<string> {
  const { by, text, place = '', timeBand } = valueIn(entry) as unknown as DemandValue
  const step = valueIn(entry.nextStep!) as unknown as NextStepValue
  const asked = { meetingId, associationId: by, channel: 'meeting', receivedOn: day, original: text, placeWords: place, timeBand }
  const { id: demandId, ref } = await registerDemand(context, asked)
  if (step.choice !== 'none') {
    const { officeId, categoryId, wording } = step
    const named = placeNamed(places, place)
    const where = { pointId: named?.kind === 'point' ? named.id : '', districtId: named?.kind === 'district' ? named.id : '' }
    const owed = { answerOfficeId: officeId, overrule: draftWords.agreedThere }
    await qualifyDemand(context, { demandId, publicText: wording, categoryId, ...owed, ...where })
    if (step.choice === 'commitment') {
      const { text, commitmentKind: kind, indicator, dueOn } = step
      await promiseInMeeting(context, { demandId, officeId, text, kind, indicator, dueOn })
    }
  }
  await insertRoomDemand(context.db, context.actor.commandId, { meetingId, entryId: entry.id, demandId, nextStep: step.choice })
  if (step.choice === 'none') await addEntry(context, { demandId, ref, kind: 'no_step', day })
  return ref
}
