import { Hono, type Context as HonoContext } from 'hono'
import { has } from '../platform/actor.ts'
import type { Env } from '../platform/http/env.ts'
import { type Returned, submit } from '../platform/http/submit.ts'
import { dayOf } from '../platform/words/dates.ts'
import { actions, shapes } from './acts.ts'
import { demandPage } from './demand-page.ts'
import { findVisible } from './find-matter.ts'
import { listOf } from './list.ts'
import { nouns } from './nouns.ts'
import { DemandPage } from './pages/demand.tsx'
import { DemandsPage } from './pages/demands.tsx'
import { RegisterPage } from './pages/register.tsx'
import { type Matter, mayRead, mayRegister } from './permissions.ts'
import { listAssociations, listMeetings } from './queries/choices.ts'
import { forbid } from './refusal.ts'
import { registerDemand } from './register-demand.ts'
import { commitmentOf } from './row.ts'
import { acts } from './transitions.ts'

type C = HonoContext<Env>

export const routes = new Hono<Env>()

routes.get('/desk/demands', async (c) => {
  const { actor } = c.var.context
  if (!mayRead(actor)) throw forbid('read-demands')
  return c.var.page(<DemandsPage {...(await listOf(c.var.context, c.req.query()))} mayRegister={mayRegister(actor)} />)
})

routes.get('/desk/demands/new', async (c) => {
  const { meeting } = c.req.query()
  return c.var.page(await registerPage(c, meeting ? { values: { meetingId: meeting, channel: 'meeting' }, errors: {} } : undefined))
})

routes.post('/desk/demands', (c) =>
  submit(c, registerDemand, { done: ({ ref }) => `/desk/demands/${ref}`, again: (returned) => registerPage(c, returned) }),
)

routes.get('/desk/demands/:ref', async (c) => c.var.page(<DemandPage {...(await demandPage(c.var.context, await matterOf(c)))} />))

for (const act of acts) {
  routes.post(`/desk/demands/:ref/${nouns[act]}`, async (c) => {
    const { demand } = await matterOf(c)
    return submit(c, actions[act], {
      with: { demandId: demand.id, commitmentId: commitmentOf(demand)?.id },
      shape: shapes[act],
      done: () => `/desk/demands/${demand.ref}`,
      again: async (returned) => <DemandPage {...(await demandPage(c.var.context, await matterOf(c)))} returned={{ act, ...returned }} />,
    })
  })
}

function matterOf(c: C): Promise<Matter> {
  return findVisible(c.var.context, c.req.param('ref')!)
}

async function registerPage(c: C, returned?: Returned) {
  const { db, actor, now } = c.var.context
  if (!mayRegister(actor)) throw forbid('register-demand')
  if (!has(actor, 'cell')) return <RegisterPage forOthers={null} {...returned} />
  const associations = await listAssociations(db, actor.commandId)
  const meetings = await listMeetings(db, actor.commandId)
  return <RegisterPage forOthers={{ associations, meetings, today: dayOf(now()) }} {...returned} />
}
