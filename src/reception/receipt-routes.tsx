import { Hono } from 'hono'
import type { Env } from '../platform/http/env.ts'
import { submit } from '../platform/http/submit.ts'
import { changeContact } from './change-contact.ts'
import { askerBehind } from './find-asker.ts'
import { type Door, followed, followPage, followRoutes, pathOf } from './follow-routes.tsx'
import { ReceiptPage } from './pages/receipt-page.tsx'

const byLink: Door = { base: '/receipts/:token', asker: (c) => askerBehind(c.var.context, c.req.param('token')!) }

/** For whoever holds the secret link: it is the only key, so no page of it is stored or indexed; no address of this site is told to another. */
export const receiptRoutes = new Hono<Env>()
  .use('/receipts/*', async (c, next) => {
    await next()
    c.res.headers.set('cache-control', 'no-store')
    c.res.headers.set('x-robots-tag', 'noindex')
  })
  .get('/receipts/:token/paper', async (c) => {
    const { email } = await byLink.asker(c)
    const path = pathOf(c, byLink)
    const link = `${c.var.context.publicUrl}${c.var.href(path)}`
    return c.var.page(<ReceiptPage demands={await followed(c, byLink)} link={link} path={path} mailed={email !== null} />)
  })
  .post('/receipts/:token/contact', (c) =>
    submit(c, changeContact, {
      with: { token: c.req.param('token') },
      done: () => pathOf(c, byLink),
      again: (returned) => followPage(c, byLink, { form: 'contact', ...returned }),
    }),
  )
  .route('/', followRoutes(byLink))
