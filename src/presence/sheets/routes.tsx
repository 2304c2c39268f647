import { Hono, type Context as HonoContext } from 'hono'
import { homeCommand } from '../../places/command.ts'
import type { Env } from '../../platform/http/env.ts'
import { type Returned, submit } from '../../platform/http/submit.ts'
import { answerPdf } from '../../platform/pdf/answer-pdf.ts'
import { dayOf, isDay } from '../../platform/words/dates.ts'
import { splitPath } from '../../platform/words/language.ts'
import { mayPlan, mayRead, mayReadAll } from '../permissions.ts'
import { endLink } from './end-link.ts'
import { giveLink } from './give-link.ts'
import { markVisit } from './mark-visit.ts'
import { LinkPage } from './pages/link-page.tsx'
import { SheetPage } from './pages/sheet-page.tsx'
import { SheetsPage } from './pages/sheets-page.tsx'
import { mayReadSheet } from './permissions.ts'
import { phoneRoutes } from './phone-routes.tsx'
import { sheetDocument } from './print-sheet.tsx'
import { findLinkDay } from './queries/links.ts'
import { findPlanOf } from './queries/sheet.ts'
import { findTeam, listTeamsOf } from './queries/teams.ts'
import { readSheet } from './read-sheet.ts'
import { refuse } from './refusal.ts'
import { padOf, sentMark, synchronise } from './synchronise.ts'

type C = HonoContext<Env>

const sheets = '/desk/presence-plan/sheets'
const one = `${sheets}/:team/:day` as const

export const sheetRoutes = new Hono<Env>()
  .get(sheets, async (c) => c.var.page(await sheetsPage(c)))
  .get(one, async (c) => c.var.page(await sheetPage(c)))
  .get(`${one}/sheet.pdf`, async (c) => {
    const { team, day } = await readable(c)
    const command = await homeCommand(c.var.context.db)
    const sheet = await readSheet(c.var.context, team.id, day)
    const document = sheetDocument(splitPath(new URL(c.req.url).pathname).language, { command: command!, team, sheet })
    return answerPdf(c, document, { name: `sheet-${day}`, public: false })
  })
  .get(`${one}/marks`, async (c) => {
    const { team, day } = await readable(c)
    return synchronise(c, { teamId: team.id }, day)
  })
  .post(`${one}/marks`, async (c) => {
    const { teamId, day } = known(c)
    if (isJson(c)) return synchronise(c, { teamId }, day)
    return submit(c, markVisit, { with: { teamId, day }, done: () => pathOf(c), again: (returned) => sheetPage(c, { mark: returned }) })
  })
  .post(`${one}/link`, async (c) => {
    let given: Awaited<ReturnType<typeof giveLink>> | undefined
    const { teamId, day } = known(c)
    const answer = await submit(c, giveLink, {
      with: { teamId },
      done: (link) => {
        given = link
        return pathOf(c)
      },
      again: (returned) => sheetPage(c, { link: returned }),
    })
    if (!given) return answer
    // Shown in the answer itself and not after a redirect: no history keeps it.
    c.header('location', undefined)
    const address = c.var.context.publicUrl + c.var.href(`/team-sheets/${given.token}`)
    return c.var.page(<LinkPage team={given.team.name} address={address} lastDay={given.lastDay} back={`${sheets}/${teamId}/${day}`} />)
  })
  .post(`${one}/link/removal`, (c) => submit(c, endLink, { with: { teamId: known(c).teamId }, done: () => `${pathOf(c)}#phone` }))
  .route('/', phoneRoutes)

async function sheetsPage(c: C) {
  const { db, actor, now } = c.var.context
  if (!mayRead(actor)) throw refuse('forbidden', 'read')
  const asked = c.req.query('day') ?? ''
  const day = isDay(asked) ? asked : dayOf(now())
  const plan = await findPlanOf(db, actor.commandId, day)
  const teams = await listTeamsOf(db, actor.commandId, day)
  const seen = teams.filter((team) => mayReadSheet(actor, team))
  return <SheetsPage day={day} teams={seen} planned={plan !== null} whole={mayReadAll(actor)} />
}

async function sheetPage(c: C, { mark, link }: { mark?: Returned; link?: Returned } = {}) {
  const { context } = c.var
  const { db, actor, now } = context
  const { team, day } = await readable(c)
  const sheet = await readSheet(context, team.id, day)
  const today = dayOf(now())
  const planner = mayPlan(actor) && !team.retiredOn
  const phone = planner ? { lastDay: await findLinkDay(db, actor.commandId, team.id, today), today, returned: link } : null
  return <SheetPage sheet={sheet} team={team} pad={padOf(context, pathOf(c), day, { team, byLink: false }, sentMark(mark))} link={phone} />
}

async function readable(c: C) {
  const { db, actor } = c.var.context
  const { teamId, day } = known(c)
  if (!mayRead(actor)) throw refuse('forbidden', 'read')
  const team = await findTeam(db, actor.commandId, teamId)
  if (!mayReadSheet(actor, team)) throw refuse('forbidden', 'read')
  return { team, day }
}

function known(c: C): { teamId: string; day: string } {
  const { team: teamId = '', day = '' } = c.req.param()
  if (!isDay(day)) throw refuse('missing', 'dayInvalid')
  return { teamId, day }
}

function pathOf(c: C): string {
  const { teamId, day } = known(c)
  return `${sheets}/${teamId}/${day}`
}

const isJson = (c: C) => (c.req.header('content-type') ?? '').includes('json')
