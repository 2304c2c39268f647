import { Hono, type Context as HonoContext } from 'hono'
import type { Env } from '../../platform/http/env.ts'
import { type Returned, submit } from '../../platform/http/submit.ts'
import { mayRead, mayRun } from '../permissions.ts'
import { refuse } from '../refusal.ts'
import { addTopic } from './add-topic.ts'
import { changeTopic } from './change-topic.ts'
import { TopicsPage } from './pages/topics-page.tsx'
import { listTopics } from './queries.ts'
import { restoreTopic } from './restore-topic.ts'
import { retireTopic } from './retire-topic.ts'

type C = HonoContext<Env>

const path = '/desk/awareness/topics'
const done = () => path

export const topicRoutes = new Hono<Env>()
  .get(path, async (c) => c.var.page(await page(c)))
  .get(`${path}.json`, async (c) => c.json({ topics: await read(c) }))
  .post(path, (c) => submit(c, addTopic, { done, again: (returned) => page(c, returned) }))
  .post(`${path}/:key`, (c) => {
    const key = c.req.param('key')
    return submit(c, changeTopic, { with: { key }, done, again: (returned) => page(c, returned, key) })
  })
  .post(`${path}/:key/retirement`, (c) => submit(c, retireTopic, { with: { key: c.req.param('key') }, done }))
  .post(`${path}/:key/return`, (c) => submit(c, restoreTopic, { with: { key: c.req.param('key') }, done }))

async function page(c: C, returned?: Returned, changing: string | null = null) {
  return <TopicsPage topics={await read(c)} mayRun={mayRun(c.var.context.actor)} returned={returned} changing={changing} />
}

/** @throws {Refusal} forbidden */
async function read(c: C) {
  const { db, actor } = c.var.context
  if (!mayRead(actor)) throw refuse('forbidden', 'read')
  return listTopics(db, actor.commandId)
}
