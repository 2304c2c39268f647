import { isWorkingDay } from '../calendar/working-days.ts'
import { type Task, turnOf } from '../platform/jobs/turns.ts'
import { findMailRule } from '../platform/mail/queries.ts'
import { isQuiet } from '../platform/mail/quiet-hours.ts'
import { dayOf } from '../platform/words/dates.ts'
import { dueReminders } from './due-reminders.ts'
import { listDaysOff } from './queries/rules.ts'
import { sendReminders } from './send-reminders.ts'

/** Every hour of a working day, since everyone may choose theirs; never in the quiet hours, on weekends, holidays and days off. */
export const hourlyReminders: Task = {
  name: sendReminders.id,
  async run(context) {
    const { db, actor, now } = context
    const [day, hour] = [dayOf(now()), Number(turnOf(now()).slice(-2))]
    if (isQuiet(hour, await findMailRule(db, actor.commandId))) return
    if (!isWorkingDay(day, new Set(await listDaysOff(db, actor.commandId, day, day)))) return
    const due = await dueReminders(context, day, hour)
    if (due.length > 0) await sendReminders(context, { day, due })
  },
}
