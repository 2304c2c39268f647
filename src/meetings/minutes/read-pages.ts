import type { Context as HonoContext } from 'hono'
import { type Actor, has } from '../../platform/actor.ts'
import type { Env } from '../../platform/http/env.ts'
import { isId } from '../../platform/ids.ts'
import { dayOf } from '../../platform/words/dates.ts'
import { wasThere } from '../attendance.ts'
import * as meetings from '../queries.ts'
import { readersScope } from '../readers.ts'
import { isDecidable } from './amendment.ts'
import { draftCommunique } from './communique/draft-communique.ts'
import { compareVersions } from './compare.ts'
import { draftDue } from './draft-due.ts'
import { refuse } from './minutes.ts'
import * as queries from './queries.ts'

type Request = HonoContext<Env>

/** The meeting of the address, for staff and for the associations that were expected there. */
export async function meetingOf(c: Request): Promise<meetings.MeetingRecord> {
  const { db, actor } = c.var.context
  return meetings.findMeeting(db, actor.commandId, c.req.param('ref') ?? '', readersScope(actor))
}

export async function minutesProps(c: Request) {
  const { db, actor, now } = c.var.context
  const { commandId } = actor
  const meeting = await meetingOf(c)
  const [minutes, attendance, contributions, offices, amendments, voices] = await Promise.all([
    queries.readMinutes(db, commandId, meeting.id),
    meetings.attendanceOf(db, commandId, meeting.id),
    meetings.contributionsOf(db, commandId, meeting.id),
    meetings.listOffices(db, commandId),
    queries.amendmentsOf(db, commandId, meeting.id),
    queries.voicesOf(db, commandId, meeting.id),
  ])
  const staff = !has(actor, 'association')
  const withheld = staff && minutes?.state === 'agreed' ? await queries.findWithheld(db, commandId, meeting.id, 'meeting') : null
  const passages = minutes ? await queries.passagesOf(db, commandId, meeting.id, minutes.version) : []
  const dueOn = minutes?.dueOn ?? (await draftDue(db, commandId, meeting.day))
  const role = has(actor, 'cell') ? ('cell' as const) : mayRead(actor, attendance) ? ('association' as const) : ('reader' as const)
  const { associationId } = actor
  return {
    meeting,
    minutes,
    dueOn,
    today: dayOf(now()),
    attendance,
    contributions,
    offices,
    amendments,
    voices,
    passages,
    role,
    associationId,
    withheld,
  }
}

/** Only those who were there; whoever was invited and did not come reads the minutes when they are public. */
function mayRead(actor: Actor, attendance: readonly meetings.AttendanceLine[]): boolean {
  if (!has(actor, 'association')) return false
  if (attendance.some((line) => line.associationId === actor.associationId && wasThere(line))) return true
  throw refuse('forbidden', 'notThere')
}

/** The minutes that are before the associations, or before the cell. */
async function openMinutes(c: Request) {
  const props = await minutesProps(c)
  const { minutes, role } = props
  if (!minutes || (role === 'association' && minutes.state === 'draft')) throw refuse('missing', 'minutesUnknown')
  return { ...props, minutes }
}

export async function proposeProps(c: Request) {
  const { meeting, passages, voices, role } = await openMinutes(c)
  if (role === 'reader') throw refuse('forbidden', 'notThere')
  const passage = passages.find(({ number }) => String(number) === c.req.param('number'))
  if (!passage) throw refuse('missing', 'passageGone')
  return { meeting, passage, voices: role === 'cell' ? voices : null }
}

export async function amendmentProps(c: Request) {
  const { meeting, minutes, passages, amendments, role, associationId } = await openMinutes(c)
  const id = c.req.param('id') ?? ''
  const amendment = isId(id) ? amendments.find((one) => one.id === id) : undefined
  if (!amendment) throw refuse('missing', 'amendmentUnknown')
  const standing = passages.find(({ number }) => number === amendment.passage)
  const decidable = minutes.state === 'circulated' && isDecidable(amendment, minutes)
  const mayDecide = role === 'cell' && decidable
  const mayWithdraw = decidable && (role === 'cell' || amendment.associationId === associationId)
  return { meeting, amendment, standing, mayDecide, mayWithdraw }
}

export async function versionsProps(c: Request) {
  const { db, actor } = c.var.context
  const { meeting, minutes, role } = await openMinutes(c)
  const all = await queries.versionsOf(db, actor.commandId, meeting.id)
  const versions = role === 'association' ? sinceCirculation(all) : all
  const chosen = (name: string, otherwise: number) => Number(c.req.query(name) ?? otherwise)
  const [from, to] = [chosen('from', versions[0]?.version ?? 1), chosen('to', minutes.version)]
  if (![from, to].every((wanted) => versions.some(({ version }) => version === wanted))) throw refuse('missing', 'versionUnknown')
  const [before, after] = await Promise.all([from, to].map((version) => queries.passagesOf(db, actor.commandId, meeting.id, version)))
  return { meeting, versions, from, to, pairs: compareVersions(before!, after!) }
}

/** What the cell wrote before it laid the text before others is its own: a name may just have been taken out. From then on every version says why it was made. */
function sinceCirculation(versions: readonly queries.VersionLine[]): queries.VersionLine[] {
  const circulated = versions.findLastIndex(({ amendmentId, reason }) => amendmentId === null && reason === null)
  return versions.slice(circulated)
}

export async function communiqueProps(c: Request) {
  const { db, actor } = c.var.context
  const meeting = await meetingOf(c)
  if (meeting.agreedAt === null) throw refuse('conflict', 'communiqueEarly')
  const mayWrite = has(actor, 'cell')
  const { communique, communiqueFr } = meeting
  if (communique !== null && c.req.query('proposed') !== 'yes') {
    const withheld = mayWrite ? await queries.findWithheld(db, actor.commandId, meeting.id, 'communique') : null
    const former = has(actor, 'publisher') ? await queries.formerCommuniques(db, actor.commandId, meeting.id) : []
    return { meeting, texts: { communique, communiqueFr: communiqueFr ?? '' }, proposed: false, mayWrite, withheld, former }
  }
  if (!mayWrite) throw refuse('missing', 'meetingUnknown')
  return { meeting, texts: await draftCommunique({ db, actor }, meeting.id), proposed: true, mayWrite, withheld: null, former: [] }
}

export async function printable(c: Request) {
  const { db, actor } = c.var.context
  const { meeting, minutes, passages, voices, amendments } = await openMinutes(c)
  const [command, demands] = await Promise.all([
    queries.readCommand(db, actor.commandId),
    meetings.demandsOf(db, actor.commandId, meeting.id, readersScope(actor)),
  ])
  return { command, meeting, minutes, passages, voices, amendments, demands }
}

export async function printableCommunique(c: Request) {
  const { db, actor } = c.var.context
  const meeting = await meetingOf(c)
  if (meeting.communique === null) throw refuse('missing', 'meetingUnknown')
  const [command, released] = await Promise.all([
    queries.readCommand(db, actor.commandId),
    queries.isCommuniqueOut(db, actor.commandId, meeting.id),
  ])
  return { command, meeting, released }
}
