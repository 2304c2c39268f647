import type { Db } from '../platform/db/connection.ts'
import { listChain } from './queries/recipients.ts'
import type { Chain, Oversight } from './reminder.ts'

/** After how many working days the head of the command hears of lateness, where nothing else was said. */
export const usualPatience = 3

/** Who hears of whose lateness. */
export async function chainOf(db: Db, commandId: string): Promise<Chain> {
  const offices = await listChain(db, commandId)
  const head = offices.find(({ kind }) => kind === 'prefect')?.id ?? null
  const oversight = offices.map(({ id, chiefOfficeId, afterDays }): [string, Oversight] => {
    const said = afterDays !== null
    const chief = said ? chiefOfficeId : id === head ? null : head
    return [id, { officeId: id, chiefOfficeId: chief, afterDays: afterDays ?? usualPatience }]
  })
  return { oversight: new Map(oversight), cellOfficeId: offices.find(({ kind }) => kind === 'communication_cell')?.id ?? null }
}
