import type { Db } from '../../platform/db/connection.ts'
import type { TrustFacts, TrustResult } from '../trust.ts'

export async function insertTrust(db: Db, commandId: string, { results, ...wave }: TrustFacts): Promise<void> {
  const { count } = await db`insert into public_record.trust_wave ${db({ commandId, ...wave })} on conflict (command_id, id) do nothing`
  if (count === 0) return
  await db`insert into public_record.trust_result ${db(results.map((result) => ({ commandId, waveId: wave.id, ...result })))}`
}

export async function releaseTrust(db: Db, commandId: string, id: string, at: Date): Promise<void> {
  await db`update public_record.trust_wave set released_at = ${at} where command_id = ${commandId} and id = ${id}`
}

export async function listTrust(db: Db, commandId: string): Promise<TrustFacts[]> {
  const waves = await db<Omit<TrustFacts, 'results'>[]>`
    select id, ref, questionnaire, wording, first_day, last_day from public_record.trust_wave
    where command_id = ${commandId} and released_at is not null order by last_day desc, id desc limit 40`
  const results = await db<(TrustResult & { waveId: string })[]>`
    select wave_id, area_id, area_ar, area_fr, item, agree, known, hidden from public_record.trust_result
    where command_id = ${commandId} and wave_id = any(${waves.map(({ id }) => id)}::uuid[]) order by area_ar, area_id, item`
  const of = Map.groupBy(results, ({ waveId }) => waveId)
  return waves.map((wave) => ({ ...wave, results: (of.get(wave.id) ?? []).map(({ waveId: _same, ...one }) => one) }))
}
