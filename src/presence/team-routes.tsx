import { Hono, type Context as HonoContext } from 'hono'
import type { Env } from '../platform/http/env.ts'
import { type Returned, submit } from '../platform/http/submit.ts'
import { isId } from '../platform/ids.ts'
import { dayOf } from '../platform/words/dates.ts'
import { addShifts } from './add-shifts.ts'
import { addTeam } from './add-team.ts'
import { changeTeam } from './change-team.ts'
import { declareLeave } from './declare-leave.ts'
import { TeamPage, type TeamPageProps } from './pages/team.tsx'
import { TeamsPage } from './pages/teams.tsx'
import { mayPlan, mayReadAll } from './permissions.ts'
import { listOffices, listPoints } from './queries/choice.ts'
import { listLeaves, listShifts, listTeams } from './queries/teams.ts'
import { refuse } from './refusal.ts'
import { removeShift } from './remove-shift.ts'
import { retireTeam } from './retire-team.ts'
import { withdrawLeave } from './withdraw-leave.ts'

type C = HonoContext<Env>

export const teamRoutes = new Hono<Env>()
  .get('/desk/presence-plan/teams', async (c) => c.var.page(await teamsPage(c)))
  .post('/desk/presence-plan/teams', (c) =>
    submit(c, addTeam, { done: ({ id }) => `/desk/presence-plan/teams/${id}`, again: (returned) => teamsPage(c, returned) }),
  )
  .get('/desk/presence-plan/teams/:id', async (c) => c.var.page(await teamPage(c)))
  .post('/desk/presence-plan/teams/:id', (c) => submit(c, changeTeam, { with: known(c), done: () => pathTo(c), again: again(c, 'team') }))
  .post('/desk/presence-plan/teams/:id/retirement', (c) =>
    submit(c, retireTeam, { with: known(c), done: () => '/desk/presence-plan/teams' }),
  )
  .post('/desk/presence-plan/teams/:id/shifts', (c) =>
    submit(c, addShifts, { with: known(c), done: () => pathTo(c), again: again(c, 'shift') }),
  )
  .post('/desk/presence-plan/teams/:id/shifts/:shift/removal', (c) =>
    submit(c, removeShift, { with: { ...known(c), shiftId: c.req.param('shift') }, done: () => pathTo(c) }),
  )
  .post('/desk/presence-plan/teams/:id/leaves', (c) =>
    submit(c, declareLeave, { with: known(c), done: () => pathTo(c), again: again(c, 'leave') }),
  )
  .post('/desk/presence-plan/teams/:id/leaves/:leave/withdrawal', (c) =>
    submit(c, withdrawLeave, { with: { ...known(c), leaveId: c.req.param('leave') }, done: () => pathTo(c) }),
  )

async function teamsPage(c: C, returned?: Returned) {
  const { db, actor, now } = c.var.context
  if (!mayReadAll(actor)) throw refuse('forbidden', 'read')
  const today = dayOf(now())
  const { commandId } = actor
  return (
    <TeamsPage
      teams={await listTeams(db, commandId)}
      shifts={await listShifts(db, commandId)}
      leaves={await listLeaves(db, commandId, today)}
      today={today}
      choices={await choicesOf(c)}
      returned={returned}
    />
  )
}

async function teamPage(c: C, returned?: TeamPageProps['returned']) {
  const { db, actor, now } = c.var.context
  if (!mayReadAll(actor)) throw refuse('forbidden', 'read')
  const { teamId } = known(c)
  const team = (await listTeams(db, actor.commandId)).find(({ id }) => id === teamId)
  if (!team) throw refuse('missing', 'teamUnknown')
  return (
    <TeamPage
      team={team}
      shifts={await listShifts(db, actor.commandId, teamId)}
      leaves={await listLeaves(db, actor.commandId, dayOf(now()), teamId)}
      choices={await choicesOf(c)}
      returned={returned}
    />
  )
}

async function choicesOf(c: C) {
  const { db, actor } = c.var.context
  if (!mayPlan(actor)) return null
  return { points: await listPoints(db, actor.commandId), offices: await listOffices(db, actor.commandId) }
}

const again = (c: C, form: 'team' | 'shift' | 'leave') => (returned: Returned) => teamPage(c, { ...returned, form })
const pathTo = (c: C) => `/desk/presence-plan/teams/${known(c).teamId}`

function known(c: C): { teamId: string } {
  const teamId = c.req.param('id') ?? ''
  if (!isId(teamId)) throw refuse('missing', 'teamUnknown')
  return { teamId }
}
