import type { Db } from '../../platform/db/connection.ts'
import type { Day } from '../../platform/words/dates.ts'
import type { TrustResult } from '../../public-record/trust.ts'
import type { Figure } from '../figure.ts'
import type { Item } from '../items.ts'
import type { Wave } from '../wave.ts'

const columns = ['id', 'ref', 'questionnaire', 'wording', 'state', 'opened_on', 'closed_on', 'reduced_on']

export async function lockWave(db: Db, commandId: string, id: string): Promise<Wave | undefined> {
  const [wave] = await db<Wave[]>`select ${db(columns)} from trust_wave where command_id = ${commandId} and id = ${id} for update`
  return wave
}

export async function insertWave(db: Db, commandId: string, wave: Wave): Promise<void> {
  await db`insert into trust_wave ${db({ commandId, ...wave })}`
}

export async function saveWave(db: Db, commandId: string, { id, ref: _ref, ...rest }: Wave): Promise<void> {
  await db`update trust_wave set ${db(rest)} where command_id = ${commandId} and id = ${id}`
}

export async function commandCode(db: Db, commandId: string): Promise<string> {
  const [row] = await db<{ code: string }[]>`select code from command where id = ${commandId}`
  return row!.code
}

export interface Area {
  id: string
  nameAr: string
  nameFr: string
}

/** The districts, and the command itself for whoever is of no one of them. */
export async function listAreas(db: Db, commandId: string): Promise<Area[]> {
  return db<Area[]>`
    (select id, name_ar, name_fr from district where command_id = ${commandId} order by name_ar, id)
    union all select id, name_ar, name_fr from command where id = ${commandId}`
}

interface Result {
  areaId: string
  item: Item
}

export async function insertResults(db: Db, commandId: string, waveId: string, results: readonly (Result & Figure)[]): Promise<void> {
  await db`insert into trust_result ${db(results.map((result) => ({ commandId, waveId, ...result })))}`
}

/** A wave as the desk sees it. */
export type WaveLine = Wave & {
  /** So many or more, in tens: who counted one by one could see who answered, and how many do not know. */
  answersFrom: number
  invited: number
  release: 'waiting' | 'released' | 'withheld' | null
  refusal: string | null
}

/** The latest first. */
export async function listWaves(db: Db, commandId: string, ref: string | null = null): Promise<WaveLine[]> {
  return db<WaveLine[]>`
    select ${db(columns.map((column) => `w.${column}`))}, (coalesce(i.answers, 0) / 10 * 10)::int as answers_from, coalesce(i.invited, 0)::int as invited,
      r.state as release, r.refusal
    from trust_wave w
    left join lateral (select count(*) as invited, count(*) filter (where i.used) as answers from trust_invitation i
      where i.command_id = w.command_id and i.wave_id = w.id) i on true
    left join lateral (select r.state, r.refusal from release r
      where r.command_id = w.command_id and r.subject_id = w.id and r.subject_kind = 'trust' and r.state <> 'replaced'
      order by r.id desc limit 1) r on true
    where w.command_id = ${commandId} ${ref === null ? db`` : db`and w.ref = ${ref}`}
    order by w.id desc limit 200`
}

export type WaveRead = WaveLine & { results: readonly TrustResult[] }

export async function readWave(db: Db, commandId: string, ref: string): Promise<WaveRead | undefined> {
  const [wave] = await listWaves(db, commandId, ref)
  return wave && { ...wave, results: await listResults(db, commandId, wave.id) }
}

async function listResults(db: Db, commandId: string, waveId: string): Promise<TrustResult[]> {
  return db<TrustResult[]>`
    select r.area_id, coalesce(d.name_ar, c.name_ar) as area_ar, coalesce(d.name_fr, c.name_fr) as area_fr, r.item, r.agree, r.known, r.hidden
    from trust_result r
    join command c on c.id = r.command_id
    left join district d on d.command_id = r.command_id and d.id = r.area_id
    where r.command_id = ${commandId} and r.wave_id = ${waveId}
    order by d.id is null, d.name_ar, r.area_id, r.item`
}

/** The last wave that was closed before this one and asked the same, in the same words. */
export async function waveBefore(db: Db, commandId: string, { id, questionnaire, wording }: Wave): Promise<WaveRead | null> {
  const [before] = await db<{ ref: string }[]>`
    select ref from trust_wave where command_id = ${commandId} and id < ${id} and state = 'closed'
      and questionnaire = ${questionnaire} and wording = ${wording} order by id desc limit 1`
  return before ? ((await readWave(db, commandId, before.ref)) ?? null) : null
}

/** Waves that were closed on that day or before, and whose counts are still there. */
export async function listOlder(db: Db, commandId: string, lastDay: Day): Promise<string[]> {
  const rows = await db<{ id: string }[]>`
    select id from trust_wave where command_id = ${commandId} and closed_on <= ${lastDay} and reduced_on is null order by id`
  return rows.map(({ id }) => id)
}
