import { Hono, type Context as HonoContext } from 'hono'
import { has, isOfService } from '../platform/actor.ts'
import type { Env } from '../platform/http/env.ts'
import { type Returned, submit } from '../platform/http/submit.ts'
import { dayOf } from '../platform/words/dates.ts'
import { type BriefingKind, refuse } from './briefing.ts'
import { draftBriefing } from './draft-briefing.ts'
import { type ReturnedAct, valuesOf } from './pages/acts.tsx'
import { BriefingPage } from './pages/briefing-page.tsx'
import { BriefingsPage } from './pages/briefings-page.tsx'
import { NewBriefingPage } from './pages/new-briefing-page.tsx'
import { countOverdue, listBriefings, listDistricts } from './queries.ts'
import { reviewMeasure } from './review-measure.ts'
import { reviseBriefing } from './revise-briefing.ts'
import { sendBriefing } from './send-briefing.ts'
import { withdrawBriefing } from './withdraw-briefing.ts'

const size = 50

/** Where the cell drafts, sends and reviews briefings, and publishers withdraw them; whoever works for the command reads. */
export const briefingRoutes = new Hono<Env>()
  .get('/desk/briefings', async (c) => {
    const { db, actor, now } = c.var.context
    if (!isOfService(actor)) throw refuse('forbidden', 'readersOnly')
    const today = dayOf(now())
    const offset = Math.min(Math.max(Number.parseInt(c.req.query('skip') ?? '', 10) || 0, 0), 100_000)
    const found = await listBriefings(db, actor.commandId, today, { limit: size + 1, offset })
    const pages = {
      newer: offset > 0 ? `/desk/briefings?skip=${Math.max(offset - size, 0)}` : null,
      older: found.length > size ? `/desk/briefings?skip=${offset + size}` : null,
    }
    const overdue = await countOverdue(db, actor.commandId, today)
    return c.var.page(<BriefingsPage briefings={found.slice(0, size)} {...pages} {...{ overdue, today }} mayDraft={has(actor, 'cell')} />)
  })
  .get('/desk/briefings/new', async (c) => {
    if (!has(c.var.context.actor, 'cell')) throw refuse('forbidden', 'cellOnly')
    const from = c.req.query('from')
    return c.var.page(from ? await correctedPage(c, from) : await newPage(c, c.req.query('kind')))
  })
  .post('/desk/briefings', (c) =>
    submit(c, draftBriefing, {
      done: ({ ref }) => `/desk/briefings/${ref}`,
      again: (returned) => newPage(c, returned.values.kind, returned),
    }),
  )
  .get('/desk/briefings/:ref', async (c) => c.var.page(await page(c)))
  .post('/desk/briefings/:ref/sending', async (c) => submit(c, sendBriefing, { with: await known(c), done: () => pathTo(c) }))
  .post('/desk/briefings/:ref/revision', async (c) =>
    submit(c, reviseBriefing, { with: await known(c), done: () => pathTo(c), again: (back) => page(c, { ...back, act: 'revision' }) }),
  )
  .post('/desk/briefings/:ref/review', async (c) =>
    submit(c, reviewMeasure, { with: await known(c), done: () => pathTo(c), again: (back) => page(c, { ...back, act: 'review' }) }),
  )
  .post('/desk/briefings/:ref/withdrawal', async (c) =>
    submit(c, withdrawBriefing, { with: await known(c), done: () => pathTo(c), again: (back) => page(c, { ...back, act: 'withdrawal' }) }),
  )

const pathTo = (c: HonoContext<Env>) => `/desk/briefings/${c.req.param('ref')}`
const known = async (c: HonoContext<Env>) => ({ briefingId: (await found(c)).id })

async function newPage(c: HonoContext<Env>, wanted: unknown, returned?: Returned) {
  const { db, actor } = c.var.context
  const kind: BriefingKind = wanted === 'case' ? 'case' : 'measure'
  return <NewBriefingPage kind={kind} districts={await listDistricts(db, actor.commandId)} {...returned} />
}

/** What was withdrawn stays withdrawn: a corrected text is a new briefing, which begins with the words of the old one. */
async function correctedPage(c: HonoContext<Env>, from: string) {
  const withdrawn = await found(c, from)
  return newPage(c, withdrawn.kind, { values: valuesOf(withdrawn), errors: {} })
}

async function found(c: HonoContext<Env>, ref = c.req.param('ref') ?? '') {
  const { db, actor, now } = c.var.context
  if (!isOfService(actor)) throw refuse('forbidden', 'readersOnly')
  const [briefing] = await listBriefings(db, actor.commandId, dayOf(now()), { ref })
  if (!briefing) throw refuse('missing', 'unknown')
  return briefing
}

async function page(c: HonoContext<Env>, returned?: ReturnedAct) {
  const { db, actor, now } = c.var.context
  const briefing = await found(c)
  const reader = { today: dayOf(now()), isCell: has(actor, 'cell'), isPublisher: has(actor, 'publisher') }
  return <BriefingPage briefing={briefing} districts={await listDistricts(db, actor.commandId)} returned={returned} {...reader} />
}
