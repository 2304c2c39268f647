import { has } from '../platform/actor.ts'
import type { Context } from '../platform/context.ts'
import { addDays } from '../platform/words/dates.ts'
import type { HandoverProps } from './pages/handover-page.tsx'
import { findOffice, listBrief, listHoldings, listMeetingsToCome, listNotes } from './queries/handover.ts'
import { readingOf } from './reading.ts'
import { refuse } from './refusal.ts'

/** Beyond, the desk shows all. */
const most = 200

/** What an office owes and expects, for whoever takes it over. */
export async function handoverOf(context: Context, officeId: string): Promise<Omit<HandoverProps, 'returned'>> {
  const { db, actor } = context
  const office = await findOffice(db, actor.commandId, officeId)
  if (!office) throw refuse('missing', 'officeUnknown')
  const reading = await readingOf(context)
  const holdings = await listHoldings(db, actor.commandId, office.id)
  const holds = actor.officeIds.includes(office.id)
  const comes = holdings.some(
    ({ accountId, heldFrom }) => accountId === actor.accountId && heldFrom > reading.today && heldFrom <= addDays(reading.today, 30),
  )
  if (!holds && !comes && !has(actor, 'cell', 'auditor')) throw refuse('forbidden', 'read-brief')
  return {
    office,
    holdings,
    today: reading.today,
    lines: await listBrief(db, reading, office, most),
    meetings: await listMeetingsToCome(db, reading, office),
    notes: await listNotes(db, actor.commandId, office.id),
    mayWrite: holds,
    mayReadAll: has(actor, 'cell', 'auditor'),
  }
}
