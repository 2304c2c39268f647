import { Hono, type Context as HonoContext } from 'hono'
import { beginWith, fits } from '../demands/template.ts'
import { templatesOf } from '../demands/templates.ts'
import { isOfService } from '../platform/actor.ts'
import type { Env } from '../platform/http/env.ts'
import { fieldsOf, type Returned, submit } from '../platform/http/submit.ts'
import { dayOf } from '../platform/words/dates.ts'
import { addTemplate } from './add-template.ts'
import { answerDemands } from './answer-demands.ts'
import { BulkPage } from './pages/bulk.tsx'
import { TemplatesPage } from './pages/templates.tsx'
import { listAnswerable, listCategoryNames, listOffices, listPartners } from './queries.ts'
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
  .post('/desk/answers/beginning', async (c) => {
    const values = await fieldsOf(c)
    return c.var.page(await bulk(c, [values.refs ?? []].flat(), { values, errors: {} }, String(values.template ?? '')))
  })
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
  const [known, categories] = [await templatesOf(db, actor.commandId), await listCategoryNames(db)]
  return <TemplatesPage templates={known} categories={categories} mayEdit={mayEdit} returned={returned} />
}

/** `?ref=…&ref=…`: what was chosen in a list. Only what this person may answer is shown. A form that is to be begun comes back with its template. */
async function bulk(c: C, refs: readonly string[], returned?: Returned, templateId?: string) {
  const { db, actor, now } = c.var.context
  if (actor.officeIds.length === 0) throw refuse('forbidden', 'answer-demands')
  const demands = (await listAnswerable(db, actor.commandId, refs)).filter(({ officeId }) => officeId && actor.officeIds.includes(officeId))
  const templates = (await templatesOf(db, actor.commandId)).filter((one) => demands.every((demand) => fits(one, demand)))
  const chosen = templates.find(({ id }) => id === templateId)
  const begun = returned && chosen ? { ...returned, values: beginWith(returned.values, chosen) } : returned
  const register = { offices: await listOffices(db, actor.commandId), partners: await listPartners(db, actor.commandId) }
  return <BulkPage {...{ demands, templates, returned: begun, ...register }} today={dayOf(now())} />
}
