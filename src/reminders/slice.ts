import type { Slice } from '../platform/slice.ts'
import { hourlyReminders } from './hourly.ts'
import { retryJob } from './retry-job.ts'
import { routes } from './routes.tsx'
import { sendReminders } from './send-reminders.ts'
import { setMailRule } from './set-mail-rule.ts'
import { setOversight } from './set-oversight.ts'
import { setWish } from './set-wish.ts'
import { remindersWords } from './words.ts'

/** One mail a working day with all that one's offices owe; lateness climbs to those who answer for it. */
export const reminders: Slice = {
  name: 'reminders',
  words: remindersWords,
  actions: [sendReminders, setWish, setMailRule, setOversight, retryJob],
  routes,
  tasks: [hourlyReminders],
  menu: ({ actor, language }) => (actor.accountId ? [{ path: '/desk/reminders', label: remindersWords[language].page.menu }] : []),
}
