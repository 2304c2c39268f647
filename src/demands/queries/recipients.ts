import type { Db } from '../../platform/db/connection.ts'
import type { Language } from '../../platform/words/language.ts'
import { authors } from './authors.ts'

/** Somebody behind a demand who can be written to. */
export interface AskerAddress {
  address: string
  language: Language
  /** Of a person without an account; null for whoever acts for an association or a school. */
  askerId: string | null
  /** Whoever speaks for a school follows on its page. */
  ofSchool: boolean
  /** Whether everyone may read the demand. */
  released: boolean
}

/** Of one address one, in the language that was chosen: of those who asked for what was merged into it too. */
export async function listAskerAddresses(db: Db, commandId: string, demandId: string): Promise<AskerAddress[]> {
  return db<AskerAddress[]>`
    ${authors(db, commandId, demandId)}
    select distinct on (address) address, language, asker_id, of_school, exists (
      select 1 from public_record.demand p where p.command_id = ${commandId} and p.id = ${demandId} and p.released_at is not null) as released
    from (
      select a.email as address, coalesce(w.language, s.language) as language, null::uuid as asker_id, false as of_school
      from account_role r
      join association s on s.command_id = r.command_id and s.id = r.association_id
      join account a on a.id = r.account_id and a.closed_at is null and a.email is not null
      left join reminder_wish w on w.command_id = r.command_id and w.account_id = r.account_id
      where r.command_id = ${commandId} and r.association_id in (select id from author)
      union all
      select k.email, k.language, k.id, false
      from demand_asker j
      join family f on f.id = j.demand_id
      join asker k on k.command_id = j.command_id and k.id = j.asker_id and k.email is not null
      where j.command_id = ${commandId} and j.left_on is null
      union all
      select a.email, coalesce(w.language, 'ar'), null, true
      from demand_asker j
      join family f on f.id = j.demand_id
      join asker k on k.command_id = j.command_id and k.id = j.asker_id
      join school_contact c on c.command_id = k.command_id and c.school_id = k.school_id
      join account a on a.id = c.account_id and a.closed_at is null and a.email is not null
      left join reminder_wish w on w.command_id = c.command_id and w.account_id = c.account_id
      where j.command_id = ${commandId} and j.left_on is null) known
    order by address, asker_id nulls first, of_school`
}
