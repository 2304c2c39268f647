import type { AttendanceValue, InterventionValue } from './entry.ts'
import { type RoomRecord, valueIn } from './record.ts'

/** The attendance of the room in the shape in which a meeting takes it. */
export function toAttendance({ attendance }: RoomRecord) {
  return attendance.map((entry) => {
    const { of, state, women, men } = valueIn(entry) as unknown as AttendanceValue
    return {
      ...(of === 'association' ? { associationId: entry.id } : { officeId: entry.id }),
      state,
      women: women ?? null,
      men: men ?? null,
    }
  })
}

/** What was said, in the order in which it was said. */
export function toContributions({ interventions }: RoomRecord) {
  return interventions.map((entry) => {
    const { contributionKind: kind, by, text: summary } = valueIn(entry) as unknown as InterventionValue
    const [of, id] = by.split(':')
    return { kind, summary, ...(of === 'association' ? { associationId: id } : { officeId: id }) }
  })
}
