import { Hono, type Context as HonoContext } from 'hono'
import { has } from '../platform/actor.ts'
import type { Env } from '../platform/http/env.ts'
import { type Returned, submit } from '../platform/http/submit.ts'
import { dayOf } from '../platform/words/dates.ts'
import { numbered } from '../public-record/strategy/strategy.ts'
import { approveStrategy } from './approve-strategy.ts'
import { assessObjective } from './assess-objective.ts'
import { bringObjective } from './bring-objective.ts'
import { closeStrategy } from './close-strategy.ts'
import { currentStrategy } from './current-strategy.ts'
import { describeStrategy } from './describe-strategy.ts'
import { draftStrategy } from './draft-strategy.ts'
import { dropDraft } from './drop-draft.ts'
import { listInForce } from './owed.ts'
import { NewStrategyPage } from './pages/new-strategy-page.tsx'
import { ObjectiveFormPage } from './pages/objective-form-page.tsx'
import { ObjectivePage } from './pages/objective-page.tsx'
import { StrategiesPage } from './pages/strategies-page.tsx'
import { StrategyPage } from './pages/strategy-page.tsx'
import { TopicPage } from './pages/topic-page.tsx'
import { heads, mayAssess, mayDraft, mayRead, mayReport } from './permissions.ts'
import { listObjectives, listOffices } from './queries/parts.ts'
import { headOffices, listStrategies } from './queries/strategies.ts'
import { readStrategy } from './read-strategy.ts'
import { refuse } from './refusal.ts'
import { removePart } from './remove-part.ts'
import { reportQuarter } from './report-quarter.ts'
import type { ReturnedForm } from './returned-form.ts'
import { reviseStrategy } from './revise-strategy.ts'
import { writeHeading } from './write-heading.ts'
import { writeObjective } from './write-objective.ts'

type C = HonoContext<Env>

const list = '/desk/strategies'

/** Where the strategy is drafted, approved, measured quarter by quarter, assessed and ended. */
export const strategyRoutes = new Hono<Env>()
  .get(list, async (c) => c.var.page(await listPage(c)))
  .get(`${list}/new`, (c) => {
    if (!mayDraft(c.var.context.actor)) throw refuse('forbidden', 'cellOnly')
    return c.var.page(<NewStrategyPage year={dayOf(c.var.context.now()).slice(0, 4)} />)
  })
  .post(list, (c) =>
    submit(c, draftStrategy, {
      done: ({ ref }) => `${list}/${ref}`,
      again: (returned) => <NewStrategyPage year="" {...returned} />,
    }),
  )
  .get(`${list}/topics/new`, async (c) => c.var.page(await topicPage(c)))
  .post(`${list}/topics`, (c) =>
    submit(c, bringObjective, { done: ({ ref }) => `/desk/demands/${ref}`, again: (returned) => topicPage(c, returned) }),
  )
  .get(`${list}/:ref`, async (c) => c.var.page(await strategyPage(c)))
  .post(`${list}/:ref/description`, (c) => act(c, describeStrategy, 'description'))
  .post(`${list}/:ref/headings`, (c) => act(c, writeHeading, 'headings'))
  .post(`${list}/:ref/removal`, (c) => act(c, removePart, 'removal'))
  .post(`${list}/:ref/dropping`, async (c) => submit(c, dropDraft, { with: await known(c), done: () => list }))
  .post(`${list}/:ref/approval`, (c) => act(c, approveStrategy, 'approval'))
  .post(`${list}/:ref/revision`, async (c) =>
    submit(c, reviseStrategy, {
      with: await known(c),
      done: ({ ref }) => `${list}/${ref}`,
      again: (returned) => strategyPage(c, { ...returned, form: 'revision' }),
    }),
  )
  .post(`${list}/:ref/closure`, (c) => act(c, closeStrategy, 'closure'))
  .get(`${list}/:ref/objectives/new`, async (c) => c.var.page(await formPage(c)))
  .post(`${list}/:ref/objectives`, async (c) =>
    submit(c, writeObjective, { with: await known(c), done: () => pathTo(c), again: (returned) => formPage(c, returned) }),
  )
  .get(`${list}/:ref/objectives/:id`, async (c) => c.var.page(await objectivePage(c)))
  .post(`${list}/:ref/objectives/:id`, async (c) =>
    submit(c, writeObjective, { with: await knownObjective(c), done: () => pathTo(c), again: (returned) => formPage(c, returned) }),
  )
  .post(`${list}/:ref/objectives/:id/readings`, async (c) =>
    submit(c, reportQuarter, {
      with: await knownObjective(c),
      done: () => `${pathTo(c)}/objectives/${c.req.param('id')}`,
      again: (returned) => objectivePage(c, { ...returned, form: 'readings' }),
    }),
  )
  .post(`${list}/:ref/objectives/:id/assessment`, async (c) =>
    submit(c, assessObjective, {
      with: await knownObjective(c),
      done: () => `${pathTo(c)}/objectives/${c.req.param('id')}`,
      again: (returned) => objectivePage(c, { ...returned, form: 'assessment' }),
    }),
  )

