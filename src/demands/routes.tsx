import { Hono, type Context as HonoContext } from 'hono'
import { has } from '../platform/actor.ts'
import type { Env } from '../platform/http/env.ts'
import { fieldsOf, type Returned, submit } from '../platform/http/submit.ts'
import { actions, shapes } from './acts.ts'
import { demandPage } from './demand-page.ts'
import { findVisible } from './find-matter.ts'
import { joinDemand } from './lineage/join-demand.ts'
import { findJoinable } from './lineage/queries.ts'
import { listOf } from './list.ts'
import { nouns } from './nouns.ts'
import { DemandPage } from './pages/demand.tsx'
import { DemandsPage } from './pages/demands.tsx'
import { JoinPage } from './pages/join.tsx'
import { WordPage } from './pages/word.tsx'
import { type Matter, mayRead, mayRegister, permissions } from './permissions.ts'
import { forbid, refuse } from './refusal.ts'
import { commitmentOf } from './row.ts'
import { beginWith } from './template.ts'
import { type Act, acts, ready } from './transitions.ts'

type C = HonoContext<Env>

export const routes = new Hono<Env>()

routes.get('/desk/demands', async (c) => {
  const { actor } = c.var.context
  if (!mayRead(actor)) throw forbid('read-demands')
  return c.var.page(<DemandsPage {...(await listOf(c.var.context, c.req.query()))} mayRegister={mayRegister(actor)} />)
})

/** What another association asked in public, for one that wants to ask for it too. */
routes.get('/desk/demands/:ref/co-authors', async (c) => c.var.page(await joinPage(c)))

routes.post('/desk/demands/:ref/co-authors', async (c) => {
  const { id, ref } = await joinableOf(c)
  return submit(c, joinDemand, {
    with: { demandId: id },
    done: () => `/desk/demands/${ref}`,
    again: (returned) => joinPage(c, returned),
  })
})

routes.get('/desk/demands/:ref', async (c) => c.var.page(<DemandPage {...(await demandPage(c.var.context, await matterOf(c)))} />))

/** The form of the answer again, begun by a template: nothing is kept. */
routes.post('/desk/demands/:ref/answer/beginning', async (c) => {
  const matter = await matterOf(c)
  if (!permissions['answer-demand'](c.var.context.actor, matter)) throw forbid('answer-demand')
  ready('answer-demand', matter.demand)
  const props = await demandPage(c.var.context, matter)
  const values = await fieldsOf(c)
  const chosen = props.templates.find(({ id }) => id === values.template)
  const returned = { act: 'answer-demand', values: chosen ? beginWith(values, chosen) : values, errors: {} } as const
  return c.var.page(<DemandPage {...props} returned={returned} />)
})

/** The question alone, for whoever comes from a mail; where it is not their turn, the whole page. */
routes.get('/desk/demands/:ref/word', async (c) => {
  const props = await demandPage(c.var.context, await matterOf(c))
  if (props.acts.includes('judge-outcome')) return c.var.page(<WordPage {...props} />)
  return c.redirect(c.var.href(`/desk/demands/${props.demand.ref}`))
})

/** What a text holds is proposed by the reader: its page is that of the reception. */
const elsewhere: readonly Act[] = ['split-demand']

for (const act of acts.filter((one) => !elsewhere.includes(one))) {
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

async function joinPage(c: C, returned?: Returned) {
  return <JoinPage demand={await joinableOf(c)} error={Object.values(returned?.errors ?? {})[0]} />
}

async function joinableOf(c: C) {
  const { db, actor } = c.var.context
  if (!has(actor, 'association')) throw forbid('join-demand')
  const demand = await findJoinable(db, actor.commandId, c.req.param('ref')!)
  if (!demand) throw refuse('missing', 'demandUnknown')
  return demand
}
