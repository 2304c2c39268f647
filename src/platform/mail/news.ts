import type { Db } from '../db/connection.ts'
import { takeNewsLike } from '../jobs/queries.ts'
import { hashOf } from '../secret.ts'
import { platformWords } from '../words/catalogue.ts'
import { addDays, type Day, dayOf, instantOf } from '../words/dates.ts'
import { type Letter, type Part, write } from './letter.tsx'
import type { Mail, News } from './mail.ts'
import type { Mailer } from './mailer.ts'
import { takeMailDay } from './queries.ts'

/**
 * Sends news, with all that waits for the same person beside it, in the one mail of the day. What comes too early, or after that mail, waits:
 * then the instant at which to ask again is returned. What the mail server refused comes along with the next day's own.
 */
export function newsBy(mailer: Mailer, now: () => Date) {
  return async (news: News, db: Db, id: string): Promise<Date | null> => {
    const today = dayOf(now())
    if (now() < hourOf(today, news.at)) return timeOf(today, news.at)
    const { commandId, kind, to } = news
    const free = await takeMailDay(db, { commandId, kind, day: today, addressHash: hashOf(`${commandId} ${to}`).toString('base64url') })
    if (!free) return timeOf(addDays(today, 1), news.at)
    const others = await takeNewsLike(db, news, id)
    const gathered = [{ id, data: news }, ...others].toSorted((a, b) => (a.id < b.id ? -1 : 1)).map(({ data }) => data as News)
    await mailer(mailOf(gathered), db)
    return null
  }
}

const hourOf = (day: Day, hour: number) => instantOf(day, `${String(hour).padStart(2, '0')}:00`)

/** Half an hour late, so that what is made at that hour takes along what waited. */
const timeOf = (day: Day, hour: number) => instantOf(day, `${String(hour).padStart(2, '0')}:30`)

/** One mail of all of them, the oldest first. What is owed is told whole each time: there the newest says it all. */
export function mailOf(gathered: readonly News[]): Mail {
  const { to, headers, kind, letter } = gathered.at(-1)!
  const told = kind === 'owed' || gathered.length === 1 ? letter : together(gathered)
  return { to, ...write(told), ...(headers && { headers }) }
}

function together(gathered: readonly News[]): Letter {
  const letters = gathered.map(({ letter }) => letter)
  const { kind, letter: newest } = gathered.at(-1)!
  const { language } = newest
  return {
    language,
    subject: kind === 'own' ? platformWords[language].news(letters.length) : newest.subject,
    parts: letters.flatMap(({ subject, parts }): readonly Part[] => [{ heading: subject }, ...parts]),
    foot: eachOnce(letters.flatMap(({ foot = [] }) => foot)),
  }
}

function eachOnce(parts: readonly Part[]): Part[] {
  return [...new Map(parts.map((part) => [JSON.stringify(part), part])).values()]
}