type OnDraft = typeof describeStrategy | typeof writeHeading | typeof removePart | typeof approveStrategy | typeof closeStrategy

async function act(c: C, action: OnDraft, form: string) {
  return submit(c, action as typeof closeStrategy, {
    with: await known(c),
    done: () => pathTo(c),
    again: (returned) => strategyPage(c, { ...returned, form }),
  })
}

const pathTo = (c: C) => `${list}/${c.req.param('ref')}`
const known = async (c: C) => ({ strategyId: (await found(c)).id })
const knownObjective = async (c: C) => ({ ...(await known(c)), objectiveId: c.req.param('id') })

async function found(c: C) {
  const { db, actor } = c.var.context
  if (!mayRead(actor)) throw refuse('forbidden', 'read')
  const [line] = await listStrategies(db, actor.commandId, { ref: c.req.param('ref') ?? '' })
  if (!line) throw refuse('missing', 'unknown')
  return line
}

async function listPage(c: C) {
  const { context } = c.var
  const { db, actor, now } = context
  if (!mayRead(actor)) throw refuse('forbidden', 'read')
  const strategies = await listStrategies(db, actor.commandId)
  const inForce = await listInForce(context)
  const mine = inForce.filter(({ line }) => actor.officeIds.includes(line.officeId))
  return (
    <StrategiesPage
      {...{ strategies, inForce, mine }}
      today={dayOf(now())}
      mayDraft={mayDraft(actor)}
      isHolder={has(actor, 'head') || mine.length > 0}
    />
  )
}

async function strategyPage(c: C, returned?: ReturnedForm) {
  const { db, actor, now } = c.var.context
  const line = await found(c)
  const today = dayOf(now())
  const strategy = await readStrategy(db, actor.commandId, line, today)
  const isHead = heads(actor, await headOffices(db, actor.commandId))
  return <StrategyPage {...{ line, strategy, today, isHead, returned }} isCell={mayDraft(actor)} />
}

/** The form of an objective of a draft, a new one or one that is there. */
async function formPage(c: C, returned?: Returned) {
  const { db, actor, now } = c.var.context
  const line = await found(c)
  if (!mayDraft(actor)) throw refuse('forbidden', 'cellOnly')
  const strategy = await readStrategy(db, actor.commandId, line, dayOf(now()))
  const offices = await listOffices(db, actor.commandId)
  const objectives = await listObjectives(db, actor.commandId, [line.id], dayOf(now()))
  const objective = objectives.find(({ id }) => id === c.req.param('id'))
  if (c.req.param('id') && !objective) throw refuse('missing', 'objectiveUnknown')
  return <ObjectiveFormPage {...{ line, strategy, offices, objective }} aimId={c.req.query('aim') ?? ''} {...returned} />
}

async function objectivePage(c: C, returned?: ReturnedForm) {
  const { db, actor, now } = c.var.context
  const line = await found(c)
  if (line.state === 'draft' && mayDraft(actor)) return formPage(c, returned)
  const today = dayOf(now())
  const strategy = await readStrategy(db, actor.commandId, line, today)
  const row = (await listObjectives(db, actor.commandId, [line.id], today)).find(({ id }) => id === c.req.param('id'))
  const shown = numbered(strategy).find(({ objective }) => objective.id === row?.id)
  if (!row || !shown) throw refuse('missing', 'objectiveUnknown')
  const isOpen = line.state === 'in_force' && row.outcome === null
  const forms = {
    mayReport: isOpen && mayReport(actor, row),
    mayAssess: isOpen && mayAssess(actor, row, await headOffices(db, actor.commandId)),
  }
  return <ObjectivePage {...{ line, strategy, today, returned, ...shown, ...forms }} />
}

async function topicPage(c: C, returned?: Returned) {
  if (!has(c.var.context.actor, 'association')) throw refuse('forbidden', 'bring-objective')
  return <TopicPage strategy={await currentStrategy(c.var.context)} {...returned} />
}
