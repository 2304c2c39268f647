import type { Db } from '../../platform/db/connection.ts'
import type { Template } from '../template.ts'

/** All beginnings, those of a subject and of a state first. */
export async function listTemplates(db: Db, commandId: string): Promise<Template[]> {
  return db<Template[]>`
    select id, kind, category_id, state, title, text from answer_template where command_id = ${commandId} and retired_on is null
    order by category_id nulls last, state nulls last, kind, title`
}
