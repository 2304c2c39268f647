import { Hono, type Context as HonoContext } from 'hono'
import { renderSVG } from 'uqr'
import { openCommitments } from '../meetings/open-commitments.ts'
import type { Env } from '../platform/http/env.ts'
import { fieldsOf, type Returned, submit } from '../platform/http/submit.ts'
import { Refusal } from '../platform/refusal.ts'
import { dayOf } from '../platform/words/dates.ts'
import { splitPath } from '../platform/words/language.ts'
import { admitWriter } from './admit-writer.ts'
import { choicesOf } from './choices.ts'
import { closeRoom } from './close-room.ts'
import { dismissWriter } from './dismiss-writer.ts'
import { operationOf } from './fields.ts'
import { openRoom } from './open-room.ts'
import { ClosedPage } from './pages/closed-page.tsx'
import { CodePage } from './pages/code-page.tsx'
import { OpeningPage } from './pages/opening-page.tsx'
import { RoomPage } from './pages/room-page.tsx'
import { keeps, mayWrite } from './permissions.ts'
import { presenceCode } from './presence-code.ts'
import { presenceRoutes } from './presence-routes.tsx'
import { agendaPoints, registerOf } from './queries/register.ts'
import { findMeeting, findRoom, listColleagues, operationsAfter, type Room } from './queries/room.ts'
import { recordEntry } from './record-entry.ts'
import { recordOperations } from './record-operations.ts'
import { refuse } from './refusal.ts'

type C = HonoContext<Env>

const page = '/desk/meetings/:ref/room' as const

export const roomRoutes = new Hono<Env>()
  .get(page, async (c) => c.var.page(await roomPage(c)))
  .post(page, async (c) => submit(c, openRoom, { with: await about(c), done: () => at(c) }))
  .get(`${page}/operations`, async (c) => c.json(await since(c, await writtenRoom(c))))
  .post(`${page}/operations`, async (c) => ((c.req.header('content-type') ?? '').includes('json') ? synchronise(c) : entry(c)))
  .post(`${page}/writers`, async (c) =>
    submit(c, admitWriter, { with: await about(c), done: () => `${at(c)}#writers`, again: (returned) => roomPage(c, returned) }),
  )
  .post(`${page}/writers/:id/dismissal`, async (c) =>
    submit(c, dismissWriter, { with: { ...(await about(c)), accountId: c.req.param('id') }, done: () => `${at(c)}#writers` }),
  )
  .post(`${page}/closure`, async (c) =>
    submit(c, closeRoom, {
      with: await about(c),
      done: () => at(c),
      again: (returned) => roomPage(c, returned),
    }),
  )
  .get(`${page}/code`, async (c) => {
    const { ref } = await writtenRoom(c)
    c.header('refresh', '300')
    return c.var.page(<CodePage reference={ref} address={await presenceAddress(c)} />)
  })
  .get(`${page}/code.svg`, async (c) => {
    const svg = renderSVG(await presenceAddress(c), { ecc: 'M', border: 3, pixelSize: 10 })
    return c.body(svg, 200, { 'content-type': 'image/svg+xml' })
  })
  .route('/', presenceRoutes)

function at(c: C): string {
  return `/desk/meetings/${c.req.param('ref')}/room`
}

async function about(c: C): Promise<{ meetingId: string }> {
  const { db, actor } = c.var.context
  const { meetingId } = await findMeeting(db, actor.commandId, c.req.param('ref') ?? '')
  return { meetingId }
}

/** The open room, for those who may write in it. */
async function writtenRoom(c: C): Promise<Room> {
  const { db, actor } = c.var.context
  const room = await findRoom(db, actor.commandId, (await about(c)).meetingId)
  if (!mayWrite(actor, room)) throw refuse('forbidden', 'read')
  if (!room) throw refuse('missing', 'roomUnknown')
  return room
}

async function presenceAddress(c: C): Promise<string> {
  const { now, publicUrl } = c.var.context
  const { secret, ref } = await writtenRoom(c)
  return publicUrl + c.var.href(`/presence/${ref}/${presenceCode(secret, now())}`)
}

async function roomPage(c: C, returned?: Returned) {
  const { db, actor, now, newId } = c.var.context
  const { commandId } = actor
  const meeting = await findMeeting(db, commandId, c.req.param('ref') ?? '')
  const room = await findRoom(db, commandId, meeting.meetingId)
  if (!mayWrite(actor, room)) throw refuse('forbidden', 'read')
  if (!room) return <OpeningPage meeting={meeting} />
  const [operations, register, commitments, points, colleagues] = await Promise.all([
    operationsAfter(db, commandId, room.meetingId, 0),
    registerOf(db, commandId, room.meetingId),
    openCommitments(c.var.context, room.seriesId),
    agendaPoints(db, commandId, room.meetingId),
    listColleagues(db, commandId),
  ])
  const choices = choicesOf(register, splitPath(new URL(c.req.url).pathname).language)
  const common = { room, operations, choices, accountId: actor.accountId ?? '' }
  if (room.closedAt) return <ClosedPage {...common} />
  const mine = {
    agenda: { commitments, points },
    colleagues,
    keeper: keeps(actor),
    today: dayOf(now()),
    newId,
    asked: `${c.req.query('form')} ${c.req.query('entry')}`,
  }
  return <RoomPage {...common} {...mine} {...(returned && { returned })} />
}

/** What the others wrote: a browser that has nothing to send only reads. */
async function since(c: C, room: Room) {
  const { db, actor } = c.var.context
  const after = Number(c.req.query('after'))
  const operations = await operationsAfter(db, actor.commandId, room.meetingId, Number.isSafeInteger(after) && after > 0 ? after : 0)
  return { operations, refused: [], position: operations.at(-1)?.position ?? after, closed: room.closedAt !== null }
}

/** One entry by a plain form. */
async function entry(c: C) {
  const fields = await fieldsOf(c)
  const operation = operationOf(fields, c.var.context.now().toISOString())
  const anchor = {
    demand: 'demands',
    'next-step': 'demands',
    intervention: 'interventions',
    attendance: 'attendance',
    diversion: 'capture-complaint',
  }
  return submit(c, recordEntry, {
    shape: () => ({ operation, checked: fields.checked === 'yes' }),
    with: await about(c),
    done: ({ kind }) => `${at(c)}#${anchor[kind]}`,
    again: (returned) => roomPage(c, { ...returned, errors: flat(returned.errors) }),
  })
}

/** «operation.value.text» is the field «text» of the form. */
function flat(errors: Returned['errors']): Returned['errors'] {
  return Object.fromEntries(Object.entries(errors).map(([name, words]) => [name.split('.').at(-1)!, words]))
}

/** What a browser has kept, and what it does not have yet. Words for what was refused come in the language of the page. */
async function synchronise(c: C) {
  const body = await c.req.json().catch(() => ({}))
  try {
    const { refused, ...taken } = await recordOperations(c.var.context, { ...body, ...(await about(c)) })
    return c.json({ ...taken, refused: refused.map(({ id, reason }) => ({ id, words: c.var.wordOf('room', reason) })) })
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    return c.json(
      { words: c.var.wordOf(error.slice, error.reason) },
      error.kind === 'forbidden' ? 403 : error.kind === 'missing' ? 404 : 422,
    )
  }
}
