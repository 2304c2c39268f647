import { Hono, type Context as HonoContext } from 'hono'
import { isOfService } from '../platform/actor.ts'
import type { Env } from '../platform/http/env.ts'
import { type Returned, submit } from '../platform/http/submit.ts'
import { dayOf } from '../platform/words/dates.ts'
import { addTemplate } from './add-template.ts'
import { answerDemands } from './answer-demands.ts'
import { BulkPage } from './pages/bulk.tsx'
import { TemplatesPage } from './pages/templates.tsx'
import { listAnswerable, listCategoryNames, listOffices, listPartners, listTemplates } from './queries.ts'
import { refuse } from './refusal.ts'
import { retireTemplate } from './retire-template.ts'

type C = HonoContext<Env>

export const routes = new Hono<Env>()
  .get('/desk/templates', async (c) => c.var.page(await templates(c)))
  .post('/desk/templates', (c) => submit(c, addTemplate, { done: () => '/desk/templates', again: (returned) => templates(c, returned) }))
  .post('/desk/templates/:id/retirement', (c) =>
    submit(c, retireTemplate, { with: { templateId: c.req.param('id') }, done: () => '/desk/templates' }),
  )
  .get('/desk/answers/new', async (c) => c.var.page(await bulk(c, c.req.queries('ref') ?? [])))
  .post('/desk/answers', (c) =>
    submit(c, answerDemands, {
      shape: ({ refs, text, officeId, commitmentKind, dueOn, indicator, ...answer }) => ({
        refs,
        text,
        answer: { ...answer, commitment: { officeId, kind: commitmentKind, dueOn, indicator } },
      }),
      done: () => '/desk',
      again: (returned) => bulk(c, [returned.values.refs ?? []].flat(), returned),
    }),
  )

async function templates(c: C, returned?: Returned) {
  const { db, actor } = c.var.context
  if (!isOfService(actor)) throw refuse('forbidden', 'read')
  const mayEdit = actor.roles.includes('cell') || actor.roles.includes('administrator')
  const [known, categories] = [await listTemplates(db, actor.commandId), await listCategoryNames(db)]
  return <TemplatesPage templates={known} categories={categories} mayEdit={mayEdit} returned={returned} />
}

/** `?ref=…&ref=…`: what was chosen in a list. Only what this person may answer is shown. */
async function bulk(c: C, refs: readonly string[], returned?: Returned) {
  const { db, actor, now } = c.var.context
  if (actor.officeIds.length === 0) throw refuse('forbidden', 'answer-demands')
  const demands = (await listAnswerable(db, actor.commandId, refs)).filter(({ officeId }) => officeId && actor.officeIds.includes(officeId))
  const fits = (categoryId: string | null) => categoryId === null || demands.every((demand) => demand.categoryId === categoryId)
  const known = (await listTemplates(db, actor.commandId)).filter(({ categoryId }) => fits(categoryId))
  const template = known.find(({ id }) => id === c.req.query('template'))
  const register = { offices: await listOffices(db, actor.commandId), partners: await listPartners(db, actor.commandId) }
  return <BulkPage {...{ demands, template, returned, ...register }} templates={known} today={dayOf(now())} />
}
