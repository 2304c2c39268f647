import { workingCalendar } from '../../calendar/working-calendar.ts'
import type { Context } from '../../platform/context.ts'
import { transaction } from '../../platform/db/transaction.ts'
import { isId } from '../../platform/ids.ts'
import { dayOf } from '../../platform/words/dates.ts'
import { meetingParts } from './meeting-parts.ts'
import { presenceParts } from './presence-parts.ts'
import { recount, replaceCounts } from './queries/count.ts'
import { listAllDaysOff, listHeld } from './queries/meetings.ts'
import { demandSource, given, type Subject, sessionSource } from './queries/sources.ts'
import { lastLedgerId, listAffected, listNamed, lockStep, saveStep } from './queries/step.ts'
import { listOpinions } from './queries/surveys.ts'

/** Acts take less: a line of the ledger can become visible after one that was written later, but not by so much. */
const overlapMinutes = 10

/**
 * Counts what acts have named since the last time. Nothing in the sums becomes another thing because a day has passed; on a new day only the weeks of presence
 * and the opinions that are over are added. Counting again what was counted changes nothing; `whole` counts everything anew, whatever the acts have named.
 */
export async function refreshCounts(outer: Context, { whole = false }: { whole?: boolean } = {}): Promise<void> {
  await transaction(outer.db, async (db) => {
    const context = { ...outer, db }
    const { commandId } = outer.actor
    const today = dayOf(outer.now())
    const step = await lockStep(db, commandId)
    const ledgerId = await lastLedgerId(db, commandId)
    const since = whole || !step?.ledgerId ? null : minutesBefore(step.ledgerId, overlapMinutes)
    const named = since === null ? null : await namedSince(context, since)
    await recountNamed(context, named)
    if (named === null || step?.asOf !== today) {
      await recount(db, commandId, 'wish', null, given(db, await presenceParts(context)))
      await replaceCounts(db, commandId, ['survey'], await listOpinions(db, commandId))
    }
    await saveStep(db, commandId, { ledgerId, countedAt: outer.now(), asOf: today, wholeOn: named === null ? today : step!.wholeOn })
  })
}

/** What acts named since a line of the ledger, and what follows from it; null is everything: districts and files that came in are many things at once. */
async function namedSince({ db, actor }: Context, since: string): Promise<string[] | null> {
  const { commandId } = actor
  const named = await listNamed(db, commandId, since)
  if (named.some((subject) => /^(district|import):/.test(subject))) return null
  const owners = { association: idsOf(named, 'association'), school: idsOf(named, 'school'), series: idsOf(named, 'series') }
  const affected = Object.values(owners).some((ids) => ids.length > 0) ? await listAffected(db, commandId, owners) : []
  return [...named, ...affected]
}

/** @param named null is everything */
async function recountNamed({ db, actor, now }: Context, named: readonly string[] | null): Promise<void> {
  const { commandId } = actor
  const counted = async (subject: Subject, count: (ids: readonly string[] | null) => Promise<void>, all = named === null) => {
    const ids = all ? null : idsOf(named!, subject)
    if (ids === null || ids.length > 0) await count(ids)
  }
  await counted('demand', (ids) => recount(db, commandId, 'demand', ids, demandSource(db, commandId, ids)))
  await counted('session', (ids) => recount(db, commandId, 'session', ids, sessionSource(db, commandId, ids)))
  // When minutes are owed follows from the days off and the terms of the command.
  const termsChanged = named === null || named.some((subject) => /^(deadlines$|day-off:)/.test(subject))
  await counted(
    'meeting',
    async (ids) => {
      const { deadlines } = await workingCalendar(db, commandId, dayOf(now()))
      const meetings = await listHeld(db, commandId, ids)
      const parts = meetingParts(meetings, { deadlines, daysOff: await listAllDaysOff(db, commandId) })
      await recount(db, commandId, 'meeting', ids, given(db, parts))
    },
    termsChanged,
  )
}

const idsOf = (named: readonly string[], kind: string) => [
  ...new Set(named.map((subject) => (subject.startsWith(`${kind}:`) ? subject.slice(kind.length + 1) : '')).filter(isId)),
]

/** The least identity of so many minutes before: the first 48 bits of one are milliseconds. */
export function minutesBefore(id: string, minutes: number): string {
  const at = Number.parseInt(id.replaceAll('-', '').slice(0, 12), 16) - minutes * 60_000
  const time = Math.max(0, at).toString(16).padStart(12, '0')
  return `${time.slice(0, 8)}-${time.slice(8)}-0000-0000-000000000000`
}
