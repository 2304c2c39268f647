import type { Db, Pool } from '../../src/platform/db/connection.ts'

interface Ids {
  command: string
  district: string
  officeHead: string
}

/**
 * Invented demands of the five years before March 2026 of 46 associations, with their story, the same at every run: half of the answers are
 * commitments, one in fifty waits, some are late. What is invented refers to what there is: it is written without looking that up row by row.
 */
export async function seedDemands(db: Pool, ids: Ids, size: number): Promise<void> {
  await db.begin(async (tx) => {
    await tx`set local session_replication_role = replica`
    await seedPlaces(tx, ids)
    await seedRecord(tx, ids, size)
  })
}

async function seedPlaces(db: Db, { command, district }: Ids): Promise<void> {
  await db`
    insert into district (command_id, id, name_ar, name_fr, shape)
    select command_id, md5('district ' || n)::uuid, 'دائرة ' || n, 'District ' || n, shape from district, generate_series(1, 40) n
    where command_id = ${command} and id = ${district}`
  await db`
    insert into association (command_id, id, name_ar, kind, territory, state, registered_on)
    select ${command}, md5('association ' || n)::uuid, 'جمعية مختلقة ' || n, 'neighbourhood', 'دائرة ' || 1 + n % 40, 'accredited', '2020-01-01'
    from generate_series(0, 45) n`
}

async function seedRecord(db: Db, { command, officeHead }: Ids, size: number): Promise<void> {
  await db`
    insert into demand (command_id, id, ref, state, channel, original, received_on, acknowledge_due_on, qualify_due_on, answer_due_on, public_text, category_id,
      district_id, association_id, qualified_on, answer_kind, answered_on, word_due_on)
    select ${command}, md5('demand ' || n)::uuid, 'X-' || n, case when n % 50 = 0 then 'qualified' when n % 2 = 0 then 'promised' else 'answered' end, 'form', 'نص',
      day, day + 3, day + 7, day + 28, 'نص', 'presence', md5('district ' || 1 + n % 40)::uuid, md5('association ' || n % 46)::uuid, day + 3,
      case when n % 50 > 0 then case when n % 2 = 0 then 'commitment' else 'explanation' end end, case when n % 50 > 0 then day + 1 + abs(hashint4(n)) % 32 end, day + 60
    from (select n, date '2021-03-01' + (n * 1825.0 / ${size}::int)::int as day from generate_series(1, ${size}::int) n) as asked`
  await db`
    insert into commitment (command_id, id, demand_id, office_id, kind, text, indicator, made_on, due_on, update_due_on, state, evidence, reported_on)
    select command_id, md5('commitment ' || ref)::uuid, id, ${officeHead}, 'activity', 'جولات', 'عدد الجولات', answered_on, answered_on + 40, answered_on + 20,
      case when abs(hashtext(ref)) % 10 = 0 then 'running' else 'kept' end, 'سجل', answered_on + 25 + abs(hashtext(ref)) % 20
    from demand where command_id = ${command} and ref like 'X-%' and answer_kind = 'commitment'`
  await db`
    insert into public_record.demand (command_id, id, ref, state, asked_on, state_group)
    select command_id, id, ref, state, received_on, 'waiting' from demand where command_id = ${command} and ref like 'X-%'`
  await db`
    insert into public_record.entry (command_id, demand_id, id, kind, day, due_on, text_state, changed_at)
    select d.command_id, d.id, md5(d.ref || kind)::uuid, kind, day, due, 'none', now() from demand d
    cross join lateral (values ('qualified', d.qualified_on, d.answer_due_on),
      (case d.answer_kind when 'commitment' then 'promised' else 'explained' end, d.answered_on, null)) as told (kind, day, due)
    where d.command_id = ${command} and d.ref like 'X-%' and day is not null`
}
