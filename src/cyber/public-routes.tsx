import { Hono, type Context as HonoContext, type MiddlewareHandler } from 'hono'
import { systemOf } from '../platform/actor.ts'
import type { Env } from '../platform/http/env.ts'
import { publicCache } from '../platform/http/public-cache.ts'
import { dayOf } from '../platform/words/dates.ts'
import { addOpenings } from './add-openings.ts'
import { type Channel, channelsWith, standingOf } from './channel.ts'
import { guidanceOn, writtenIn } from './guidance.ts'
import { guidancePath, isKind, type Kind, kinds } from './kind.ts'
import { Tally } from './openings.ts'
import { ChecklistPage } from './pages/checklist-page.tsx'
import { GuidancePage } from './pages/guidance-page.tsx'
import { GuidePage } from './pages/guide-page.tsx'
import { IndexPage } from './pages/index-page.tsx'
import { listChecked } from './queries.ts'
import { refuse } from './refusal.ts'

type C = HonoContext<Env>

/** What somebody reads here is kept by no proxy and no browser, and told to no page that follows. */
const untraced: MiddlewareHandler<Env> = async (c, next) => {
  await next()
  c.res.headers.set('cache-control', 'no-store')
  c.res.headers.set('referrer-policy', 'no-referrer')
}

const tally = new Tally()

export const publicRoutes = new Hono<Env>()
  .use('/cyber/*', untraced)
  .get('/cyber', async (c) => c.var.page(<IndexPage {...(await known(c))} />))
  .get('/cyber.json', publicCache, async (c) => c.json(await data(c)))
  .get('/cyber/guide', async (c) => c.var.page(<GuidePage {...(await known(c))} />))
  .get('/cyber/checklist', async (c) => c.var.page(<ChecklistPage {...(await known(c))} />))
  .get('/cyber/:kind', async (c) => {
    const kind = c.req.param('kind')
    if (!isKind(kind)) throw refuse('missing', 'kindMissing')
    await countOpening(c, kind)
    return c.var.page(<GuidancePage kind={kind} {...(await known(c))} />)
  })

/** What browsers fetch in advance was opened by nobody. A count that cannot be written keeps nobody from reading. */
async function countOpening(c: C, kind: Kind): Promise<void> {
  if (c.req.method !== 'GET' || c.req.header('sec-purpose')) return
  const { context } = c.var
  const openings = tally.add(dayOf(context.now()).slice(0, 7), kind)
  if (!openings) return
  await addOpenings({ ...context, actor: systemOf(context.actor.commandId) }, { openings }).catch((error) => console.error(error))
}

async function known(c: C): Promise<{ channels: Channel[]; today: string }> {
  const { actor, now } = c.var.context
  return { channels: channelsWith(await listChecked(c.var.publicDb, actor.commandId)), today: dayOf(now()) }
}

async function data(c: C) {
  const { channels, today } = await known(c)
  const address = (kind: Kind) => c.var.config.publicUrl + guidancePath(kind)
  const titles = (kind: Kind) => Object.fromEntries(writtenIn.map((language) => [language, guidanceOn(kind, language).title]))
  return {
    guidance: kinds.map((kind) => ({ kind, address: address(kind), title: titles(kind) })),
    channels: channels.map((channel) => ({ ...channel, standing: standingOf(channel, today) })),
  }
}
