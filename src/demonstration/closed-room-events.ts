import { qualifyDemand } from '../demands/qualify-demand.ts'
import { announceMeeting } from '../meetings/announce-meeting.ts'
import { circulateMinutes } from '../meetings/minutes/circulate-minutes.ts'
import { planMeeting } from '../meetings/plan-meeting.ts'
import { newId } from '../platform/ids.ts'
import { addDays, type Day, instantOf } from '../platform/words/dates.ts'
import { closeRoom } from '../room/close-room.ts'
import { openRoom } from '../room/open-room.ts'
import type { EntryKind, Operation, Value } from '../room/operation.ts'
import { recordOperations } from '../room/record-operations.ts'
import { listReceivedOf } from './queries.ts'
import type { Event, Scene } from './scene.ts'
import { closedRoomTexts as texts } from './texts/room.ts'

/** A meeting of last week whose room was closed: of what was asked there, one thing was promised, one given to an office, and for one no next step was agreed. */
export function closedRoomEvents(today: Day): Event[] {
  const held = addDays(today, -7)
  let meetingId = ''
  const at = (day: Day, time: string, play: Event['play']): Event => ({ day, time, play })
  return [
    at(addDays(held, -8), '11:30', async ({ as, cast }) => {
      const details = { title: texts.title, day: held, time: '10:00', place: texts.place, chairOfficeId: cast.owners.chief.officeId }
      meetingId = (await planMeeting(as(cast.cell), details)).id
      await announceMeeting(as(cast.cell), { meetingId })
    }),
    at(held, '12:00', async (scene) => {
      const cell = scene.as(scene.cast.cell)
      await openRoom(cell, { meetingId })
      await recordOperations(cell, { meetingId, operations: written(scene, held), after: 0 })
      await closeRoom(cell, { meetingId })
    }),
    at(addDays(held, 1), '10:00', async (scene) => {
      const { db, cast, as } = scene
      for (const { id } of await listReceivedOf(db, cast.cell.commandId, meetingId)) {
        const examined = { publicText: texts.examined, categoryId: 'presence', answerOfficeId: cast.owners.urbanCorps.officeId }
        await qualifyDemand(as(cast.cell), { demandId: id, ...examined })
      }
      await circulateMinutes(as(cast.cell), { meetingId })
    }),
  ]
}

function written({ cast: { associations, owners } }: Scene, day: Day): Operation[] {
  let minute = 5
  const write = (kind: EntryKind, value: Value, entryId: string = newId()): Operation => ({
    ...{ id: newId(), kind, entryId, replaces: [], value },
    saidAt: instantOf(day, `10:${String(minute++).padStart(2, '0')}`).toISOString(),
  })
  const there = associations.slice(9, 13)
  const demands = texts.demands.map((demand, turn) => write('demand', { by: there[turn]!.id, ...demand }))
  const steps: Value[] = [
    { ...texts.promise, officeId: owners.urbanCorps.officeId, dueOn: addDays(day, 30) },
    { ...texts.answer, officeId: owners.traffic.officeId },
    { choice: 'none' },
  ]
  return [
    ...there.map(({ id }) => write('attendance', { of: 'association', state: 'present', women: 1, men: 1 }, id)),
    ...[owners.chief, owners.urbanCorps, owners.traffic].map(({ officeId }) =>
      write('attendance', { of: 'office', state: 'present' }, officeId),
    ),
    ...texts.said.map((said, turn) => write('intervention', { ...said, by: `association:${there[turn]!.id}` })),
    ...demands,
    ...steps.map((step, turn) => write('next-step', step, demands[turn]!.entryId)),
  ]
}
