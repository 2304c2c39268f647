import { Hono, type Context as HonoContext } from 'hono'
import { acceptAnswer } from '../demands/accept-answer.ts'
import { contestAnswer } from '../demands/contest-answer.ts'
import { judgeOutcome } from '../demands/judge-outcome.ts'
import type { Action } from '../platform/action.ts'
import type { Env } from '../platform/http/env.ts'
import { submit } from '../platform/http/submit.ts'
import { isId } from '../platform/ids.ts'
import { dayOf } from '../platform/words/dates.ts'
import { addRemark } from './add-remark.ts'
import { FollowPage, type ReturnedForm } from './pages/follow-page.tsx'
import { WordPage } from './pages/word-page.tsx'
import type { Asker } from './queries/askers.ts'
import { listFollowed, listOwnPhotos, listRemarks, listStories } from './queries/follow.ts'
import { readOwnPhoto } from './queries/photos.ts'
import { refuse } from './refusal.ts'
import { withdrawDemand } from './withdraw-demand.ts'

type C = HonoContext<Env>

/** How one comes to what one asked: by a secret link, or with the account of a school. */
export interface Door {
  readonly base: '/receipts/:token' | '/desk/school/demands'
  /** Whoever stands there, or a refusal. */
  readonly asker: (c: C) => Promise<Asker>
}

/** Forms know only text. */
const shapes: Partial<Record<string, (fields: Record<string, string | string[]>) => Record<string, unknown>>> = {
  verdict: ({ contest, ...fields }) => ({ ...fields, contest: contest === 'yes' }),
}

/** To read where one's demands stand, to add a word, to take them back, and to say what became of them. */
export function followRoutes(door: Door): Hono<Env> {
  const { base } = door
  const routes = new Hono<Env>()
  routes.get(base, async (c) => c.var.page(await followPage(c, door)))
  routes.get(`${base}/:ref/word`, async (c) => {
    const { db, actor } = c.var.context
    const demand = (await followed(c, door)).find(({ ref, leftOn }) => ref === c.req.param('ref') && !leftOn)
    if (!demand) throw refuse('missing', 'demandUnknown')
    if (demand.state !== 'reported') return c.redirect(c.var.href(pathOf(c, door)))
    return c.var.page(<WordPage path={pathOf(c, door)} demand={demand} story={await listStories(db, actor.commandId, [demand.id])} />)
  })
  routes.get(`${base}/photos/:id`, async (c) => {
    const { db, actor } = c.var.context
    const id = c.req.param('id')!
    const picture = isId(id) && (await readOwnPhoto(db, actor.commandId, (await door.asker(c)).id, id))
    if (!picture) throw refuse('missing', 'photoUnasked')
    return c.body(new Uint8Array(picture), 200, { 'content-type': 'image/jpeg' })
  })
  routes.post(`${base}/:ref/remarks`, async (c) =>
    submit(c, addRemark, {
      with: await sent(c, door),
      done: () => pathOf(c, door),
      again: (returned) => followPage(c, door, { form: `remark-${c.req.param('ref')}`, ...returned }),
    }),
  )
  routes.post(`${base}/:ref/withdrawal`, async (c) =>
    submit(c, withdrawDemand, {
      with: await sent(c, door),
      done: () => pathOf(c, door),
      again: (returned) => followPage(c, door, { form: 'contact', ...returned }),
    }),
  )
  for (const [noun, act] of Object.entries({ verdict: judgeOutcome, acceptance: acceptAnswer, contest: contestAnswer })) {
    routes.post(`${base}/:ref/${noun}`, async (c) => {
      const { demandId } = await sent(c, door)
      // It was just found to be theirs: for this act they speak for those who asked.
      c.set('context', { ...c.var.context, actor: { ...c.var.context.actor, demandId } })
      return submit(c, act as Action, {
        with: { demandId },
        shape: shapes[noun],
        done: () => pathOf(c, door),
        again: (returned) => followPage(c, door, { form: `word-${c.req.param('ref')}`, ...returned }),
      })
    })
  }
  return routes
}

export function pathOf(c: C, { base }: Door): string {
  return base.replace(':token', c.req.param('token') ?? '')
}

export async function followed(c: C, door: Door) {
  const { id } = await door.asker(c)
  return listFollowed(c.var.context.db, c.var.context.actor.commandId, id)
}

/** Which demand an act is about, and by what its asker is found. */
async function sent(c: C, door: Door): Promise<{ token?: string; demandId: string }> {
  const demand = (await followed(c, door)).find(({ ref }) => ref === c.req.param('ref'))
  if (!demand) throw refuse('missing', 'demandUnknown')
  if (demand.leftOn) throw refuse('conflict', 'alreadyLeft')
  const token = c.req.param('token')
  return token === undefined ? { demandId: demand.id } : { token, demandId: demand.id }
}

export async function followPage(c: C, door: Door, returned?: ReturnedForm) {
  const { db, actor, now } = c.var.context
  const asker = await door.asker(c)
  const demands = await listFollowed(db, actor.commandId, asker.id)
  const photos = await listOwnPhotos(db, actor.commandId, asker.id)
  const ids = demands.map(({ id }) => id)
  const stories = await listStories(db, actor.commandId, ids)
  const withStories = demands.map((demand) => ({
    ...demand,
    story: stories.filter(({ demandId }) => demandId === demand.id),
    photos: photos.filter(({ demandId }) => demandId === demand.id).map(({ id }) => id),
  }))
  const remarks = await listRemarks(db, actor.commandId, asker.id)
  return (
    <FollowPage path={pathOf(c, door)} asker={asker} demands={withStories} remarks={remarks} today={dayOf(now())} returned={returned} />
  )
}
