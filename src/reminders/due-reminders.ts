import { datedDebts } from '../desk/dated-debts.ts'
import type { Context } from '../platform/context.ts'
import type { News } from '../platform/mail/mail.ts'
import { findMailRule } from '../platform/mail/queries.ts'
import { isTimeFor, quietOf } from '../platform/mail/quiet-hours.ts'
import { addDays, type Day } from '../platform/words/dates.ts'
import { chainOf } from './chain.ts'
import { reminderLetter } from './letters.ts'
import { listRecipients } from './queries/recipients.ts'
import { listDaysOff } from './queries/rules.ts'
import { keyOf, reminderFor } from './reminder.ts'

/** A mail that one person is owed today, and the debts of which it tells. */
export interface DueReminder {
  readonly accountId: string
  readonly told: readonly string[]
  readonly news: News
}

/** Who is to be written to at this hour, and what. The number of statements is the same for one person and for all. */
export async function dueReminders(context: Context, today: Day, hour: number): Promise<DueReminder[]> {
  const { db, actor, publicUrl } = context
  const rule = await findMailRule(db, actor.commandId)
  const recipients = await listRecipients(db, actor.commandId, today)
  const now = recipients.filter(({ atHour }) => isTimeFor(hour, atHour ?? rule.remindersAt, rule))
  if (now.length === 0) return []
  const chain = await chainOf(db, actor.commandId)
  const daysOff = new Set(await listDaysOff(db, actor.commandId, addDays(today, -400), addDays(today, 60)))
  const debts = await datedDebts(context)
  const clock = { today, daysOff, beforeDays: rule.beforeDays }
  return now.flatMap(({ address, language, atHour, ...holder }) => {
    const reminder = reminderFor(holder, debts, chain, clock)
    if (!reminder) return []
    const { late, today: dueToday, near, later, overseen } = reminder
    const told = [...late, ...dueToday, ...near, ...later, ...overseen].map(keyOf)
    const letter = reminderLetter(language, reminder, clock, publicUrl)
    const sent = { commandId: actor.commandId, kind: 'owed' as const, at: atHour ?? rule.remindersAt, quiet: quietOf(rule) }
    return [{ accountId: holder.accountId, told, news: { ...sent, to: address, letter } }]
  })
}
