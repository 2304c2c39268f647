import type { Db } from '../../platform/db/connection.ts'
import type { Day } from '../../platform/words/dates.ts'

/** Those who came to a meeting for themselves: how many they are, and how many took the right to one answer. */
export interface Places {
  people: number
  given: number
}

export async function findPlaces(db: Db, commandId: string, meetingId: string): Promise<Places> {
  const [found] = await db<Places[]>`select people, given from trust_place where command_id = ${commandId} and meeting_id = ${meetingId}`
  return found ?? { people: 0, given: 0 }
}

/** Two who take a place do so one after the other. */
export async function lockPlaces(db: Db, commandId: string, meetingId: string): Promise<Places> {
  const none = { commandId, meetingId, people: 0, given: 0 }
  await db`insert into trust_place ${db(none)} on conflict (command_id, meeting_id) do nothing`
  const [found] = await db<Places[]>`
    select people, given from trust_place where command_id = ${commandId} and meeting_id = ${meetingId} for update`
  return found!
}

export async function savePlaces(db: Db, commandId: string, meetingId: string, { people, given }: Places): Promise<void> {
  await db`update trust_place set people = ${people}, given = ${given} where command_id = ${commandId} and meeting_id = ${meetingId}`
}

interface Taken {
  waveId: string
  eventId: string
  tokenHash: Buffer
}

/** @returns false when this very token was given before */
export async function insertPlace(db: Db, commandId: string, taken: Taken): Promise<boolean> {
  const { count } = await db`
    insert into trust_invitation ${db({ commandId, ...taken, areaId: commandId, used: false })} on conflict (command_id, token_hash) do nothing`
  return count > 0
}

export interface PlacedMeeting extends Places {
  ref: string
  title: string
  day: Day
}

/** Meetings with a room since a wave was opened, the latest first. */
export async function listPlaced(db: Db, commandId: string, openedOn: Day): Promise<PlacedMeeting[]> {
  return db<PlacedMeeting[]>`
    select m.ref, m.title, m.day, coalesce(p.people, 0) as people, coalesce(p.given, 0) as given
    from meeting m
    join room r on r.command_id = m.command_id and r.meeting_id = m.id
    left join trust_place p on p.command_id = m.command_id and p.meeting_id = m.id
    where m.command_id = ${commandId} and m.day >= ${openedOn}
    order by m.day desc, m.id limit 20`
}
