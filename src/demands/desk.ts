import { type Actor, has } from '../platform/actor.ts'
import type { Db } from '../platform/db/connection.ts'
import type { Day } from '../platform/words/dates.ts'
import type { DemandLine } from './queries/lines.ts'
import {
  countByState,
  countToSign,
  lateByOffice,
  listOwed,
  listOwn,
  listToClose,
  listToQualify,
  listToRecord,
  type OfficeCount,
  type StateCount,
} from './queries/owed.ts'

/** What waits for a person, by what they are: only those parts are there. */
export interface Desk {
  cell?: { toQualify: DemandLine[]; lateByOffice: OfficeCount[]; toClose: DemandLine[]; toRecord: DemandLine[] }
  owed?: DemandLine[]
  own?: DemandLine[]
  toSign?: number
  overview?: StateCount[]
}

export async function deskOf(db: Db, actor: Actor, today: Day): Promise<Desk> {
  return {
    ...(actor.associationId && { own: await listOwn(db, actor) }),
    ...((has(actor, 'head') || actor.officeIds.length > 0) && (await owedOf(db, actor))),
    ...(has(actor, 'cell') && { cell: await cellDesk(db, actor, today) }),
    ...(has(actor, 'publisher') && { toSign: await countToSign(db, actor) }),
    ...(has(actor, 'auditor') && { overview: await countByState(db, actor, today) }),
  }
}

/** The cell has its own parts: what its office owes is shown only when there is something. */
async function owedOf(db: Db, actor: Actor): Promise<Pick<Desk, 'owed'>> {
  const owed = await listOwed(db, actor)
  return owed.length > 0 || has(actor, 'head') ? { owed } : {}
}

async function cellDesk(db: Db, actor: Actor, today: Day): Promise<NonNullable<Desk['cell']>> {
  return {
    toQualify: await listToQualify(db, actor),
    lateByOffice: await lateByOffice(db, actor, today),
    toClose: await listToClose(db, actor, today),
    toRecord: await listToRecord(db, actor, today),
  }
}
