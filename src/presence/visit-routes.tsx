import { Hono, type Context as HonoContext } from 'hono'
import * as v from 'valibot'
import { parse } from '../platform/action.ts'
import type { Env } from '../platform/http/env.ts'
import { fieldsOf, submit, wordedErrors } from '../platform/http/submit.ts'
import { isId } from '../platform/ids.ts'
import { Refusal } from '../platform/refusal.ts'
import { dayOf } from '../platform/words/dates.ts'
import { addVisit } from './add-visit.ts'
import { dropVisit } from './drop-visit.ts'
import { type Tried, tryEdit, type Wanted } from './edit-plan.ts'
import { hourOf } from './hours.ts'
import * as input from './input.ts'
import { moveVisit, putFields } from './move-visit.ts'
import { MovePage } from './pages/move.tsx'
import { NewVisitPage } from './pages/new-visit.tsx'
import { mayPlan } from './permissions.ts'
import { hasBegun } from './plans/begin.ts'
import { isThere } from './plans/plan.ts'
import { type Board, readBoard } from './plans/read-board.ts'
import { refuse } from './refusal.ts'

type C = HonoContext<Env>
type Typed = Record<string, string | string[]>

const visits = '/desk/presence-plan/plans/:id/visits'

/** One visit is added, moved or dropped by hand: a form shows what comes of it, and nothing is saved before that was seen. */
export const visitRoutes = new Hono<Env>()
  .get(`${visits}/new`, async (c) => c.var.page(await newPage(c, c.req.query())))
  .post(visits, async (c) => {
    const typed = await fieldsOf(c)
    return submit(c, addVisit, { with: planOf(c), done: toPlan, again: () => newPage(c, typed) })
  })
  .get(`${visits}/:visit`, async (c) => c.var.page(await movePage(c, c.req.query())))
  .post(`${visits}/:visit`, async (c) => {
    const typed = await fieldsOf(c)
    return submit(c, moveVisit, { with: visitOf(c), done: toPlan, again: () => movePage(c, typed) })
  })
  .post(`${visits}/:visit/removal`, (c) => submit(c, dropVisit, { with: visitOf(c), done: toPlan, again: () => movePage(c, {}) }))

async function movePage(c: C, typed: Typed) {
  const board = await boardOf(c)
  const visit = board.visits.find(({ id }) => id === c.req.param('visit'))
  if (!visit) throw refuse('missing', 'visitUnknown')
  const { now } = c.var.context
  const dropped = hasBegun(visit, now()) ? null : (await tryEdit(c.var.context, board.plan, { visitId: visit.id })).edited
  const known = { board, visit, today: dayOf(now()), dropped }
  const begun = { teamId: visit.teamId, day: visit.day, arrive: hourOf(visit.arrive) }
  if (!typed.teamId || !dropped) return <MovePage {...known} values={begun} errors={{}} tried={null} />
  const fields = v.object(putFields)
  const { tried, errors } = await preview(c, board, () => ({ visitId: visit.id, put: parse(fields, 'presence', typed) }))
  return <MovePage {...known} values={typed} errors={errors} tried={tried} />
}

async function newPage(c: C, typed: Typed) {
  const board = await boardOf(c)
  const known = { board, today: dayOf(c.var.context.now()), values: typed }
  // A place or a day may be chosen already by the link that leads here.
  if (typed.arrive === undefined) return <NewVisitPage {...known} errors={{}} tried={null} />
  const fields = v.object({ wishId: input.wishId, ...putFields })
  const { tried, errors } = await preview(c, board, () => ({ put: parse(fields, 'presence', typed) }))
  return <NewVisitPage {...known} errors={errors} tried={tried} />
}

/** What would come of it, or what is wrong with what was typed. */
async function preview(
  c: C,
  { plan }: Board,
  read: () => Wanted,
): Promise<{ tried: Tried | null; errors: ReturnType<typeof wordedErrors> }> {
  try {
    return { tried: await tryEdit(c.var.context, plan, read()), errors: {} }
  } catch (error) {
    if (!(error instanceof Refusal) || error.kind !== 'invalid') throw error
    return { tried: null, errors: wordedErrors(error, c.var.wordOf) }
  }
}

async function boardOf(c: C): Promise<Board> {
  if (!mayPlan(c.var.context.actor)) throw refuse('forbidden', 'move-visit')
  const board = await readBoard(c.var.context, planOf(c).planId)
  if (isThere(board.plan).state === 'replaced') throw refuse('conflict', 'notDraft')
  return board
}

const toPlan = ({ id }: { id: string }) => `/desk/presence-plan/plans/${id}`
const visitOf = (c: C) => ({ ...planOf(c), visitId: c.req.param('visit') })

function planOf(c: C): { planId: string } {
  const planId = c.req.param('id') ?? ''
  if (!isId(planId)) throw refuse('missing', 'planUnknown')
  return { planId }
}
