import { Hono, type Context as HonoContext } from 'hono'
import { visitorOf } from '../platform/actor.ts'
import type { Env } from '../platform/http/env.ts'
import { type Returned, submit } from '../platform/http/submit.ts'
import { hashOf } from '../survey/token.ts'
import { answerWave } from './answer-wave.ts'
import { AnswerPage, ThanksPage } from './pages/answer-page.tsx'
import { findInvitation } from './queries/counts.ts'
import { refuse } from './refusal.ts'

type C = HonoContext<Env>

const one = '/trust/answers/:token' as const

/** What an invitation opens: nobody signs in, nothing is set in the browser, and whoever is signed in answers as a visitor. */
export const answerRoutes = new Hono<Env>()
  .get('/trust/thanks', (c) => c.var.page(<ThanksPage />))
  // The address is the secret: no proxy keeps it, no search engine finds it.
  .use(one, async (c, next) => {
    const { context } = c.var
    c.set('context', { ...context, actor: visitorOf(context.actor.commandId) })
    await next()
    c.res.headers.set('cache-control', 'no-store')
    c.res.headers.set('x-robots-tag', 'noindex')
  })
  .get(one, async (c) => c.var.page(await form(c)))
  .post(one, (c) =>
    submit(c, answerWave, {
      with: { token: c.req.param('token') },
      done: () => '/trust/thanks',
      again: (returned) => form(c, returned),
    }),
  )

async function form(c: C, returned?: Returned) {
  const { db, actor } = c.var.context
  const token = c.req.param('token')!
  const invitation = await findInvitation(db, actor.commandId, hashOf(token))
  if (!invitation) throw refuse('missing', 'linkUnknown')
  return <AnswerPage path={`/trust/answers/${token}`} invitation={invitation} {...returned} />
}
