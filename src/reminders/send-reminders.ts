import * as v from 'valibot'
import { defineAction } from '../platform/action.ts'
import { isDay } from '../platform/words/dates.ts'
import type { DueReminder } from './due-reminders.ts'
import { theClock } from './permissions.ts'
import { insertReminders } from './queries/recipients.ts'

/** Puts the reminders of an hour on the queue: of each person the first of the day, and no other. */
export const sendReminders = defineAction({
  id: 'reminders.send-reminders',
  input: v.object({
    day: v.pipe(v.string(), v.check(isDay)),
    due: v.custom<readonly DueReminder[]>((value) => Array.isArray(value)),
  }),
  find: async () => null,
  may: theClock,
  async run({ db, actor, enqueue }, _found, { day, due }) {
    const written = await insertReminders(db, actor.commandId, day, due)
    const news = due.filter(({ accountId }) => written.has(accountId)).map((one) => one.news)
    await enqueue(db, 'news', news)
    return { mails: news.length }
  },
  note: (_found, { day }, { mails }) => ({ subject: `reminders:${day}`, facts: { mails } }),
})
