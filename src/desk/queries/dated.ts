import type { Db } from '../../platform/db/connection.ts'
import type { DatedDebt } from '../debt.ts'
import { owed, type Reading } from './owed.ts'

const most = 20_000

/** All that the offices of a command owe by a day, the most urgent first, in one statement. */
export async function listDated(db: Db, reading: Reading): Promise<DatedDebt[]> {
  return db<DatedDebt[]>`
    select owed.kind, owed.id, owed.ref, owed.state, owed.title, owed.since, owed.due_on, owed.office_id, o.name_ar as office_ar, o.name_fr as office_fr,
      case owed.kind when 'check' then array(
        select w.account_id from problem_check k join problem_worker w on w.command_id = k.command_id and w.problem_id = k.problem_id
        where k.command_id = ${reading.actor.commandId} and k.id = owed.id)
      else '{}' end as workers
    from ${owed(db, reading)}
    left join office o on o.command_id = ${reading.actor.commandId} and o.id = owed.office_id
    where owed.due_on is not null and owed.kind <> 'word'
    order by owed.due_on, owed.id limit ${most}`
}
