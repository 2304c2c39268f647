import { announceMeeting } from '../meetings/announce-meeting.ts'
import { planMeeting } from '../meetings/plan-meeting.ts'
import { newId } from '../platform/ids.ts'
import { addDays, type Day, instantOf } from '../platform/words/dates.ts'
import { admitWriter } from '../room/admit-writer.ts'
import { openRoom } from '../room/open-room.ts'
import type { EntryKind, Operation, Value } from '../room/operation.ts'
import { recordOperations } from '../room/record-operations.ts'
import { countPeople } from '../trust/count-people.ts'
import type { Event, Scene } from './scene.ts'
import { roomTexts } from './texts/room.ts'

/** A meeting that runs today: two write in its room, one demand still waits for its next step, one entry for a choice. */
export function roomEvents(today: Day): Event[] {
  let meetingId = ''
  let ref = ''
  const at = (days: number, time: string, play: Event['play']): Event => ({ day: addDays(today, days), time, play })
  return [
    at(-6, '09:30', async ({ as, cast }) => {
      const details = {
        title: roomTexts.title,
        day: today,
        time: '09:00',
        place: roomTexts.place,
        chairOfficeId: cast.owners.chief.officeId,
      }
      const planned = await planMeeting(as(cast.cell), details)
      meetingId = planned.id
      ref = planned.ref
    }),
    at(-5, '10:00', async ({ as, cast }) => void (await announceMeeting(as(cast.cell), { meetingId }))),
    at(-1, '16:00', async ({ as, cast }) => {
      await openRoom(as(cast.cell), { meetingId })
      await countPeople(as(cast.cell), { ref, people: '12' })
      await admitWriter(as(cast.cell), { meetingId, accountId: cast.owners.urbanCorps.actor.accountId })
    }),
    at(0, '09:40', async (scene) => {
      const { byCell, byHead } = written(scene, today)
      await recordOperations(scene.as(scene.cast.cell), { meetingId, operations: byCell, after: 0 })
      await recordOperations(scene.as(scene.cast.owners.urbanCorps.actor), { meetingId, operations: byHead, after: 0 })
    }),
  ]
}

function written({ cast }: Scene, today: Day) {
  const { associations, owners } = cast
  let minute = 5
  const write = (kind: EntryKind, value: Value, more: Partial<Operation> = {}): Operation => ({
    ...{ id: newId(), kind, entryId: newId(), replaces: [], value },
    saidAt: instantOf(today, `09:${String(minute++).padStart(2, '0')}`).toISOString(),
    ...more,
  })
  const there = associations.slice(2, 7).map(({ id }, turn) => {
    const declared: Value = turn === 1 ? { declared: true } : {}
    return write('attendance', { of: 'association', state: 'present', women: turn % 3, men: 1 + (turn % 2), ...declared }, { entryId: id })
  })
  const excused = write('attendance', { of: 'association', state: 'excused' }, { entryId: associations[8]!.id })
  const offices = [owners.chief, owners.urbanCorps, owners.traffic].map(({ officeId }) =>
    write('attendance', { of: 'office', state: 'present' }, { entryId: officeId }),
  )
  const [first, second] = roomTexts.demands.map((demand, turn) => write('demand', { by: associations[2 + turn]!.id, ...demand }))
  const promise = { ...roomTexts.promise, officeId: owners.traffic.officeId, dueOn: addDays(today, 21) }
  const step = write('next-step', promise, { entryId: first!.entryId })
  const [praise, question] = roomTexts.said.map((said, turn) =>
    write('intervention', { ...said, by: `association:${associations[3 + turn]!.id}` }),
  )
  const heard = write(
    'intervention',
    { ...roomTexts.said[1]!, text: roomTexts.heard, by: String(question!.value!.by) },
    { entryId: question!.entryId },
  )
  return {
    byCell: [...there, excused, ...offices, praise!, question!, first!, step, second!, write('diversion', {})],
    byHead: [heard],
  }
}
