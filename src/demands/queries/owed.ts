import { type Actor, has } from '../../platform/actor.ts'
import type { Db } from '../../platform/db/connection.ts'
import type { Day } from '../../platform/words/dates.ts'
import type { DemandState } from '../demand.ts'
import { standing, visibleTo } from './demand.ts'
import { type DemandLine, late, listWhere, owedBy, unheard, waitsForWord, withoutAccount } from './lines.ts'

export interface OfficeCount {
  id: string
  nameAr: string
  nameFr: string
  n: number
}

export const listToQualify = (db: Db, actor: Actor): Promise<DemandLine[]> => listWhere(db, actor, db`d.state = 'received'`)

export const listToClose = (db: Db, actor: Actor, today: Day): Promise<DemandLine[]> => listWhere(db, actor, unheard(db, today))

/** Those whose word the cell records, because they have no account. */
export function listToRecord(db: Db, actor: Actor, today: Day): Promise<DemandLine[]> {
  return listWhere(db, actor, db`${waitsForWord(db)} and ${withoutAccount(db)} and not ${unheard(db, today)}`)
}

export const listOwed = (db: Db, actor: Actor): Promise<DemandLine[]> => listWhere(db, actor, owedBy(db, actor.officeIds))

export const listOwn = (db: Db, actor: Actor): Promise<DemandLine[]> => listWhere(db, actor, db`d.association_id = ${actor.associationId}`)

export async function lateByOffice(db: Db, { commandId }: Actor, today: Day): Promise<OfficeCount[]> {
  return db<OfficeCount[]>`
    select o.id, o.name_ar, o.name_fr, count(*) as n
    from demand d
    left join commitment c on ${standing(db)}
    join office o on o.command_id = d.command_id and o.id = case d.state when 'promised' then c.office_id else d.answer_office_id end
    where d.command_id = ${commandId} and d.state <> 'received' and ${late(db, today)}
    group by o.id, o.name_ar, o.name_fr
    order by n desc, o.name_ar`
}

export interface StateCount {
  state: DemandState
  n: number
  late: number
}

export async function countByState(db: Db, actor: Actor, today: Day): Promise<StateCount[]> {
  return db<StateCount[]>`
    select d.state, count(*) as n, count(*) filter (where ${late(db, today)}) as late
    from demand d
    left join commitment c on ${standing(db)}
    where d.command_id = ${actor.commandId} and ${visibleTo(db, actor)}
    group by d.state`
}

/** How many demands wait for an act of this person: for the menu. */
export async function countOwed(db: Db, actor: Actor, today: Day): Promise<number> {
  const cell = has(actor, 'cell')
  const [row] = await db<{ n: number }[]>`
    select count(*) as n
    from demand d
    left join commitment c on ${standing(db)}
    where d.command_id = ${actor.commandId} and (${owedBy(db, actor.officeIds)}
      or (d.association_id = ${actor.associationId} and ${waitsForWord(db)})
      ${cell ? db`or d.state = 'received' or ${unheard(db, today)} or (${waitsForWord(db)} and ${withoutAccount(db)})` : db``})`
  return row!.n
}

/** Texts that wait for this publisher's signature. */
export async function countToSign(db: Db, { commandId, accountId }: Actor): Promise<number> {
  const [row] = await db<{ n: number }[]>`
    select count(*) as n from release r
    where r.command_id = ${commandId} and r.state = 'waiting' and not exists (
      select 1 from release_signature s where s.command_id = r.command_id and s.release_id = r.id and s.account_id = ${accountId})`
  return row!.n
}
