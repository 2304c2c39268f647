import type { Context } from '../platform/context.ts'
import { listNamed } from './queries.ts'
import { refuse } from './refusal.ts'

const reasons = { office: 'officeMissing', district: 'districtUnknown', partner: 'partnerUnknown' } as const

/** What is chosen must stand in the register of this command. */
export async function checkNamed({ db, actor }: Context, table: keyof typeof reasons, id: string | null, field: string): Promise<void> {
  if (id === null) return
  const known = await listNamed(db, actor.commandId, table)
  if (!known.some((one) => one.id === id)) throw refuse('invalid', reasons[table], { [field]: reasons[table] })
}
