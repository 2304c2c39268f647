import { Hono, type Context as HonoContext } from 'hono'
import { findVisible } from '../demands/find-matter.ts'
import { splitDemand } from '../demands/lineage/split-demand.ts'
import { has } from '../platform/actor.ts'
import type { Env } from '../platform/http/env.ts'
import { type Returned, submit } from '../platform/http/submit.ts'
import { isId } from '../platform/ids.ts'
import { dayOf } from '../platform/words/dates.ts'
import { noteAsker } from './note-asker.ts'
import { AskersPage } from './pages/askers-page.tsx'
import { PartsPage } from './pages/parts-page.tsx'
import { mostParts, partsOf } from './parts.ts'
import { listAskers, listOpenSchools } from './queries/desk.ts'
import { readPhoto } from './queries/photos.ts'
import { refuse } from './refusal.ts'

type C = HonoContext<Env>

/** What the cell knows and does about those who asked without an account. */
export const deskRoutes = new Hono<Env>()
  .get('/desk/demands/:ref/askers', async (c) => c.var.page(await askersPage(c)))
  .post('/desk/demands/:ref/askers', async (c) => {
    const { demand } = await findVisible(c.var.context, c.req.param('ref'))
    return submit(c, noteAsker, {
      with: { demandId: demand.id },
      done: ({ token }) => (token ? `/receipts/${token}/paper` : `/desk/demands/${demand.ref}/askers`),
      again: (returned) => askersPage(c, returned),
    })
  })
  .get('/desk/demands/:ref/parts', async (c) => c.var.page(await partsPage(c)))
  .post('/desk/demands/:ref/parts', async (c) => {
    const { demand } = await findVisible(c.var.context, c.req.param('ref'))
    return submit(c, splitDemand, {
      with: { demandId: demand.id },
      shape: (values) => ({ parts: partsIn(values) }),
      done: ({ ref }) => `/desk/demands/${ref}`,
      again: (returned) => partsPage(c, returned),
    })
  })
  .get('/desk/demands/:ref/photos/:id', async (c) => {
    const { db, actor } = c.var.context
    const { ref, id } = c.req.param()
    const picture = isId(id) && (await readPhoto(db, actor, ref, id))
    if (!picture) throw refuse('missing', 'photoUnasked')
    return c.body(new Uint8Array(picture), 200, { 'content-type': 'image/jpeg' })
  })

/** Those that were filled in, in their order. */
function partsIn(values: Record<string, string | string[]>): string[] {
  const texts = Array.from({ length: mostParts }, (_, index) => values[`parts.${index}`])
  return texts.filter((text): text is string => typeof text === 'string' && text.trim() !== '')
}

async function partsPage(c: C, returned?: Returned) {
  if (!has(c.var.context.actor, 'cell')) throw refuse('forbidden', 'see-parts')
  const { demand } = await findVisible(c.var.context, c.req.param('ref')!)
  const errors = returned && { '': Object.values(returned.errors)[0] }
  return (
    <PartsPage
      demandRef={demand.ref}
      original={demand.original}
      proposed={partsOf(demand.original)}
      values={returned?.values}
      errors={errors}
    />
  )
}

async function askersPage(c: C, returned?: Returned) {
  const { db, actor, now } = c.var.context
  if (!has(actor, 'cell')) throw refuse('forbidden', 'see-asker')
  const { demand } = await findVisible(c.var.context, c.req.param('ref')!)
  const askers = await listAskers(db, actor.commandId, demand.id)
  const schools = await listOpenSchools(db, actor.commandId, dayOf(now()))
  return <AskersPage demandRef={demand.ref} askers={askers} schools={schools} {...returned} />
}
