import { Hono, type Context as HonoContext } from 'hono'
import type * as v from 'valibot'
import type { Action } from '../platform/action.ts'
import type { Env } from '../platform/http/env.ts'
import { type Returned, submit } from '../platform/http/submit.ts'
import { addDays, dayOf } from '../platform/words/dates.ts'
import { analyseProblem } from './analyse-problem.ts'
import { problemJson, problemsJson } from './api.ts'
import { assessProblem } from './assess-problem.ts'
import { checkProblem } from './check-problem.ts'
import { closeProblem } from './close-problem.ts'
import { endResponse } from './end-response.ts'
import { evaluateProblem } from './evaluate-problem.ts'
import { formsFor } from './forms-for.ts'
import { keepCounts } from './keep-counts.ts'
import { linkDemand } from './link-demand.ts'
import { openProblem } from './open-problem.ts'
import { OpenPage } from './pages/open-page.tsx'
import { ProblemPage } from './pages/problem-page.tsx'
import { ProblemsPage } from './pages/problems-page.tsx'
import { ResultPage } from './pages/result-page.tsx'
import type { ProblemForm, ReturnedForm } from './pages/step-form.tsx'
import { mayOpen, mayRead } from './permissions.ts'
import { fewestDemands, recurringDays } from './proposals.ts'
import { publishProblem } from './publish-problem.ts'
import { listLinked } from './queries/linked.ts'
import { findLine, listChoices, listProblems, type ProblemLine } from './queries/problems.ts'
import { findPublication } from './queries/publication.ts'
import { listRecurring } from './queries/recurring.ts'
import { listAssessments, listChecks, listCounts, listOptions, workersOf } from './queries/work.ts'
import { refuse } from './refusal.ts'
import { reopenProblem } from './reopen-problem.ts'
import { scanProblem } from './scan-problem.ts'
import { startResponse } from './start-response.ts'
import { unlinkDemand } from './unlink-demand.ts'
import { weighOption } from './weigh-option.ts'
import { withdrawProblem } from './withdraw-problem.ts'

type C = HonoContext<Env>

const list = '/desk/problems'
const perPage = 30

/** Where recurring problems are proposed, opened, worked step by step, and read before and after. */
export const problemRoutes = new Hono<Env>()
  .get(list, async (c) => c.var.page(await listPage(c)))
  .get('/desk/problems.json', async (c) => c.json(problemsJson(await allProblems(c), await proposalsOf(c))))
  .get('/desk/problems/new', async (c) => c.var.page(await openPage(c)))
  .post(list, (c) => submit(c, openProblem, { done: ({ ref }) => `${list}/${ref}`, again: (returned) => openPage(c, returned) }))
  .get('/desk/problems/:file{[^/]+\\.json}', async (c) => {
    const problem = await readProblem(c, c.req.param('file').slice(0, -'.json'.length))
    return c.json(problemJson(problem, await evaluateProblem(c.var.context, problem)))
  })
  .get('/desk/problems/:ref', async (c) => c.var.page(await problemPage(c)))
  .get('/desk/problems/:ref/assessment', async (c) => {
    const problem = await readProblem(c)
    return c.var.page(<ResultPage problem={problem} evaluation={await evaluateProblem(c.var.context, problem)} />)
  })
  .post('/desk/problems/:ref/scanning', (c) => step(c, scanProblem, 'scanning'))
  .post('/desk/problems/:ref/analysis', (c) => step(c, analyseProblem, 'analysis'))
  .post('/desk/problems/:ref/options', (c) => step(c, weighOption, 'options'))
  .post('/desk/problems/:ref/response', (c) => step(c, startResponse, 'response'))
  .post('/desk/problems/:ref/end', (c) => step(c, endResponse, 'end'))
  .post('/desk/problems/:ref/assessment', (c) => step(c, assessProblem, 'assessment'))
  .post('/desk/problems/:ref/checks', (c) => step(c, checkProblem, 'checks'))
  .post('/desk/problems/:ref/closure', (c) => step(c, closeProblem, 'closure'))
  .post('/desk/problems/:ref/reopening', (c) => step(c, reopenProblem, 'reopening'))
  .post('/desk/problems/:ref/counts', (c) => step(c, keepCounts, 'counts'))
  .post('/desk/problems/:ref/publication', (c) => step(c, publishProblem, 'publication'))
  .post('/desk/problems/:ref/withdrawal', (c) => step(c, withdrawProblem, 'withdrawal'))
  .post('/desk/problems/:ref/demands', (c) => step(c, linkDemand, 'demands'))
  .post('/desk/problems/:ref/demands/:demand/removal', async (c) => {
    const { id: problemId, ref } = await readProblem(c)
    return submit(c, unlinkDemand, { with: { problemId, demandId: c.req.param('demand') }, done: () => `${list}/${ref}#demands` })
  })

