import type { Db } from '../platform/db/connection.ts'
import { associationState, isCategory, isRegistered } from './queries/register.ts'
import { refuse } from './refusal.ts'

type Reason = Parameters<typeof refuse.key>[0]

/** What is named in a form must stand in the register of this command. */
export async function checkRegistered(
  db: Db,
  commandId: string,
  table: Parameters<typeof isRegistered>[2],
  id: string | undefined,
  reason: Reason,
  field: string,
): Promise<void> {
  if (id && !(await isRegistered(db, commandId, table, id))) throw refuse('invalid', reason, { [field]: reason })
}

export async function checkCategory(db: Db, id: string): Promise<void> {
  if (!(await isCategory(db, id))) throw refuse('invalid', 'categoryMissing', { categoryId: 'categoryMissing' })
}

/** A suspended association is in the register, and asks for nothing new. */
export async function checkAssociation(db: Db, commandId: string, id: string | undefined): Promise<void> {
  if (!id) return
  const state = await associationState(db, commandId, id)
  if (!state) throw refuse('invalid', 'associationUnknown', { associationId: 'associationUnknown' })
  if (state === 'suspended' || state === 'refused')
    throw refuse('invalid', 'associationSuspended', { associationId: 'associationSuspended' })
}
