import type { Actor } from '../platform/actor.ts'
import type { Db } from '../platform/db/connection.ts'
import { hashOf, newSecret } from '../platform/secret.ts'
import { dayOf } from '../platform/words/dates.ts'
import { deleteSession, findSignedIn, insertSession } from './queries/sessions.ts'

export const sessionCookie = 'qurb_session'

/** A person at work, and in whose name: an office, an association, or the command itself. */
export interface SignedIn {
  actor: Actor
  actsFor: { ar: string; fr: string }
}

/** Who holds this token, or null when it is unknown, has ended or belongs to a closed account. */
export async function actorOf(db: Db, token: string | undefined, now: Date): Promise<SignedIn | null> {
  if (!token) return null
  return (await findSignedIn(db, { tokenHash: hashOf(token), now, today: dayOf(now) })) ?? null
}

/** Starts a session and gives its token: only its hash is kept. */
export async function startSession(db: Db, { accountId, now, days }: { accountId: string; now: Date; days: number }): Promise<string> {
  const token = newSecret(32)
  const expiresAt = new Date(now.getTime() + days * 86_400_000)
  await insertSession(db, { tokenHash: hashOf(token), accountId, startedAt: now, expiresAt })
  return token
}

export async function endSession(db: Db, token: string): Promise<void> {
  await deleteSession(db, hashOf(token))
}

/** The token that a browser sends. */
export function sessionToken(request: Request): string | undefined {
  const cookies = (request.headers.get('cookie') ?? '').split(/; */)
  return cookies.find((cookie) => cookie.startsWith(`${sessionCookie}=`))?.slice(sessionCookie.length + 1)
}
