import { Hono, type Context as HonoContext } from 'hono'
import { has } from '../platform/actor.ts'
import type { Env } from '../platform/http/env.ts'
import { type Returned, submit } from '../platform/http/submit.ts'
import { Refusal } from '../platform/refusal.ts'
import { declarePresence } from './declare-presence.ts'
import { PresenceEndPage, PresencePage } from './pages/presence-page.tsx'
import { isPresenceCode } from './presence-code.ts'
import { isAskedAfterwards, registerOf } from './queries/register.ts'
import { findMeeting, findRoom, type Room } from './queries/room.ts'
import { refuse } from './refusal.ts'

type C = HonoContext<Env>

/** Behind the code on the wall: for members with an account under /desk, for everybody else beside it. Nothing of the draft is shown. */
export const presenceRoutes = new Hono<Env>()
  // The address is the secret of whoever was there: no proxy keeps it, no search engine finds it.
  .get('/presence/thanks/:ref/:link', async (c) => {
    const { db, actor } = c.var.context
    c.header('cache-control', 'no-store')
    c.header('x-robots-tag', 'noindex')
    const { ref, link } = c.req.param()
    const asked = await isAskedAfterwards(db, actor.commandId)
    return c.var.page(<PresenceEndPage expired={false} afterwards={asked ? `/trust/meetings/${ref}/${link}` : null} />)
  })

for (const base of ['/presence', '/desk/presence'] as const) {
  presenceRoutes.get(`${base}/thanks`, (c) => c.var.page(<PresenceEndPage expired={false} />))
  presenceRoutes.get(`${base}/:ref/:code`, async (c) => {
    c.header('cache-control', 'no-store')
    const room = await openRoom(c)
    return room ? c.var.page(await presencePage(c, base, room)) : c.var.page(<PresenceEndPage expired />, 404)
  })
  presenceRoutes.post(`${base}/:ref/:code`, async (c) => {
    const room = await openRoom(c)
    if (!room) return c.var.page(<PresenceEndPage expired />, 404)
    const own = base === '/desk/presence' && { associationId: ownAssociation(c) }
    return submit(c, declarePresence, {
      with: { meetingId: room.meetingId, code: c.req.param('code'), ...own },
      done: ({ ref, link }) => (base === '/presence' ? `/presence/thanks/${ref}/${link}` : `${base}/thanks`),
      again: (returned) => presencePage(c, base, room, returned),
    })
  })
}

/** The room of this code, while the code holds. */
async function openRoom(c: C): Promise<Room | null> {
  const { db, actor, now } = c.var.context
  const { ref = '', code = '' } = c.req.param()
  const meeting = await findMeeting(db, actor.commandId, ref).catch(nobody)
  const room = meeting && (await findRoom(db, actor.commandId, meeting.meetingId))
  return room && !room.closedAt && isPresenceCode(room.secret, code, now()) ? room : null
}

function nobody(error: unknown): null {
  if (error instanceof Refusal && error.kind === 'missing') return null
  throw error
}

/** Whom a member speaks for. */
function ownAssociation(c: C): string {
  const { actor } = c.var.context
  if (!has(actor, 'association') || !actor.associationId) throw refuse('forbidden', 'declare-presence')
  return actor.associationId
}

async function presencePage(c: C, base: '/presence' | '/desk/presence', room: Room, returned?: Returned) {
  const { db, actor, newId } = c.var.context
  const rest = `/${room.ref}/${c.req.param('code')}`
  const { associations } = await registerOf(db, actor.commandId)
  if (base === '/presence') {
    const signInPath = `/sign-in?next=${encodeURIComponent(`/desk/presence${rest}`)}`
    const placePath = (await isAskedAfterwards(db, actor.commandId)) ? `/trust/meetings/${room.ref}/places/${c.req.param('code')}` : null
    const ways = { signInPath, placePath }
    return (
      <PresencePage path={base + rest} reference={room.ref} associations={associations} {...ways} operationId={newId()} {...returned} />
    )
  }
  const own = ownAssociation(c)
  const mine = associations.filter(({ id }) => id === own)
  return <PresencePage path={base + rest} reference={room.ref} associations={mine} signInPath={null} operationId={newId()} {...returned} />
}
