import { Hono, type Context as HonoContext } from 'hono'
import type * as v from 'valibot'
import { workingCalendar } from '../calendar/working-calendar.ts'
import type { Action } from '../platform/action.ts'
import { has, isOfService } from '../platform/actor.ts'
import type { Env } from '../platform/http/env.ts'
import { submit } from '../platform/http/submit.ts'
import { isId } from '../platform/ids.ts'
import { dayOf, isDay } from '../platform/words/dates.ts'
import { announceMeeting } from './announce-meeting.ts'
import { cancelMeeting } from './cancel-meeting.ts'
import { owedBy } from './deadlines.ts'
import { holdMeeting } from './hold-meeting.ts'
import { can, refuse } from './meeting.ts'
import { readSummary } from './minutes/read-summary.ts'
import { openCommitments } from './open-commitments.ts'
import { ListPage, pathOf, type Tab, tabs } from './pages/list-page.tsx'
import { MeetingPage } from './pages/meeting-page.tsx'
import type { NextStepProps } from './pages/next-step.tsx'
import { PlanPage, planOf } from './pages/plan-page.tsx'
import { planMeeting } from './plan-meeting.ts'
import { postponeMeeting } from './postpone-meeting.ts'
import { preparationOf } from './queries/preparation.ts'
import { officeRollOf, rollOf } from './queries/roll.ts'
import * as queries from './queries.ts'
import { readersScope } from './readers.ts'
import { rescheduleMeeting } from './reschedule-meeting.ts'
import { reviseMeeting } from './revise-meeting.ts'
import { toMeeting } from './row.ts'
import { rowsOf } from './rows.ts'

const perPage = 30

export const meetingRoutes = new Hono<Env>()
  .get('/desk/meetings', async (c) => {
    const { db, actor } = c.var.context
    const tab = tabOf(c.req.query('state'))
    const before = keyOf(c.req.query('before'))
    const wish = { states: tabs[tab], associationId: readersScope(actor), before, limit: perPage + 1 }
    const found = await queries.listMeetings(db, actor.commandId, wish)
    const meetings = found.slice(0, perPage)
    const last = found.length > perPage ? meetings.at(-1) : undefined
    const older = last ? `${pathOf(tab)}${tab === 'all' ? '?' : '&'}before=${last.day}_${last.id}` : null
    return c.var.page(
      <ListPage
        {...{ tab, meetings, older }}
        newer={before && pathOf(tab)}
        mayPlan={has(actor, 'cell')}
        readsSeries={isOfService(actor)}
      />,
    )
  })
  .get('/desk/meetings/new', async (c) => {
    if (!has(c.var.context.actor, 'cell')) throw refuse('forbidden', 'cellOnly')
    const series = c.req.query('series')
    return c.var.page(<PlanPage {...(await planOptions(c))} {...(series && { values: { seriesId: series } })} />)
  })
  .post('/desk/meetings', (c) =>
    submit(c, planMeeting, {
      done: ({ ref }) => `/desk/meetings/${ref}`,
      again: async (returned) => <PlanPage {...(await planOptions(c))} {...returned} />,
    }),
  )
  .get('/desk/meetings/:ref/plan', async (c) => {
    if (!has(c.var.context.actor, 'cell')) throw refuse('forbidden', 'cellOnly')
    const meeting = await found(c)
    if (!can(toMeeting(meeting), 'revise')) throw refuse('conflict', 'notRevisable')
    return c.var.page(<PlanPage {...(await planOptions(c))} meeting={meeting} values={planOf(meeting)} />)
  })
  .post('/desk/meetings/:ref/plan', async (c) => {
    const meeting = await found(c)
    return submit(c, reviseMeeting, {
      with: { meetingId: meeting.id },
      done: ({ ref }) => `/desk/meetings/${ref}`,
      again: async (returned) => <PlanPage {...(await planOptions(c))} meeting={meeting} {...returned} />,
    })
  })
  .get('/desk/meetings/:ref', async (c) => c.var.page(<MeetingPage {...(await meetingProps(c, c.req.param('ref')))} />))
  .post('/desk/meetings/:ref/announcement', (c) => act(c, 'announcement', announceMeeting))
  .post('/desk/meetings/:ref/postponement', (c) => act(c, 'change', postponeMeeting))
  .post('/desk/meetings/:ref/new-day', (c) => act(c, 'newDay', rescheduleMeeting))
  .post('/desk/meetings/:ref/cancellation', (c) => act(c, 'change', cancelMeeting))
  .post('/desk/meetings/:ref/attendance', (c) =>
    act(c, 'attendance', holdMeeting, (values) => ({ attendance: rowsOf(values, 'attendance') })),
  )

async function act<Input extends v.GenericSchema, Result>(
  c: HonoContext<Env>,
  form: NonNullable<NextStepProps['returned']>['form'],
  action: Action<Input, Result>,
  shape?: (values: Record<string, string | string[]>) => Record<string, unknown>,
) {
  const { id, ref } = await found(c)
  return submit(c, action, {
    with: { meetingId: id },
    ...(shape && { shape }),
    done: () => `/desk/meetings/${ref}`,
    again: async (returned) => <MeetingPage {...(await meetingProps(c, ref))} returned={{ form, ...returned }} />,
  })
}

function found(c: HonoContext<Env>) {
  const { db, actor } = c.var.context
  return queries.findMeeting(db, actor.commandId, c.req.param('ref') ?? '', readersScope(actor))
}

async function meetingProps(c: HonoContext<Env>, ref: string) {
  const { db, actor, now } = c.var.context
  const { commandId } = actor
  const scope = readersScope(actor)
  const meeting = await queries.findMeeting(db, commandId, ref, scope)
  const [attendance, contributions, demands, agenda, signatures, offices, associations, minutes, preparation, calendar] = await Promise.all(
    [
      queries.attendanceOf(db, commandId, meeting.id),
      queries.contributionsOf(db, commandId, meeting.id),
      queries.demandsOf(db, commandId, meeting.id, scope),
      openCommitments(c.var.context, meeting.seriesId),
      queries.signaturesOf(db, commandId, meeting.id),
      officeRollOf(db, commandId, meeting.id),
      rollOf(db, commandId, meeting.id),
      readSummary(db, commandId, meeting),
      preparationOf(db, commandId, meeting.id),
      workingCalendar(db, commandId, meeting.day),
    ],
  )
  const reader = { readsAll: scope === null, mayAct: has(actor, 'cell'), today: dayOf(now()) }
  const on = (instant: Date | null) => instant && dayOf(instant)
  const done = { ...meeting, ...preparation, announcedOn: on(meeting.announcedAt), publishedOn: on(meeting.publishedAt) }
  const owed = owedBy({ ...done, agreedOn: preparation.agreedOn ?? on(meeting.agreedAt) }, calendar, reader.today)
  return { meeting, attendance, contributions, demands, agenda, signatures, offices, associations, minutes, preparation, owed, ...reader }
}

async function planOptions(c: HonoContext<Env>) {
  const { db, actor } = c.var.context
  const [offices, series] = await Promise.all([queries.listOffices(db, actor.commandId), queries.listSeries(db, actor.commandId)])
  return { offices, series }
}

function tabOf(name = 'all'): Tab {
  return Object.hasOwn(tabs, name) ? (name as Tab) : 'all'
}

/** The last line of the page before: its day and identity. */
function keyOf(text = '') {
  const [day = '', id = ''] = text.split('_')
  return isDay(day) && isId(id) ? { day, id } : null
}
