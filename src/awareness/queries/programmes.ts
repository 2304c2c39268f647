import type { Db } from '../../platform/db/connection.ts'
import type { Day } from '../../platform/words/dates.ts'
import type { Programme } from '../programme.ts'
import { topicNamesIn } from '../topics/queries.ts'

/** The latest first. */
export async function listProgrammes(db: Db, commandId: string): Promise<Programme[]> {
  return db<Programme[]>`
    select id, school_year, edition, stage, first_day, last_day, topics, closed_on, ${topicNamesIn(db, commandId, 'topics')} from awareness_programme
    where command_id = ${commandId} order by first_day desc, id`
}

export async function listProgrammesOf(db: Db, commandId: string, schoolYear: string): Promise<Programme[]> {
  return db<Programme[]>`
    select id, school_year, edition, stage, first_day, last_day, topics, closed_on, ${topicNamesIn(db, commandId, 'topics')} from awareness_programme
    where command_id = ${commandId} and school_year = ${schoolYear} order by stage`
}

export async function lockProgramme(db: Db, commandId: string, id: string): Promise<Programme | undefined> {
  const [found] = await db<Programme[]>`
    select id, school_year, edition, stage, first_day, last_day, topics, closed_on, ${topicNamesIn(db, commandId, 'topics')} from awareness_programme
    where command_id = ${commandId} and id = ${id} for update`
  return found
}

/** Programmes are opened one after the other. */
export async function lockCommand(db: Db, commandId: string): Promise<void> {
  await db`select 1 from command where id = ${commandId} for no key update`
}

export async function insertProgramme(db: Db, commandId: string, { topics, ...programme }: Omit<Programme, 'topicNames'>): Promise<void> {
  await db`insert into awareness_programme ${db({ commandId, ...programme, topics: [...topics] })}`
}

export async function saveClosing(db: Db, commandId: string, id: string, closedOn: Day): Promise<void> {
  await db`update awareness_programme set closed_on = ${closedOn} where command_id = ${commandId} and id = ${id}`
}

export interface ProgrammeCounts {
  open: number
  sessions: number
  schools: number
  classes: number
  girls: number
  boys: number
}

/** What was held in a programme, and how many of its sessions nobody has counted yet. */
export async function countProgramme(db: Db, commandId: string, programmeId: string): Promise<ProgrammeCounts> {
  const [counts] = await db<ProgrammeCounts[]>`
    select count(*) filter (where state <> 'held') as open, count(*) filter (where state = 'held') as sessions,
      count(distinct school_id) filter (where state = 'held') as schools, coalesce(sum(classes), 0) as classes,
      coalesce(sum(girls), 0) as girls, coalesce(sum(boys), 0) as boys
    from awareness_session where command_id = ${commandId} and programme_id = ${programmeId} and state in ('confirmed', 'held')`
  return counts!
}
