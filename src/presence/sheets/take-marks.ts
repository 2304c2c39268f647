import type { Context } from '../../platform/context.ts'
import { addDays, type Day, dayOf } from '../../platform/words/dates.ts'
import { type Mark, saidBy, standing } from './mark.ts'
import type { RefusedMark } from './mark-input.ts'
import { findVisits, insertMarks, listMarks, type MarkedVisit, saveSaid } from './queries/marks.ts'

/** A phone that had no network may send so many days later; after that what it sent is forgotten, and only what became of the visit stays. */
export const markDays = 14

/**
 * Takes marks for a team that is locked, each once. What became of every visit that they name is worked out anew from all its marks.
 * @returns how many were new, and those that cannot be taken
 */
export async function takeMarks({ db, actor, now }: Context, teamId: string, marks: readonly Mark[]) {
  const { commandId } = actor
  const visits = await findVisits(db, commandId, teamId, [...new Set(marks.map(({ visitId }) => visitId))])
  const judged = marks.map((mark) => ({ mark, reason: whyNot(visits.get(mark.visitId), dayOf(now())) }))
  const good = judged.filter(({ reason }) => reason === null).map(({ mark }) => mark)
  const added = await insertMarks(db, commandId, good, visits)
  const touched = [...new Set(good.map(({ visitId }) => visitId))]
  const byVisit = standing(await listMarks(db, commandId, touched))
  const said = touched.map((id) => ({ ...visits.get(id)!, ...saidBy(byVisit.get(id) ?? []) }))
  await saveSaid(db, commandId, said)
  const refused = judged.flatMap(({ mark, reason }): RefusedMark[] => (reason ? [{ id: mark.id, reason }] : []))
  return { added, refused }
}

function whyNot(visit: MarkedVisit | undefined, today: Day): RefusedMark['reason'] | null {
  if (!visit) return 'visitUnknown'
  if (visit.day > today) return 'tooEarly'
  return visit.day < addDays(today, -markDays) ? 'tooLate' : null
}
