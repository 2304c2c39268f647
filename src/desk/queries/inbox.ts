import { type Actor, has } from '../../platform/actor.ts'
import type { Db } from '../../platform/db/connection.ts'
import { type Debt, type DebtKind, debtKinds } from '../debt.ts'
import type { Filter } from '../filter.ts'
import { mayReadAll } from '../permissions.ts'
import { askingSchool, mine, ofOffice, owed, type Reading } from './owed.ts'

/** One page of what is owed, the most urgent first; one more than `size` tells that it goes on. */
export async function listDebts(db: Db, reading: Reading, filter: Filter, page: { offset: number; size: number }): Promise<Debt[]> {
  return db<Debt[]>`
    select owed.kind, owed.id, owed.ref, owed.state, owed.title, owed.since, owed.due_on, o.name_ar as office_ar, o.name_fr as office_fr,
      a.name_ar as association, ${askingSchool(db, reading.actor)} as school
    from ${owed(db, reading)}
    left join office o on o.command_id = ${reading.actor.commandId} and o.id = owed.office_id
    left join association a on a.command_id = ${reading.actor.commandId} and a.id = owed.association_id
    where ${visible(db, reading.actor, filter)} and ${matching(db, reading, filter)}
    order by ${wordFirst(db, reading.actor)} owed.due_on nulls last, array_position(${[...debtKinds]}::text[], owed.kind), owed.id
    offset ${page.offset} limit ${page.size + 1}`
}

export interface KindCount {
  kind: DebtKind
  n: number
  late: number
}

/** How much there is of each kind, whatever kind the filter asks for. */
export async function countByKind(db: Db, reading: Reading, { kind: _kind, ...filter }: Filter): Promise<KindCount[]> {
  return db<KindCount[]>`
    select owed.kind, count(*) as n, count(*) filter (where owed.due_on < ${reading.today}) as late
    from ${owed(db, reading)}
    where ${visible(db, reading.actor, filter)} and ${matching(db, reading, filter)}
    group by owed.kind order by array_position(${[...debtKinds]}::text[], owed.kind)`
}

/** How much each filter finds, in one statement however many there are. */
export async function countEach(db: Db, reading: Reading, filters: readonly Filter[]): Promise<number[]> {
  if (filters.length === 0) return []
  const each = filters.map(
    (filter) => db`count(*) filter (where ${visible(db, reading.actor, filter)} and ${matching(db, reading, filter)})`,
  )
  const [row] = await db<{ counts: number[] }[]>`
    select array[${each.reduce((all, one) => db`${all}, ${one}`)}]::int[] as counts from ${owed(db, reading)}`
  return row!.counts
}

/** How much waits for this person: for the menu. */
export async function countOwed(db: Db, reading: Reading): Promise<number> {
  const [row] = await db<{ n: number }[]>`select count(*) as n from ${owed(db, reading)} where ${mine(db, reading.actor)}`
  return row!.n
}

/** Those who asked are shown first what waits for them, then what they wait for. */
function wordFirst(db: Db, { associationId }: Actor) {
  return associationId ? db`(owed.kind = 'word') desc,` : db``
}

/** An association sees its own demands, whoever owes the next step; others what they owe, or everything where they may. */
export function visible(db: Db, actor: Actor, { whose }: Filter) {
  if (actor.associationId && has(actor, 'association')) return db`owed.association_id = ${actor.associationId}::uuid`
  if (whose === 'all' && mayReadAll(actor)) return db`true`
  return mine(db, actor)
}

export function matching(db: Db, reading: Reading, filter: Filter) {
  const { kind, state, category, district, office, association, late, from, to, q } = filter
  return db`true
    ${kind ? db`and owed.kind = ${kind}` : db``}
    ${state ? db`and owed.state = ${state}` : db``}
    ${category ? db`and owed.category_id = ${category}` : db``}
    ${district ? db`and owed.district_id = ${district}` : db``}
    ${office ? db`and ${ofOffice(db, reading, office)}` : db``}
    ${association ? db`and owed.association_id = ${association}` : db``}
    ${late ? db`and owed.due_on < ${reading.today}` : db``}
    ${from ? db`and owed.due_on >= ${from}` : db``}
    ${to ? db`and owed.due_on <= ${to}` : db``}
    ${q ? db`and strpos(ar_norm(owed.ref || ' ' || owed.title), ar_norm(${q})) > 0` : db``}`
}
