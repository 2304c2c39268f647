import { type Actor, has } from '../../platform/actor.ts'
import type { Db } from '../../platform/db/connection.ts'
import type { Day } from '../../platform/words/dates.ts'
import type { Demand } from '../demand.ts'
import { listKin } from '../lineage/queries.ts'
import type { Matter } from '../permissions.ts'
import { type CommitmentRow, commitmentOf, commitmentRow, type DemandRow, demandRow, toDemand } from '../row.ts'
import { askedBy, authors } from './authors.ts'

/** Which demands a person may know of, said of `d`: what one may not see is not found. */
export function visibleTo(db: Db, actor: Actor) {
  if (has(actor, 'cell', 'auditor', 'publisher')) return db`true`
  const offices = db`any(${[...actor.officeIds]}::uuid[])`
  const asked = actor.associationId ? db`or d.id in ${askedBy(db, actor.commandId, actor.associationId)}` : db``
  return db`(d.id = ${actor.demandId ?? null}::uuid ${asked} or d.answer_office_id = ${offices} or exists (
    select 1 from commitment c where c.command_id = d.command_id and c.demand_id = d.id and c.office_id = ${offices}))`
}

/** Of the commitments `c` of `d`, the one that stands: the newest, while the answer is a commitment. */
export function standing(db: Db) {
  return db`c.command_id = d.command_id and c.demand_id = d.id and d.answer_kind = 'commitment' and c.id = (
      select n.id from commitment n where n.command_id = d.command_id and n.demand_id = d.id order by n.id desc limit 1)`
}

/** Of `d`, with the commitment `c` that stands: the office that owes the next step, or took the last. An answer that is owed anew is not the owner's. */
export function turnOf(db: Db) {
  return db`case when d.state = 'contested' then d.answer_office_id else coalesce(c.office_id, d.answer_office_id) end`
}

export interface Wanted {
  id?: string
  ref?: string
  commitmentId?: string
}

export async function findMatter(db: Db, actor: Actor, wanted: Wanted): Promise<Matter | null> {
  return toMatter(db, actor, await selectDemand(db, actor, wanted, false))
}

/** The same, held against any other act until the end of this one. */
export async function lockMatter(db: Db, actor: Actor, wanted: Wanted): Promise<Matter | null> {
  return toMatter(db, actor, await selectDemand(db, actor, wanted, true))
}

/** The same whoever acts: for acts that look at who acts elsewhere. */
export async function lockDemand(db: Db, commandId: string, id: string): Promise<Demand | null> {
  const seesAll = { commandId, accountId: null, name: '', roles: ['cell'], officeIds: [], associationId: null } as const
  return (await lockMatter(db, seesAll, { id }))?.demand ?? null
}

async function selectDemand(db: Db, actor: Actor, { id, ref, commitmentId }: Wanted, lock: boolean): Promise<DemandRow | null> {
  const commitment = db`(select demand_id from commitment where command_id = ${actor.commandId} and id = ${commitmentId ?? null})`
  const which = id ? db`d.id = ${id}` : ref ? db`d.ref = ${ref}` : db`d.id = ${commitment}`
  const [row] = await db<DemandRow[]>`
    select d.id, d.ref, d.state, d.meeting_id, d.association_id, d.channel, d.original, d.place_words, d.time_band, d.received_on,
      d.acknowledge_due_on, d.acknowledged_on, d.public_text, d.category_id, d.district_id, d.point_id, d.answer_office_id, d.qualified_on,
      d.qualify_due_on, d.answer_due_on, d.extended_on, d.word_due_on, d.inadmissible_reason, d.answer_kind, d.answer_text, d.answer_declined,
      d.answer_because, d.partner, d.partner_id, d.answered_on, d.contested_on, d.contest_reason, d.reopening_refusal, d.closed_on, d.ending
    from demand d
    where d.command_id = ${actor.commandId} and ${which} and ${visibleTo(db, actor)} ${lock ? db`for update of d` : db``}`
  return row ?? null
}

interface Around {
  wording: string | null
  authorIds: string[]
  askerHasAccount: boolean
}

async function toMatter(db: Db, { commandId }: Actor, row: DemandRow | null): Promise<Matter | null> {
  if (!row) return null
  const [around] = await db<(Around & (CommitmentRow | { id: null }))[]>`
    ${authors(db, commandId, row.id)}
    select array(select id from author) as author_ids,
      (select state from release
        where command_id = ${commandId} and subject_kind = 'demand' and subject_id = ${row.id} order by id desc limit 1) as wording,
      exists (select 1 from account_role r join account a on a.id = r.account_id
        where r.command_id = ${commandId} and r.association_id in (select id from author) and a.closed_at is null) as asker_has_account,
      c.id, c.office_id, c.kind, c.text, c.indicator, c.made_on, c.due_on, c.update_due_on, c.state, c.evidence, c.reported_on, c.verdict,
      c.verdict_reason, c.judged_on
    from (select 1) one left join commitment c on c.command_id = ${commandId} and c.demand_id = ${row.id} and c.id = (
      select n.id from commitment n where n.command_id = ${commandId} and n.demand_id = ${row.id} order by n.id desc limit 1)`
  const { wording, authorIds, askerHasAccount, ...commitment } = around!
  const into = row.state === 'continued' ? await listKin(db, commandId, row.id) : []
  const continuesIn = into.filter(({ direction }) => direction === 'into').map(({ ref }) => ref)
  const parts = into.filter(({ kind, direction }) => kind === 'split' && direction === 'into')
  const partsOpen = parts.length > 0 ? parts.every(({ state }) => state === 'received') : null
  const wordingOpen = wording === 'waiting' || wording === 'withheld'
  return {
    demand: toDemand(row, commitment.id === null ? null : commitment),
    askerHasAccount,
    authorIds,
    continuesIn,
    partsOpen,
    wordingOpen,
  }
}

export async function insertDemand(db: Db, commandId: string, demand: Demand): Promise<void> {
  await db`insert into demand ${db({ commandId, ...demandRow(demand) })}`
}

/** Writes the state of a demand and of the commitment that stands. */
export async function saveDemand(db: Db, commandId: string, demand: Demand): Promise<void> {
  const { id, ...row } = demandRow(demand)
  await db`update demand set ${db(row)} where command_id = ${commandId} and id = ${id}`
  const commitment = commitmentOf(demand)
  if (!commitment) return
  await db`
    insert into commitment ${db({ commandId, demandId: id, ...commitmentRow(commitment) })}
    on conflict (command_id, id) do update set state = excluded.state, update_due_on = excluded.update_due_on, evidence = excluded.evidence, reported_on = excluded.reported_on,
      verdict = excluded.verdict, verdict_reason = excluded.verdict_reason, judged_on = excluded.judged_on`
}

/** An earlier commitment stays, with what took its place and why. */
export async function markReplaced(
  db: Db,
  commandId: string,
  { id, by, because, on }: { id: string; by: string; because: string; on: Day },
): Promise<void> {
  await db`
    update commitment set state = 'replaced', replaced_by = ${by}, replaced_because = ${because}, replaced_on = ${on}
    where command_id = ${commandId} and id = ${id}`
}

export async function insertProgress(
  db: Db,
  commandId: string,
  progress: { id: string; commitmentId: string; day: Day; text: string },
): Promise<void> {
  await db`insert into commitment_update ${db({ commandId, ...progress })}`
}
