import { Hono, type Context as HonoContext, type MiddlewareHandler } from 'hono'
import { addressOf } from '../platform/http/address.ts'
import type { Env } from '../platform/http/env.ts'
import { type Returned, submit } from '../platform/http/submit.ts'
import { isId } from '../platform/ids.ts'
import { hashOf } from '../platform/secret.ts'
import { splitPath } from '../platform/words/language.ts'
import { askToFollow } from './ask-to-follow.ts'
import { confirmFollow } from './confirm-follow.ts'
import { forgottenBefore, refuse, subjectOf } from './follow.ts'
import { leave } from './leave.ts'
import { AskedPage } from './pages/asked.tsx'
import { ChoosePage } from './pages/choose.tsx'
import { ConfirmationPage } from './pages/confirmation.tsx'
import { FollowPage } from './pages/follow.tsx'
import { LeavingPage } from './pages/leaving.tsx'
import { LeftPage } from './pages/left.tsx'
import { findAskedFollow, findFollower, listFollows } from './queries/followers.ts'
import { listFollowable, nameSubjects } from './queries/subjects.ts'
import { stopFollowing } from './stop-following.ts'

type C = HonoContext<Env>

/** Programs of mail post here by themselves (RFC 8058): the secret in the address is the permission. */
export const leavingPath = /^\/follow\/leaving\/[0-9a-f]{48}$/

/** Whoever has the address of such a page may act: nobody else keeps it. */
const unstored: MiddlewareHandler<Env> = async (c, next) => {
  await next()
  c.res.headers.set('cache-control', 'no-store')
  c.res.headers.set('x-robots-tag', 'noindex')
}

export const routes = new Hono<Env>()
  .get('/follow', async (c) => c.var.page(await followPage(c, c.req.query('what'))))
  .post('/follow', async (c) => {
    const { language } = splitPath(new URL(c.req.url).pathname)
    return submit(c, askToFollow, {
      with: { language, from: addressOf(c) },
      done: () => '/follow/asked',
      again: (returned) => followPage(c, String(returned.values.what ?? ''), returned),
    })
  })
  .get('/follow/asked', (c) => c.var.page(<AskedPage />))
  .get('/follow/confirmation/:secret', unstored, async (c) => {
    const { db, actor, now } = c.var.context
    const follow = await findAskedFollow(db, actor.commandId, hashOf(c.req.param('secret')), forgottenBefore(now()))
    const [subject] = follow ? await nameSubjects(db, actor.commandId, [follow]) : []
    if (!subject) throw refuse('missing', 'linkUnknown')
    return c.var.page(<ConfirmationPage secret={c.req.param('secret')} subject={subject} />)
  })
  .post('/follow/confirmation/:secret', (c) =>
    submit(c, confirmFollow, {
      with: { secret: c.req.param('secret') },
      done: ({ leaveSecret }) => `/follow/leaving/${leaveSecret}`,
    }),
  )
  .get('/follow/left', (c) => c.var.page(<LeftPage />))
  .get('/follow/leaving/:secret', unstored, async (c) => {
    const { db, actor } = c.var.context
    const follower = await findFollower(db, actor.commandId, c.req.param('secret'))
    if (!follower) return c.var.page(<LeftPage />)
    const follows = await listFollows(db, actor.commandId, follower.id)
    const subjects = await nameSubjects(db, actor.commandId, follows)
    return c.var.page(<LeavingPage secret={follower.leaveSecret} follows={follows} subjects={subjects} />)
  })
  .post('/follow/leaving/:secret', async (c) => {
    await leave(c.var.context, { secret: c.req.param('secret') })
    const { 'List-Unsubscribe': byProgram } = await c.req.parseBody()
    // A program of mail follows no redirect and reads no page.
    return byProgram ? c.var.page(<LeftPage />) : c.redirect(c.var.href('/follow/left'), 303)
  })
  .post('/follow/leaving/:secret/:followId', (c) => {
    const [secret, followId] = [c.req.param('secret'), c.req.param('followId')]
    if (!isId(followId)) throw refuse('missing', 'linkUnknown')
    return submit(c, stopFollowing, {
      with: { secret, followId },
      done: ({ left }) => (left > 0 ? `/follow/leaving/${secret}` : '/follow/left'),
    })
  })

/** The form for one subject, or the choice of subjects. */
async function followPage(c: C, what: string | undefined, returned: Partial<Returned> = {}) {
  const { db, actor } = c.var.context
  if (!what) {
    const subjects = await nameSubjects(db, actor.commandId, await listFollowable(db, actor.commandId))
    return <ChoosePage subjects={subjects} />
  }
  const asked = subjectOf(what)
  const [subject] = asked ? await nameSubjects(db, actor.commandId, [asked]) : []
  if (!subject) throw refuse('missing', 'subjectUnknown')
  return <FollowPage subject={subject} {...returned} />
}
