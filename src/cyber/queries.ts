import type { Db } from '../platform/db/connection.ts'
import type { Day } from '../platform/words/dates.ts'
import type { ChannelId, Checked } from './channel.ts'
import { type Kind, kinds } from './kind.ts'
import type { Openings } from './openings.ts'
import type { Wish } from './topic.ts'

/** What this command has made sure of, from the published copies. */
export async function listChecked(publicDb: Db, commandId: string): Promise<Checked[]> {
  return publicDb<Checked[]>`
    select id, telephone, address, gone, checked_on from public_record.cyber_channel where command_id = ${commandId} order by id`
}

export interface ChannelCheck {
  id: string
  channel: ChannelId
  telephone: string | null
  address: string | null
  gone: boolean
  note: string
  checkedOn: Day
  officeId: string | null
}

/** Two who check at once do so one after the other: the copy is then that of the last line. */
export async function lockChecks(db: Db, commandId: string): Promise<void> {
  await db`select 1 from command where id = ${commandId} for update`
}

export async function insertCheck(db: Db, commandId: string, check: ChannelCheck): Promise<void> {
  await db`insert into cyber_channel_check ${db({ commandId, ...check })}`
}

export type CheckLine = Omit<ChannelCheck, 'officeId'> & { officeAr: string | null; officeFr: string | null }

/** The newest first, as many as one looks back at. */
export async function listChecks(db: Db, commandId: string): Promise<CheckLine[]> {
  return db<CheckLine[]>`
    select k.id, k.channel, k.telephone, k.address, k.gone, k.note, k.checked_on, o.name_ar as office_ar, o.name_fr as office_fr
    from cyber_channel_check k left join office o on o.command_id = k.command_id and o.id = k.office_id
    where k.command_id = ${commandId} order by k.id desc limit 200`
}

/** Writes every kind of the month anew, also those that stay as they are: no version of a row tells which were opened. */
export async function addToMonth(db: Db, commandId: string, month: string, openings: Openings): Promise<void> {
  const rows = kinds.map((kind) => ({ commandId, month, kind, n: openings[kind] ?? 0 }))
  await db`
    insert into cyber_opening ${db(rows)}
    on conflict (command_id, month, kind) do update set n = cyber_opening.n + excluded.n`
}

export interface MonthCount {
  month: string
  kind: Kind
  n: number
}

/** Of a year, the newest month first. */
export async function listOpenings(db: Db, commandId: string): Promise<MonthCount[]> {
  const rows = await db<MonthCount[]>`
    select month, kind, n from cyber_opening where command_id = ${commandId} order by month desc, kind limit ${12 * kinds.length}`
  return rows
}

export async function insertTopic(db: Db, commandId: string, topic: Topic): Promise<void> {
  await db`insert into cyber_topic ${db({ commandId, ...topic })}`
}

export interface Topic {
  demandId: string
  kind: Kind
  wish: Wish
}

export async function findTopic(db: Db, commandId: string, ref: string): Promise<Topic | undefined> {
  const [topic] = await db<Topic[]>`
    select t.demand_id, t.kind, t.wish from cyber_topic t join demand d on d.command_id = t.command_id and d.id = t.demand_id
    where t.command_id = ${commandId} and d.ref = ${ref}`
  return topic
}

export interface TopicLine extends Omit<Topic, 'demandId'> {
  ref: string
  /** Nobody has examined it yet. */
  received: boolean
  receivedOn: Day
  association: string | null
}

export async function listTopics(db: Db, commandId: string): Promise<TopicLine[]> {
  return db<TopicLine[]>`
    select d.ref, t.kind, t.wish, d.state = 'received' as received, d.received_on, a.name_ar as association
    from cyber_topic t join demand d on d.command_id = t.command_id and d.id = t.demand_id
    left join association a on a.command_id = d.command_id and a.id = d.association_id
    where t.command_id = ${commandId} order by t.demand_id desc limit 50`
}

export interface MeetingChoice {
  id: string
  title: string
  day: Day
}

/** Meetings that are announced and still to come. */
export async function listMeetingsAhead(db: Db, commandId: string, today: Day): Promise<MeetingChoice[]> {
  return db<MeetingChoice[]>`
    select id, title, day from meeting where command_id = ${commandId} and state = 'announced' and day >= ${today} order by day, id`
}

export interface AssociationChoice {
  id: string
  nameAr: string
}

export async function listAssociations(db: Db, commandId: string): Promise<AssociationChoice[]> {
  return db<AssociationChoice[]>`
    select id, name_ar from association where command_id = ${commandId} and state not in ('suspended', 'refused') order by name_ar, id`
}
