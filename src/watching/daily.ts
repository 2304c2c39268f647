import type { Task } from '../platform/jobs/turns.ts'
import { turnOf } from '../platform/jobs/turns.ts'
import { findMailRule } from '../platform/mail/queries.ts'
import { isTimeFor } from '../platform/mail/quiet-hours.ts'
import { dayOf } from '../platform/words/dates.ts'
import { findLastDigest } from './queries/followers.ts'
import { listDemandMovements, listMeetingMovements } from './queries/movements.ts'
import { sendDigest } from './send-digest.ts'

const minute = 60_000
const day = 24 * 60 * minute

/** An act may still be on its way into the record: what is younger waits for the next day, so that nothing falls between two digests. */
const settles = 10 * minute

/** Once a day, from the hour of the command on and never in its quiet hours. After a pause the next digest tells what had gathered. */
export const dailyDigest: Task = {
  name: sendDigest.id,
  async run(context, publicDb) {
    const { db, actor, now } = context
    const [today, hour] = [dayOf(now()), Number(turnOf(now()).slice(-2))]
    const rule = await findMailRule(db, actor.commandId)
    if (!isTimeFor(hour, rule.followersAt, rule)) return
    const last = await findLastDigest(db, actor.commandId)
    if (last && last.day >= today) return
    const until = new Date(now().getTime() - settles)
    const period = { since: last?.toldUntil ?? new Date(until.getTime() - 7 * day), until }
    const movements = {
      demands: await listDemandMovements(publicDb, actor.commandId, period),
      meetings: await listMeetingMovements(publicDb, actor.commandId, period),
    }
    await sendDigest(context, { day: today, toldUntil: until, movements })
  },
}
