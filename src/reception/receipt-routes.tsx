import { Hono, type Context as HonoContext } from 'hono'
import { acceptAnswer } from '../demands/accept-answer.ts'
import { contestAnswer } from '../demands/contest-answer.ts'
import { judgeOutcome } from '../demands/judge-outcome.ts'
import type { Action } from '../platform/action.ts'
import type { Env } from '../platform/http/env.ts'
import { submit } from '../platform/http/submit.ts'
import { isId } from '../platform/ids.ts'
import { hashOf } from '../platform/secret.ts'
import { dayOf } from '../platform/words/dates.ts'
import { addRemark } from './add-remark.ts'
import { changeContact } from './change-contact.ts'
import { FollowPage, type ReturnedForm } from './pages/follow-page.tsx'
import { ReceiptPage } from './pages/receipt-page.tsx'
import { WordPage } from './pages/word-page.tsx'
import { findAsker } from './queries/askers.ts'
import { listFollowed, listOwnPhotos, listRemarks, listStories } from './queries/follow.ts'
import { readOwnPhoto } from './queries/photos.ts'
import { refuse } from './refusal.ts'
import { withdrawDemand } from './withdraw-demand.ts'

type C = HonoContext<Env>

/** For whoever holds the secret link: it is the only key, so no page of it is stored or indexed; no address of this site is told to another. */
export const receiptRoutes = new Hono<Env>()
  .use('/receipts/*', async (c, next) => {
    await next()
    c.res.headers.set('cache-control', 'no-store')
    c.res.headers.set('x-robots-tag', 'noindex')
  })
  .get('/receipts/:token', async (c) => c.var.page(await followPage(c)))
  .get('/receipts/:token/:ref/word', async (c) => {
    const { db, actor } = c.var.context
    const { demands } = await followed(c)
    const demand = demands.find(({ ref, leftOn }) => ref === c.req.param('ref') && !leftOn)
    if (!demand) throw refuse('missing', 'demandUnknown')
    if (demand.state !== 'reported') return c.redirect(c.var.href(pathOf(c)))
    return c.var.page(<WordPage path={pathOf(c)} demand={demand} story={await listStories(db, actor.commandId, [demand.id])} />)
  })
  .get('/receipts/:token/paper', async (c) => {
    const { asker, demands } = await followed(c)
    const path = pathOf(c)
    const link = `${c.var.context.publicUrl}${c.var.href(path)}`
    return c.var.page(<ReceiptPage demands={demands} link={link} path={path} mailed={asker.email !== null} />)
  })
  .get('/receipts/:token/photos/:id', async (c) => {
    const { db, actor } = c.var.context
    const id = c.req.param('id')
    const picture = isId(id) && (await readOwnPhoto(db, actor.commandId, hashOf(c.req.param('token')), id))
    if (!picture) throw refuse('missing', 'photoUnasked')
    return c.body(new Uint8Array(picture), 200, { 'content-type': 'image/jpeg' })
  })
  .post('/receipts/:token/contact', (c) =>
    submit(c, changeContact, {
      with: { token: c.req.param('token') },
      done: () => pathOf(c),
      again: (returned) => followPage(c, { form: 'contact', ...returned }),
    }),
  )
  .post('/receipts/:token/:ref/remarks', async (c) => {
    const ref = c.req.param('ref')
    return submit(c, addRemark, {
      with: { token: c.req.param('token'), demandId: await idOf(c, ref) },
      done: () => pathOf(c),
      again: (returned) => followPage(c, { form: `remark-${ref}`, ...returned }),
    })
  })
  .post('/receipts/:token/:ref/withdrawal', async (c) =>
    submit(c, withdrawDemand, {
      with: { token: c.req.param('token'), demandId: await idOf(c, c.req.param('ref')) },
      done: () => pathOf(c),
      again: (returned) => followPage(c, { form: 'contact', ...returned }),
    }),
  )

/** Forms know only text. */
const shapes: Partial<Record<string, (fields: Record<string, string | string[]>) => Record<string, unknown>>> = {
  verdict: ({ contest, ...fields }) => ({ ...fields, contest: contest === 'yes' }),
}

for (const [noun, act] of Object.entries({ verdict: judgeOutcome, acceptance: acceptAnswer, contest: contestAnswer })) {
  receiptRoutes.post(`/receipts/:token/:ref/${noun}`, async (c) => {
    const ref = c.req.param('ref')!
    const { actor } = c.var.context
    const demandId = await idOf(c, ref)
    // The link was just found to be theirs: for this act they speak for those who asked.
    c.set('context', { ...c.var.context, actor: { ...actor, demandId } })
    return submit(c, act as Action, {
      with: { demandId },
      shape: shapes[noun as keyof typeof shapes],
      done: () => pathOf(c),
      again: (returned) => followPage(c, { form: `word-${ref}`, ...returned }),
    })
  })
}

const pathOf = (c: C) => `/receipts/${c.req.param('token')}`

async function followed(c: C) {
  const { db, actor } = c.var.context
  const asker = await findAsker(db, actor.commandId, hashOf(c.req.param('token')!))
  if (!asker) throw refuse('missing', 'linkUnknown')
  return { asker, demands: await listFollowed(db, actor.commandId, asker.id) }
}

async function idOf(c: C, ref: string): Promise<string> {
  const { demands } = await followed(c)
  const demand = demands.find((one) => one.ref === ref)
  if (!demand) throw refuse('missing', 'demandUnknown')
  if (demand.leftOn) throw refuse('conflict', 'alreadyLeft')
  return demand.id
}

async function followPage(c: C, returned?: ReturnedForm) {
  const { db, actor, now } = c.var.context
  const { asker, demands } = await followed(c)
  const photos = await listOwnPhotos(db, actor.commandId, asker.id)
  const stories = await listStories(
    db,
    actor.commandId,
    demands.map(({ id }) => id),
  )
  const withStories = demands.map((demand) => ({
    ...demand,
    story: stories.filter(({ demandId }) => demandId === demand.id),
    photos: photos.filter(({ demandId }) => demandId === demand.id).map(({ id }) => id),
  }))
  const remarks = await listRemarks(db, actor.commandId, asker.id)
  return <FollowPage path={pathOf(c)} asker={asker} demands={withStories} remarks={remarks} today={dayOf(now())} returned={returned} />
}
