import type { Db } from '../../platform/db/connection.ts'
import { type Value, values } from '../../survey/question.ts'
import type { Counts } from '../figure.ts'
import type { Item } from '../items.ts'
import type { Wave } from '../wave.ts'
import { wasHeld } from './was-held.ts'
import type { Area } from './waves.ts'

interface Asked {
  waveId: string
  areaIds: readonly string[]
  items: readonly Item[]
}

export async function insertCounts(db: Db, commandId: string, { waveId, areaIds, items }: Asked): Promise<void> {
  await db`
    insert into trust_count (command_id, wave_id, area_id, item, value, n)
    select ${commandId}, ${waveId}, area, item, value, 0
    from unnest(${[...areaIds]}::uuid[]) area, unnest(${[...items]}::text[]) item, unnest(${[...values]}::text[]) value`
}

/** Areas in which this wave counts. */
export async function listCountedAreas(db: Db, commandId: string, waveId: string): Promise<Area[]> {
  return db<Area[]>`
    select c.area_id as id, coalesce(d.name_ar, k.name_ar) as name_ar, coalesce(d.name_fr, k.name_fr) as name_fr
    from (select distinct command_id, area_id from trust_count where command_id = ${commandId} and wave_id = ${waveId}) c
    join command k on k.id = c.command_id
    left join district d on d.command_id = c.command_id and d.id = c.area_id
    order by d.id is null, d.name_ar, c.area_id`
}

interface Sheet {
  waveId: string
  areaId: string
  hashes: readonly Buffer[]
}

export async function insertInvitations(db: Db, commandId: string, { waveId, areaId, hashes }: Sheet): Promise<void> {
  await db`insert into trust_invitation ${db(hashes.map((tokenHash) => ({ commandId, tokenHash, waveId, areaId, used: false })))}`
}

export interface Invitation extends Pick<Wave, 'ref' | 'questionnaire' | 'state'> {
  tokenHash: Buffer
  waveId: string
  areaId: string
  used: boolean
  /** Taken in the room of a meeting that is not yet held. */
  early: boolean
}

export async function findInvitation(db: Db, commandId: string, tokenHash: Buffer): Promise<Invitation | undefined> {
  const [found] = await db<Invitation[]>`${invitations(db, commandId, tokenHash)}`
  return found
}

/** Locks the wave with it, so that answers come one after the other and none comes after the closing. */
export async function lockInvitation(db: Db, commandId: string, tokenHash: Buffer): Promise<Invitation | undefined> {
  const [found] = await db<Invitation[]>`${invitations(db, commandId, tokenHash)} for update of w, i`
  return found
}

const invitations = (db: Db, commandId: string, tokenHash: Buffer) => db`
  select i.token_hash, i.wave_id, i.area_id, i.used, w.ref, w.questionnaire, w.state,
    coalesce(not ${wasHeld(db)}, false) as early
  from trust_invitation i join trust_wave w on w.command_id = i.command_id and w.id = i.wave_id
  left join meeting m on m.command_id = i.command_id and m.id = i.event_id
  where i.command_id = ${commandId} and i.token_hash = ${tokenHash}`

export async function markUsed(db: Db, commandId: string, tokenHash: Buffer): Promise<void> {
  await db`update trust_invitation set used = true where command_id = ${commandId} and token_hash = ${tokenHash}`
}

/** Writes every count of the wave anew, also those that stay as they are: no version of a row tells which were raised last. */
export async function countAnswer(
  db: Db,
  commandId: string,
  { waveId, areaId }: Pick<Invitation, 'waveId' | 'areaId'>,
  answer: readonly (readonly [Item, Value])[],
): Promise<void> {
  const chosen = answer.map(([item, value]) => `${item} ${value}`)
  await db`
    update trust_count set n = n + case when area_id = ${areaId} and item || ' ' || value = any(${chosen}::text[]) then 1 else 0 end
    where command_id = ${commandId} and wave_id = ${waveId}`
}

export interface ItemCounts {
  areaId: string
  item: Item
  counts: Counts
}

export async function listCounts(db: Db, commandId: string, waveId: string): Promise<ItemCounts[]> {
  return db<ItemCounts[]>`
    select area_id, item, json_object_agg(value, n) as counts from trust_count
    where command_id = ${commandId} and wave_id = ${waveId} group by area_id, item order by area_id, item`
}

export async function deleteCounts(db: Db, commandId: string, waveId: string): Promise<void> {
  await db`delete from trust_count where command_id = ${commandId} and wave_id = ${waveId}`
  await db`delete from trust_invitation where command_id = ${commandId} and wave_id = ${waveId}`
}
