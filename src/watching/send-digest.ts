import { setImmediate as others } from 'node:timers/promises'
import * as v from 'valibot'
import { defineAction } from '../platform/action.ts'
import type { News } from '../platform/mail/mail.ts'
import { findMailRule } from '../platform/mail/queries.ts'
import { quietOf } from '../platform/mail/quiet-hours.ts'
import { isDay } from '../platform/words/dates.ts'
import { digests, type Movements } from './digest.ts'
import { forgottenBefore, refuse } from './follow.ts'
import { digestLetters } from './letters.ts'
import { theClock } from './permissions.ts'
import { forgetUnconfirmed, insertDigest, listFollowing } from './queries/followers.ts'

const batch = 500

/** Writes to everyone about whose subjects something moved: one mail each, all of them in the transaction that says that this day had its digest. */
export const sendDigest = defineAction({
  id: 'watching.send-digest',
  input: v.object({
    day: v.pipe(v.string(), v.check(isDay)),
    toldUntil: v.date(),
    /** Read from the public copies, as everyone sees them. */
    movements: v.custom<Movements>((value) => typeof value === 'object'),
  }),
  find: async () => null,
  may: theClock,
  async run({ db, actor, now, enqueue, publicUrl }, _found, { day, toldUntil, movements }) {
    if (!(await insertDigest(db, actor.commandId, { day, toldUntil }))) throw refuse('conflict', 'alreadySent')
    const rule = await findMailRule(db, actor.commandId)
    const sent = { commandId: actor.commandId, kind: 'followed' as const, at: rule.followersAt, quiet: quietOf(rule) }
    await forgetUnconfirmed(db, actor.commandId, forgottenBefore(now()))
    const [digestFor, letterFor] = [digests(movements), digestLetters(publicUrl)]
    let mails = 0
    for (let after: string | null = null; ; ) {
      const followers = await listFollowing(db, actor.commandId, { after, limit: batch })
      const news: News[] = []
      for (const [nth, follower] of followers.entries()) {
        const digest = digestFor(follower.follows)
        if (digest) news.push({ ...sent, ...letterFor(follower, digest), to: follower.address, recipientId: follower.id })
        // The same process answers readers: they come in between.
        if (nth % 20 === 19) await others()
      }
      await enqueue(db, 'news', news)
      mails += news.length
      if (followers.length < batch) return { mails }
      after = followers.at(-1)!.id
    }
  },
  note: (_found, { day }, { mails }) => ({ subject: `digest:${day}`, facts: { mails } }),
})
