import { workingCalendar } from '../../calendar/working-calendar.ts'
import type { Context } from '../../platform/context.ts'
import { transaction } from '../../platform/db/transaction.ts'
import { isId } from '../../platform/ids.ts'
import { dayOf } from '../../platform/words/dates.ts'
import { meetingParts } from './meeting-parts.ts'
import { presenceCells } from './presence-cells.ts'
import { recount, replaceCounts } from './queries/count.ts'
import { listAllDaysOff, listHeld } from './queries/meetings.ts'
import { demandSource, given, type Subject, sessionSource } from './queries/sources.ts'
import { lastLedgerId, listNamed, lockStep, saveStep } from './queries/step.ts'
import { listOpinions } from './queries/surveys.ts'

/** Acts take less: a line of the ledger can become visible after one that was written later, but not by so much. */
const overlapMinutes = 10

/**
 * Counts what acts have named since the last time, and on a new day everything: what no act names (another territory of an association), and what
 * follows from the day. Counting again what was counted changes nothing.
 */
export async function refreshCounts(outer: Context, { whole = false }: { whole?: boolean } = {}): Promise<void> {
  await transaction(outer.db, async (db) => {
    const context = { ...outer, db }
    const { commandId } = outer.actor
    const today = dayOf(outer.now())
    const step = await lockStep(db, commandId)
    const everything = whole || step?.wholeOn !== today || step.ledgerId === null
    const ledgerId = await lastLedgerId(db, commandId)
    const named = everything ? null : await listNamed(db, commandId, minutesBefore(step.ledgerId!, overlapMinutes))
    await recountNamed(context, named)
    if (everything) {
      await replaceCounts(db, commandId, ['presence:promised', 'presence:kept'], await presenceCells(context))
      await replaceCounts(db, commandId, ['survey'], await listOpinions(db, commandId))
    }
    await saveStep(db, commandId, { ledgerId, countedAt: outer.now(), asOf: today, wholeOn: everything ? today : step.wholeOn })
  })
}

/** @param named null is everything */
async function recountNamed({ db, actor, now }: Context, named: readonly string[] | null): Promise<void> {
  const { commandId } = actor
  const idsOf = (kind: Subject) => (named === null ? null : named.map(after(`${kind}:`)).filter(isId))
  const counted = async (subject: Subject, count: (ids: readonly string[] | null) => Promise<void>) => {
    const ids = idsOf(subject)
    if (ids === null || ids.length > 0) await count(ids)
  }
  await counted('demand', (ids) => recount(db, commandId, 'demand', ids, demandSource(db, commandId, ids)))
  await counted('session', (ids) => recount(db, commandId, 'session', ids, sessionSource(db, commandId, ids)))
  await counted('meeting', async (ids) => {
    const { deadlines } = await workingCalendar(db, commandId, dayOf(now()))
    const meetings = await listHeld(db, commandId, ids)
    const parts = meetingParts(meetings, { deadlines, daysOff: await listAllDaysOff(db, commandId) })
    await recount(db, commandId, 'meeting', ids, given(db, parts))
  })
}

const after = (start: string) => (subject: string) => (subject.startsWith(start) ? subject.slice(start.length) : '')

/** The least identity of so many minutes before: the first 48 bits of one are milliseconds. */
export function minutesBefore(id: string, minutes: number): string {
  const at = Number.parseInt(id.replaceAll('-', '').slice(0, 12), 16) - minutes * 60_000
  const time = Math.max(0, at).toString(16).padStart(12, '0')
  return `${time.slice(0, 8)}-${time.slice(8)}-0000-0000-000000000000`
}
