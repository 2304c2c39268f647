import type { Context as HonoContext } from 'hono'
import type { Context } from '../../platform/context.ts'
import type { Env } from '../../platform/http/env.ts'
import type { Returned } from '../../platform/http/submit.ts'
import { Refusal } from '../../platform/refusal.ts'
import { addDays, type Day, dayOf } from '../../platform/words/dates.ts'
import { type Holder, holderOf, mayMarkFor } from './holder.ts'
import { markVisits } from './mark-visits.ts'
import type { Pad } from './pages/pad.tsx'
import { readSheet } from './read-sheet.ts'
import { markDays } from './take-marks.ts'

type Who = { teamId: string } | { token: string }

/** Takes what a phone has kept, where it sent something, and answers with all that stands of the day. Words come in the language of the page. */
export async function synchronise(c: HonoContext<Env>, who: Who, day: Day): Promise<Response> {
  const { context } = c.var
  try {
    const refused = c.req.method === 'POST' ? await sent(c, who) : []
    const { team } = await holderOf(context, who)
    const { marks, planId } = await readSheet(context, team.id, day)
    return c.json({ marks, planId, refused: refused.map(({ id, reason }) => ({ id, words: c.var.wordOf('sheets', reason) })) })
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    return c.json({ words: c.var.wordOf(error.slice, error.reason) }, statusOf[error.kind])
  }
}

const statusOf = { forbidden: 403, missing: 404, conflict: 409, invalid: 422 } as const

async function sent(c: HonoContext<Env>, who: Who) {
  const body = await c.req.json().catch(() => ({}))
  return (await markVisits(c.var.context, { marks: body?.marks, ...who })).refused
}

/** What the forms of a sheet know, for this reader on this day. */
export function padOf({ now, newId, actor }: Context, path: string, day: Day, holder: Holder, returned: Pad['returned']): Pad {
  const today = dayOf(now())
  const timely = day > today ? 'tooEarly' : day < addDays(today, -markDays) ? 'tooLate' : null
  const closed = mayMarkFor(actor, holder) ? timely : 'notYours'
  return { path, day, closed, past: day < today, unsent: new Set(), newId, returned }
}

/** A mark that came back. */
export function sentMark(returned: Returned | undefined): Pad['returned'] {
  return returned && { visitId: String(returned.values.visitId ?? ''), at: String(returned.values.at ?? ''), errors: returned.errors }
}
