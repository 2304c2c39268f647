import * as v from 'valibot'
import { workingCalendar } from '../calendar/working-calendar.ts'
import { addWorkingDays, isWorkingDay } from '../calendar/working-days.ts'
import { defineAction } from '../platform/action.ts'
import { type Task, turnOf } from '../platform/jobs/turns.ts'
import { findMailRule } from '../platform/mail/queries.ts'
import { addDays, dayOf, isDay } from '../platform/words/dates.ts'
import { writeToPartner } from './mail.ts'
import { lockUnanswered, saveReminded } from './queries/owed.ts'
import { saveToken } from './queries/referrals.ts'
import { newToken } from './referral.ts'
import { tellContacts } from './tell-contacts.ts'

/** Whoever is late hears of it again after two weeks, not every day. */
const againAfter = 14

/** Writes to partners whose day is near or past and that have said nothing: each with a new link, so that an old letter opens nothing. */
export const remindPartners = defineAction({
  id: 'partners.remind-partners',
  input: v.object({ day: v.pipe(v.string(), v.check(isDay)) }),
  find: async () => null,
  may: ({ system }) => system === true,
  run: async (context, _found, { day: today }) => {
    const { db, actor } = context
    const { daysOff } = await workingCalendar(db, actor.commandId, today)
    const { beforeDays } = await findMailRule(db, actor.commandId)
    const days = { today, near: addWorkingDays(today, beforeDays, daysOff), again: addDays(today, -againAfter) }
    const silent = await lockUnanswered(db, actor.commandId, days)
    for (const { id, partnerId, ref, email: to, language, answerDueOn: dueOn } of silent) {
      await saveReminded(db, actor.commandId, id, today)
      await tellContacts(context, 'reminded', { partnerId, ref, dueOn })
      if (!to) continue
      const { token, tokenHash, tokenEndsOn } = newToken(dueOn, today)
      await saveToken(db, actor.commandId, id, tokenHash, tokenEndsOn)
      await writeToPartner(context, 'reminded', { to, language, ref, dueOn, token })
    }
    return { mails: silent.length }
  },
  note: (_found, { day }, { mails }) => ({ subject: `partner-reminders:${day}`, facts: { mails } }),
})

/** Once a working day, at the hour of the command's reminders; the act itself writes to nobody twice. */
export const dailyPartnerReminders: Task = {
  name: remindPartners.id,
  async run(context) {
    const { db, actor, now } = context
    const [day, hour] = [dayOf(now()), Number(turnOf(now()).slice(-2))]
    const { daysOff } = await workingCalendar(db, actor.commandId, day)
    if (hour !== (await findMailRule(db, actor.commandId)).remindersAt || !isWorkingDay(day, daysOff)) return
    await remindPartners(context, { day })
  },
}
