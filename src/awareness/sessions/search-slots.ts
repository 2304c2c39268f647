import type { Context } from '../../platform/context.ts'
import { addDays, dayOf, daysBetween } from '../../platform/words/dates.ts'
import { teachingHours } from '../../schools/teaching-hours.ts'
import { countSessionsAt, countUnreachedAsking, findSchool, listEngagements } from './queries/around.ts'
import type { Session } from './session.ts'
import { type Found, findSlots } from './slot.ts'

/** What was postponed is placed anew in so many days, also when those that were asked for are over. */
const searchOn = 28

/** The times at which these offices could speak at the school of a session: the same number of statements, however long the wish. */
export async function searchSlots({ db, actor, now }: Context, session: Session, officeIds: readonly string[]): Promise<Found> {
  const { commandId } = actor
  const { id, schoolId, minutes } = session
  const tomorrow = addDays(dayOf(now()), 1)
  const firstDay = [session.firstDay, tomorrow].sort()[1]!
  const lastDay = session.state === 'postponed' ? [session.lastDay, addDays(tomorrow, searchOn)].sort()[1]! : session.lastDay
  const school = (await findSchool(db, commandId, schoolId))!
  const days = await teachingHours(db, commandId, school, firstDay, Math.max(0, daysBetween(firstDay, lastDay) + 1))
  const engagements = await listEngagements(db, commandId, { firstDay, lastDay }, { officeIds, schoolId, exceptId: id })
  const reached = await countSessionsAt(db, commandId, schoolId, session.firstDay)
  const waitingUnreached = reached > 0 ? await countUnreachedAsking(db, commandId, schoolId, session.firstDay) : 0
  return findSlots({ days, minutes, engagements, districtId: school.districtId, waitingUnreached })
}
