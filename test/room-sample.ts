import { announceMeeting } from '../src/meetings/announce-meeting.ts'
import { planMeeting } from '../src/meetings/plan-meeting.ts'
import { newId } from '../src/platform/ids.ts'
import { Refusal } from '../src/platform/refusal.ts'
import { openRoom } from '../src/room/open-room.ts'
import type { EntryKind, Operation, Value } from '../src/room/operation.ts'
import { recordOperations } from '../src/room/record-operations.ts'
import type { Person, World } from './world.ts'

export interface SampleRoom {
  meetingId: string
  ref: string
}

/** Rooms of a test, and what is written in them, through the real acts. */
export function sampleRooms(world: World) {
  const { ids } = world
  const cell = () => world.context('cell')

  async function announced(): Promise<SampleRoom> {
    const details = { title: 'لقاء حول محيط المدارس', day: '2026-03-02', time: '15:00', place: 'قاعة الاجتماعات' }
    const { id: meetingId, ref } = await planMeeting(cell(), details)
    await announceMeeting(cell(), { meetingId })
    return { meetingId, ref }
  }

  async function opened(): Promise<SampleRoom> {
    const room = await announced()
    await openRoom(cell(), { meetingId: room.meetingId })
    return room
  }

  function operation(kind: EntryKind, value: Value | null, more: Partial<Operation> = {}): Operation {
    return { id: newId(), kind, entryId: newId(), replaces: [], saidAt: '2026-03-02T10:00:00.000Z', value, ...more }
  }

  const present = (of: 'association' | 'office', entryId: string, counts: Value = {}) =>
    operation('attendance', { of, state: 'present', ...counts }, { entryId })
  const demand = (more: Value = {}) =>
    operation('demand', {
      by: ids.association,
      text: 'نطلب حضورا أمنيا أمام حديقة النخيل مساء',
      place: 'حديقة النخيل',
      timeBand: 'evening',
      ...more,
    })
  const owed = { officeId: ids.officeHead, categoryId: 'presence', wording: 'حضور أمني أمام حديقة النخيل في المساء' }
  const nextStep = (of: Operation, value: Value) => operation('next-step', value, { entryId: of.entryId })
  const steps = {
    none: { choice: 'none' },
    answer: { choice: 'answer', ...owed },
    commitment: {
      ...{ choice: 'commitment', ...owed, commitmentKind: 'activity', text: 'جولتان راجلتان كل أسبوع بمحيط الحديقة' },
      ...{ indicator: 'عدد الجولات المسجلة كل شهر', dueOn: '2026-04-15' },
    },
  } satisfies Record<string, Value>
  const remark = (text = 'الإنارة ضعيفة في الحي') =>
    operation('intervention', { contributionKind: 'remark', by: `association:${ids.association}`, text })

  const send = (person: Person, { meetingId }: SampleRoom, operations: readonly unknown[], after = 0) =>
    recordOperations(world.context(person), { meetingId, operations, after })

  /** All that a meeting needs to be closed. */
  async function full(): Promise<SampleRoom> {
    const room = await opened()
    const asked = [demand(), demand({ text: 'نطلب تنظيم السير أمام المدرسة صباحا' }), demand({ text: 'نطلب لقاء كل شهر مع الجمعيات' })]
    await send('cell', room, [
      ...[present('association', ids.association, { women: 2, men: 1 }), present('office', ids.officeHead), remark(), ...asked],
      ...[
        nextStep(asked[0]!, steps.commitment),
        nextStep(asked[1]!, steps.answer),
        nextStep(asked[2]!, steps.none),
        operation('diversion', {}),
      ],
    ])
    return room
  }

  return { announced, opened, full, operation, present, demand, nextStep, steps, remark, send }
}

/** A refusal of the room with this reason, as a whole or at one of its fields. */
export function refused(reason: string) {
  return (error: unknown) => error instanceof Refusal && (error.reason === reason || Object.values(error.fields).includes(reason))
}
