import { Hono, type Context as HonoContext } from 'hono'
import { isOfService } from '../platform/actor.ts'
import type { Env } from '../platform/http/env.ts'
import { type Returned, submit } from '../platform/http/submit.ts'
import { addCategory } from './add-category.ts'
import { addRule } from './add-rule.ts'
import { changeCategory } from './change-category.ts'
import { CategoriesPage } from './pages/categories.tsx'
import { RulesPage } from './pages/rules.tsx'
import { mayEdit } from './permissions.ts'
import { listCategories, listNamed, listRules } from './queries.ts'
import { raiseRule } from './raise-rule.ts'
import { refuse } from './refusal.ts'
import { removeRule } from './remove-rule.ts'
import { restoreCategory } from './restore-category.ts'
import { retireCategory } from './retire-category.ts'

type C = HonoContext<Env>

const toCategories = () => '/desk/categories'
const toRules = () => '/desk/routing'

export const routes = new Hono<Env>()
  .get('/desk/categories', async (c) => c.var.page(await categories(c)))
  .post('/desk/categories', (c) => submit(c, addCategory, { done: toCategories, again: (returned) => categories(c, returned) }))
  .post('/desk/categories/:id', (c) => {
    const categoryId = c.req.param('id')
    return submit(c, changeCategory, { with: { categoryId }, done: toCategories, again: (returned) => categories(c, returned, categoryId) })
  })
  .post('/desk/categories/:id/retirement', (c) =>
    submit(c, retireCategory, { with: { categoryId: c.req.param('id') }, done: toCategories }),
  )
  .post('/desk/categories/:id/return', (c) => submit(c, restoreCategory, { with: { categoryId: c.req.param('id') }, done: toCategories }))
  .get('/desk/routing', async (c) => c.var.page(await rules(c)))
  .post('/desk/routing', (c) => submit(c, addRule, { done: toRules, again: (returned) => rules(c, returned) }))
  .post('/desk/routing/:id/raising', (c) => submit(c, raiseRule, { with: { ruleId: c.req.param('id') }, done: toRules }))
  .post('/desk/routing/:id/removal', (c) => submit(c, removeRule, { with: { ruleId: c.req.param('id') }, done: toRules }))

async function categories(c: C, returned?: Returned, changing: string | null = null) {
  const { db, actor } = c.var.context
  if (!isOfService(actor)) throw refuse('forbidden', 'read')
  const [known, offices] = [await listCategories(db, actor.commandId), await listNamed(db, actor.commandId, 'office')]
  return <CategoriesPage {...{ categories: known, offices, returned, changing }} mayEdit={mayEdit(actor)} />
}

async function rules(c: C, returned?: Returned) {
  const { db, actor } = c.var.context
  const { commandId } = actor
  if (!isOfService(actor)) throw refuse('forbidden', 'read')
  const lists = {
    categories: await listCategories(db, commandId),
    offices: await listNamed(db, commandId, 'office'),
    districts: await listNamed(db, commandId, 'district'),
    partners: await listNamed(db, commandId, 'partner'),
  }
  return <RulesPage rules={await listRules(db, commandId)} {...lists} returned={returned} mayEdit={mayEdit(actor)} />
}
