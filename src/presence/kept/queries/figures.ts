import type { Db } from '../../../platform/db/connection.ts'
import type { Release } from '../../../public-record/release.ts'
import type { Month } from '../month.ts'
import type { HeldBack } from '../public-figure.ts'

export interface DemandMonth {
  ref: string
  promised: number
  kept: number
  heldBack: HeldBack | null
  /** Of its release; null where it is held back. */
  state: Release['state'] | null
  refusal: string | null
}

/** Every demand that was counted in a month, and what became of its figure. */
export async function listDemandMonths(db: Db, commandId: string, month: Month): Promise<DemandMonth[]> {
  return db<DemandMonth[]>`
    select d.ref, f.promised, f.kept, f.held_back, r.state, r.refusal
    from presence_figure f
    join demand d on d.command_id = f.command_id and d.id = f.demand_id
    left join release r on r.command_id = f.command_id and r.subject_kind = 'presence' and r.subject_id = f.id
    where f.command_id = ${commandId} and f.month = ${month} order by d.ref`
}

export async function findCounted(db: Db, commandId: string, id: string): Promise<{ demandId: string; ref: string; month: Month }> {
  const [row] = await db<{ demandId: string; ref: string; month: Month }[]>`
    select f.demand_id, d.ref, f.month from presence_figure f
    join demand d on d.command_id = f.command_id and d.id = f.demand_id
    where f.command_id = ${commandId} and f.id = ${id}`
  return row!
}
