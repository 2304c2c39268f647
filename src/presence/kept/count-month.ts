import * as v from 'valibot'
import { defineAction } from '../../platform/action.ts'
import type { Context } from '../../platform/context.ts'
import type { Task } from '../../platform/jobs/turns.ts'
import { addDays, type Day, dayOf } from '../../platform/words/dates.ts'
import { askRelease } from '../../public-record/copies.ts'
import { copyPresence, type PresenceMonth } from '../../public-record/presence.ts'
import { presenceSentence } from '../../public-record/presence-sentence.ts'
import { mondayOf } from '../hours.ts'
import { listMade, listPromised } from '../queries/kept.ts'
import { refuse } from '../refusal.ts'
import { isMonth, lastCounted, type Month, monthBefore, weeksOf } from './month.ts'
import { isWhole, promisesFor } from './promised.ts'
import { heldBackBecause, hideSmall, type MonthCount, monthCountOf } from './public-figure.ts'
import { countWishedPlaces, type DueWish, insertFigures, listDue, listRiskySchools } from './queries/month.ts'

/** Counts, for every demand with presence, what was promised and kept in a month that is over, and puts before two signers what may be told of it. */
export const countMonth = defineAction({
  id: 'presence.count-month',
  input: v.object({ month: v.pipe(v.string(refuse.key('monthRunning')), v.check(isMonth, refuse.key('monthRunning'))) }),
  find: async (_context, { month }) => month,
  may: ({ system }) => system === true,
  run: async (context, month) => {
    const { db, actor, now, newId } = context
    if (month > lastCounted(dayOf(now()))) throw refuse('conflict', 'monthRunning')
    const due = await listDue(db, actor.commandId, spanOf(month))
    const counted = await countFor(context, month, due)
    const wished = await countWishedPlaces(db, actor.commandId, spanOf(month))
    const risky = await listRiskySchools(db, actor.commandId)
    const figures = counted.map(({ demandId, wishes, count }) => ({
      id: newId(),
      demandId,
      wishes,
      count,
      heldBack: heldBackBecause(count, wishes, wished, risky),
    }))
    const added = await insertFigures(
      db,
      actor.commandId,
      figures.map(({ id, demandId, heldBack, count: { weeks, promised, kept } }) => {
        return { id, demandId, month, weeks, promised, kept, heldBack, madeAt: now() }
      }),
    )
    const told = figures.filter(({ demandId, heldBack }) => heldBack === null && added.has(demandId))
    for (const { id, wishes, count } of told) await putForward(context, { ...wishes[0]!, id }, month, count)
    return { counted: added.size, forward: told.length }
  },
  note: (month, _input, facts) => ({ subject: `presence-month:${month.slice(0, 7)}`, facts }),
})

/** Looked for every hour, the oldest first: a process may have been away, and a demand may come out late. */
export const counting: Task = {
  name: countMonth.id,
  run: async (context) => {
    const { db, actor, now } = context
    const last = lastCounted(dayOf(now()))
    for (const month of [monthBefore(monthBefore(last)), monthBefore(last), last])
      if ((await listDue(db, actor.commandId, spanOf(month))).length > 0) await countMonth(context, { month })
  },
}

function spanOf(month: Month): { month: Month; firstDay: Day; lastDay: Day } {
  const weeks = weeksOf(month)
  return { month, firstDay: weeks[0]!, lastDay: addDays(weeks.at(-1)!, 6) }
}

/** All wishes of a demand together. */
async function countFor({ db, actor }: Context, month: Month, due: readonly DueWish[]) {
  const weeks = weeksOf(month)
  const which = { weeks, wishIds: due.map(({ id }) => id) }
  const promised = promisesFor(await listPromised(db, actor.commandId, which))
  const made = Map.groupBy(await listMade(db, actor.commandId, which), ({ wishId, day }) => `${wishId} ${mondayOf(day)}`)
  return [...Map.groupBy(due, ({ demandId }) => demandId)].map(([demandId, wishes]) => {
    const whole = weeks.filter((monday) => wishes.some((wish) => isWhole(wish, monday)))
    const counts = whole.map((monday) => {
      const open = wishes.filter((wish) => isWhole(wish, monday))
      const ofEach = open.map((wish) => {
        const visits = promised(wish, monday).visits
        return { promised: visits, kept: Math.min(visits, made.get(`${wish.id} ${monday}`)?.length ?? 0) }
      })
      return ofEach.reduce((sum, one) => ({ promised: sum.promised + one.promised, kept: sum.kept + one.kept }))
    })
    return { demandId, wishes, count: monthCountOf(counts) }
  })
}

/** What two persons sign is the sentence itself; the copy beside it holds the same counts. */
async function putForward(
  context: Context,
  { id, demandId, ref, districtAr }: Pick<DueWish, 'demandId' | 'ref' | 'districtAr'> & { id: string },
  month: Month,
  count: MonthCount,
): Promise<void> {
  const shown: PresenceMonth = { month, ...hideSmall(count) }
  await copyPresence(context, { id, demandId, ...shown })
  const texts = { presence: presenceSentence('ar', shown, districtAr) }
  await askRelease(context, { kind: 'presence', subjectId: id, demandId, title: ref, texts })
}