async function step<Input extends v.GenericSchema, Result>(c: C, action: Action<Input, Result>, form: ProblemForm) {
  const { id: problemId, ref } = await readProblem(c)
  return submit(c, action, {
    with: { problemId },
    done: () => `${list}/${ref}`,
    again: (returned) => problemPage(c, { form, ...returned }),
  })
}

function allProblems(c: C) {
  const { db, actor } = reader(c)
  return listProblems(db, actor.commandId)
}

function proposalsOf(c: C) {
  const { db, actor, now } = reader(c)
  return listRecurring(db, actor.commandId, addDays(dayOf(now()), -recurringDays), fewestDemands)
}

/** What is proposed stands on the first page only. */
async function listPage(c: C) {
  const { db, actor, now } = reader(c)
  const before = c.req.query('before') || null
  const found = await listProblems(db, actor.commandId, { before, limit: perPage + 1 })
  const problems = found.slice(0, perPage)
  const older = found.length > perPage ? `${list}?${new URLSearchParams({ before: problems.at(-1)!.ref })}` : null
  const proposals = before ? null : await proposalsOf(c)
  const today = dayOf(now())
  return <ProblemsPage {...{ problems, proposals, older, today }} newer={before && list} mayOpen={mayOpen(actor)} />
}

async function openPage(c: C, returned?: Returned) {
  const { db, actor } = reader(c)
  if (!mayOpen(actor)) throw refuse('forbidden', 'open-problem')
  const proposed = { values: { period: 'month', ...c.req.query() }, errors: {} }
  return <OpenPage choices={await listChoices(db, actor.commandId)} {...(returned ?? proposed)} />
}

async function problemPage(c: C, returned?: ReturnedForm) {
  const problem = await readProblem(c)
  const { db, actor, now } = c.var.context
  const today = dayOf(now())
  const options = await listOptions(db, actor.commandId, problem.id)
  const demands = await listLinked(db, actor.commandId, problem.id)
  const counts = await listCounts(db, actor.commandId, problem.id)
  const assessments = await listAssessments(db, actor.commandId, problem.id)
  const checks = await listChecks(db, actor.commandId, problem.id)
  const workers = await workersOf(db, actor.commandId, problem.id)
  const publication = await findPublication(db, actor.commandId, problem.id)
  const forms = formsFor(actor, problem, { workers, today, sent: publication !== undefined && publication.withdrawnOn === null })
  // A form of a step that is over meanwhile has no place on the page where its errors could be read.
  if (returned && !forms.has(returned.form)) throw refuse('conflict', 'notNow')
  return <ProblemPage {...{ problem, publication, options, demands, counts, assessments, checks, today, forms, returned }} />
}

async function readProblem(c: C, ref = c.req.param('ref') ?? ''): Promise<ProblemLine> {
  const { db, actor } = reader(c)
  const problem = await findLine(db, actor.commandId, ref)
  if (!problem) throw refuse('missing', 'problemUnknown')
  return problem
}

/** @throws {Refusal} forbidden */
function reader(c: C) {
  if (!mayRead(c.var.context.actor)) throw refuse('forbidden', 'read')
  return c.var.context
}
