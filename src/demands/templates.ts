import type { Db } from '../platform/db/connection.ts'
import { listTemplates } from './queries/templates.ts'
import type { Template } from './template.ts'

/** The beginnings that this command keeps, those of a subject and of a state first. */
export function templatesOf(db: Db, commandId: string): Promise<Template[]> {
  return listTemplates(db, commandId)
}
