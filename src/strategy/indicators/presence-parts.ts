import type { Context } from '../../platform/context.ts'
import { addDays, type Day, dayOf } from '../../platform/words/dates.ts'
import { quarterOf } from '../../platform/words/quarters.ts'
import { mondayOf } from '../../presence/hours.ts'
import { readKept } from '../../presence/kept/read-kept.ts'
import type { What } from './counted.ts'
import type { Part } from './queries/sources.ts'
import { firstPromise } from './queries/weeks.ts'

/** As what each wish counts: visits promised and made in each week that is over, in the district of its place; a week belongs to the quarter of its Thursday. */
export async function presenceParts(context: Context): Promise<Part[]> {
  const { db, actor, now } = context
  const first = await firstPromise(db, actor.commandId)
  const weeks = first === null ? [] : mondays(mondayOf(first), mondayOf(dayOf(now())))
  if (weeks.length === 0) return []
  const { wishes } = await readKept({ ...context, actor: { ...actor, roles: ['planner'] } }, weeks)
  return wishes.map(({ wish: { id, districtId }, weeks: ofWish }) => {
    const cells = ofWish.flatMap(({ monday, figures: { promised, kept } }) => {
      const cells = (what: What, n: number) =>
        Array<string>(n).fill([quarterOf(addDays(monday, 3)), what, districtId ?? '', monday].join('|'))
      return [...cells('presence:promised', promised.visits), ...cells('presence:kept', Math.min(promised.visits, kept.visits))]
    })
    return { id, cells: cells.sort() }
  })
}

/** From the first to the one before `end`; no further back than five years. */
function mondays(first: Day, end: Day): Day[] {
  const weeks: Day[] = []
  for (let monday = addDays(end, -7); monday >= first && weeks.length < 5 * 53; monday = addDays(monday, -7)) weeks.unshift(monday)
  return weeks
}
