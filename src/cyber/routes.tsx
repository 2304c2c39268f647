import { Hono, type Context as HonoContext } from 'hono'
import { mayRegister } from '../demands/permissions.ts'
import { has, isOfService } from '../platform/actor.ts'
import type { Env } from '../platform/http/env.ts'
import { type Returned, submit } from '../platform/http/submit.ts'
import { dayOf } from '../platform/words/dates.ts'
import { bringTopic } from './bring-topic.ts'
import { channelsWith } from './channel.ts'
import { checkChannel } from './check-channel.ts'
import { CyberDeskPage } from './pages/desk-page.tsx'
import { TopicPage } from './pages/topic-page.tsx'
import { mayCheck } from './permissions.ts'
import { publicRoutes } from './public-routes.tsx'
import { listAssociations, listChecked, listChecks, listMeetingsAhead, listOpenings, listTopics } from './queries.ts'
import { refuse } from './refusal.ts'
import { shownCounts } from './shown-counts.ts'
import { takeTopic } from './take-topic.ts'

type C = HonoContext<Env>

export const routes = new Hono<Env>()
  .route('/', publicRoutes)
  .get('/desk/cyber', async (c) => c.var.page(await desk(c)))
  .get('/desk/cyber/openings.json', async (c) => {
    const { db, actor } = c.var.context
    if (!isOfService(actor)) throw refuse('forbidden', 'read')
    return c.json({ openings: shownCounts(await listOpenings(db, actor.commandId)) })
  })
  .post('/desk/cyber/channels/:channel', (c) => {
    const channel = c.req.param('channel')
    return submit(c, checkChannel, {
      with: { channel },
      done: () => '/desk/cyber',
      again: (returned) => desk(c, { ...returned, of: channel }),
    })
  })
  .get('/desk/cyber/topics/new', async (c) => c.var.page(await topic(c)))
  .post('/desk/cyber/topics', (c) =>
    submit(c, bringTopic, { done: ({ ref }) => `/desk/demands/${ref}`, again: (returned) => topic(c, returned) }),
  )
  .post('/desk/cyber/topics/:ref/examination', (c) => {
    const ref = c.req.param('ref')
    return submit(c, takeTopic, {
      with: { ref },
      done: (meeting) => `/desk/meetings/${meeting.ref}/agenda`,
      again: (returned) => desk(c, { ...returned, of: ref }),
    })
  })

async function desk(c: C, returned?: Returned & { of: string }) {
  const { db, actor, now } = c.var.context
  const { commandId } = actor
  if (!isOfService(actor)) throw refuse('forbidden', 'read')
  const today = dayOf(now())
  const lists = {
    channels: channelsWith(await listChecked(c.var.publicDb, commandId)),
    checks: await listChecks(db, commandId),
    openings: shownCounts(await listOpenings(db, commandId)),
    topics: await listTopics(db, commandId),
    meetings: await listMeetingsAhead(db, commandId, today),
  }
  return <CyberDeskPage {...lists} today={today} mayCheck={mayCheck(actor)} mayTake={has(actor, 'cell')} returned={returned} />
}

async function topic(c: C, returned?: Returned) {
  const { db, actor, now } = c.var.context
  if (!mayRegister(actor)) throw refuse('forbidden', 'bring-topic')
  const meetings = await listMeetingsAhead(db, actor.commandId, dayOf(now()))
  const associations = has(actor, 'cell') ? await listAssociations(db, actor.commandId) : null
  return <TopicPage meetings={meetings} associations={associations} {...returned} />
}
