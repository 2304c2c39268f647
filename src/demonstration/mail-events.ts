import { systemOf, visitorOf } from '../platform/actor.ts'
import type { Context } from '../platform/context.ts'
import type { Enqueue } from '../platform/jobs/queue.ts'
import type { Mail, News } from '../platform/mail/mail.ts'
import { mailOf } from '../platform/mail/news.ts'
import { insertSentMail } from '../platform/mail/queries.ts'
import { addDays, type Day } from '../platform/words/dates.ts'
import type { Language } from '../platform/words/language.ts'
import { hourlyReminders } from '../reminders/hourly.ts'
import { askToFollow } from '../watching/ask-to-follow.ts'
import { confirmFollow } from '../watching/confirm-follow.ts'
import { dailyDigest } from '../watching/daily.ts'
import type { Event, Scene } from './scene.ts'

/** Invented readers: each follows something else, in their language. */
const followers: readonly [address: string, language: Language, ...what: string[]][] = [
  ['qariaa@example.org', 'ar', 'district:حي النخيل', 'meetings:all'],
  ['moutatabbi@example.org', 'ar', 'category:presence', 'category:school_security'],
  ['lectrice@example.org', 'fr', 'district:حي الزيتون', 'category:traffic'],
  ['reader@example.org', 'en', 'meetings:all'],
]

/** Some people follow the record; of the last days the outbox holds what they and the offices were written. */
export function mailEvents(today: Day): Event[] {
  const follow: Event[] = followers.map(([address, language, ...what], nth) => ({
    day: addDays(today, -40 + nth * 6),
    time: '20:15',
    play: async (scene) => {
      for (const one of what) await followFrom(scene, address, language, one)
    },
  }))
  const daily = [-4, -3, -2, -1].flatMap((distance): Event[] => {
    const day = addDays(today, distance)
    return [
      { day, time: '08:00', play: ({ db, ...scene }) => hourlyReminders.run(writing({ db, ...scene }), db) as Promise<void> },
      { day, time: '19:00', play: ({ db, ...scene }) => dailyDigest.run(writing({ db, ...scene }), db) as Promise<void> },
    ]
  })
  return [...follow, ...daily]
}

async function followFrom({ as, cast }: Scene, address: string, language: Language, what: string): Promise<void> {
  let written: Mail | undefined
  const reader: Context = {
    ...as(visitorOf(cast.cell.commandId)),
    enqueue: async (_db, _name, data) => {
      written = data as Mail
    },
  }
  await askToFollow(reader, { what, address, language, from: address })
  const secret = /\/follow\/confirmation\/([0-9a-f]+)/.exec(written?.text ?? '')?.[1]
  await confirmFollow(reader, { secret })
}

/** What is written goes into the outbox at its own hour. */
function writing({ as, cast }: Scene): Context {
  const context = as(systemOf(cast.cell.commandId))
  const enqueue: Enqueue = async (db, _name, data) => {
    const news = (Array.isArray(data) ? data : [data]) as readonly News[]
    for (const one of news) await insertSentMail(db, { id: context.newId(), mail: mailOf([one]), sentAt: context.now() })
  }
  return { ...context, enqueue }
}
