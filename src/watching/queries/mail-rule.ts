import type { Db } from '../../platform/db/connection.ts'
import { type MailRule, usualRule } from '../../platform/mail/quiet-hours.ts'

export async function findMailRule(db: Db, commandId: string): Promise<MailRule> {
  const [rule] = await db<MailRule[]>`
    select quiet_from, quiet_until, followers_at, reminders_at, before_days from mail_rule where command_id = ${commandId}`
  return rule ?? usualRule
}
