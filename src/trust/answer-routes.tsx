import { Hono, type Context as HonoContext } from 'hono'
import type { Env } from '../platform/http/env.ts'
import { type Returned, submit } from '../platform/http/submit.ts'
import { asNobody } from '../survey/as-nobody.ts'
import { hashOf } from '../survey/token.ts'
import { answerWave } from './answer-wave.ts'
import { AfterwardsPage } from './pages/afterwards-page.tsx'
import { AnswerPage, ThanksPage } from './pages/answer-page.tsx'
import { findInvitation } from './queries/counts.ts'
import { refuse } from './refusal.ts'
import { presenceAt, takeByPresence } from './take-by-presence.ts'

type C = HonoContext<Env>

const one = '/trust/answers/:token' as const
const afterwards = '/trust/meetings/:ref/:link' as const

/** What an invitation opens: nobody signs in, and nothing is set in the browser. */
export const answerRoutes = new Hono<Env>()
  .get('/trust/thanks', (c) => c.var.page(<ThanksPage />))
  .use(one, asNobody)
  .use(afterwards, asNobody)
  .get(afterwards, async (c) => {
    const { there, ...meeting } = await presenceAt(c.var.context, c.req.param())
    return c.var.page(<AfterwardsPage path={pathTo(c.req.param())} meeting={meeting} there={there} />)
  })
  .post(afterwards, (c) => submit(c, takeByPresence, { with: c.req.param(), done: ({ token }) => `/trust/answers/${token}` }))
  .get(one, async (c) => c.var.page(await form(c)))
  .post(one, (c) =>
    submit(c, answerWave, {
      with: { token: c.req.param('token') },
      done: () => '/trust/thanks',
      again: (returned) => form(c, returned),
    }),
  )

const pathTo = ({ ref, link }: { ref: string; link: string }) => `/trust/meetings/${ref}/${link}`

async function form(c: C, returned?: Returned) {
  const { db, actor } = c.var.context
  const token = c.req.param('token')!
  const invitation = await findInvitation(db, actor.commandId, hashOf(token))
  if (!invitation) throw refuse('missing', 'linkUnknown')
  return <AnswerPage path={`/trust/answers/${token}`} invitation={invitation} {...returned} />
}
