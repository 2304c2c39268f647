import type { Db } from '../../src/platform/db/connection.ts'

interface Ids {
  command: string
  district: string
}

/** Invented demands of the five years before March 2026 with their story, the same at every run; half are commitments, a few in a hundred are late or wait. */
export async function seedDemands(db: Db, { command, district }: Ids, size: number): Promise<void> {
  await db`
    insert into district (command_id, id, name_ar, name_fr, shape)
    select command_id, md5('district ' || n)::uuid, 'دائرة ' || n, 'District ' || n, shape from district, generate_series(1, 40) n
    where command_id = ${command} and id = ${district}`
  await db`
    insert into demand (command_id, id, ref, state, channel, original, received_on, acknowledge_due_on, qualify_due_on, answer_due_on, public_text, category_id,
      district_id, qualified_on, answer_kind, answered_on, word_due_on)
    select ${command}, md5('demand ' || n)::uuid, 'X-' || n, case when n % 50 = 0 then 'qualified' else 'answered' end, 'form', 'نص', day, day + 3, day + 7, day + 28, 'نص',
      'presence', md5('district ' || 1 + n % 40)::uuid, day + 3, case when n % 50 > 0 then 'explanation' end, case when n % 50 > 0 then day + 1 + abs(hashint4(n)) % 32 end, day + 60
    from (select n, date '2021-03-01' + (n * 1825.0 / ${size}::int)::int as day from generate_series(1, ${size}::int) n) as asked`
  await db`
    insert into public_record.demand (command_id, id, ref, state, asked_on, state_group)
    select command_id, id, ref, state, received_on, 'waiting' from demand where command_id = ${command} and ref like 'X-%'`
  await db`
    insert into public_record.entry (command_id, demand_id, id, kind, day, due_on, text_state, changed_at)
    select d.command_id, d.id, md5(d.ref || kind)::uuid, kind, day, due, 'none', now() from demand d
    cross join lateral (values ('qualified', d.qualified_on, d.answer_due_on), ('explained', d.answered_on, null)) as told (kind, day, due)
    where d.command_id = ${command} and d.ref like 'X-%' and day is not null`
}
