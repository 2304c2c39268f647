import type { Db } from '../../platform/db/connection.ts'
import type { Association, AssociationKind, AssociationState, Contact, NewAssociation, Standing } from '../association.ts'
import { refuse } from '../refusal.ts'

export type AssociationLine = Pick<Association, 'id' | 'nameAr' | 'nameFr' | 'kind' | 'territory' | 'state'>

export interface Search {
  /** Typed in any spelling: of a name, a French name, another name or the territory. */
  named: string
  state: AssociationState | null
  kind: AssociationKind | null
  /** The last one of the page before. */
  after: string | null
  limit: number
}

export async function listAssociations(db: Db, commandId: string, search: Search): Promise<AssociationLine[]> {
  const { named, state, kind, after, limit } = search
  return db<AssociationLine[]>`
    select id, name_ar, name_fr, kind, territory, state from association
    where command_id = ${commandId}
      and strpos(ar_norm(concat_ws(' ', name_ar, name_fr, array_to_string(aliases, ' '), territory)), ar_norm(${named})) > 0
      ${state ? db`and state = ${state}` : db``} ${kind ? db`and kind = ${kind}` : db``}
      ${after ? db`and (name_ar, id) > (select a.name_ar, a.id from association a where a.command_id = ${commandId} and a.id = ${after})` : db``}
    order by name_ar, id limit ${limit}`
}

export async function countAssociations(db: Db, commandId: string): Promise<Partial<Record<AssociationState, number>>> {
  const rows = await db<{ state: AssociationState; n: number }[]>`
    select state, count(*) as n from association where command_id = ${commandId} group by state`
  return Object.fromEntries(rows.map(({ state, n }) => [state, n]))
}

/** Telephone and mail are read only for those who may see them. */
export async function findAssociation(
  db: Db,
  commandId: string,
  id: string,
  { withContact }: { withContact: boolean },
): Promise<(Association & Contact) | undefined> {
  const [association] = await db<(Association & Contact)[]>`
    select id, name_ar, name_fr, aliases, kind, territory, receipt_number, state, state_reason, registered_on,
      case when ${withContact}::boolean then contact_phone end as contact_phone,
      case when ${withContact}::boolean then contact_email end as contact_email
    from association where command_id = ${commandId} and id = ${id}`
  return association
}

export async function lockAssociation(db: Db, commandId: string, id: string): Promise<Association> {
  const [association] = await db<Association[]>`
    select id, name_ar, name_fr, aliases, kind, territory, receipt_number, state, state_reason, registered_on
    from association where command_id = ${commandId} and id = ${id} for update`
  if (!association) throw refuse('missing', 'associationUnknown')
  return association
}

/** Which of these names, by their place, are in the register in some spelling, or stand earlier in the list. */
export async function takenNames(db: Db, commandId: string, names: readonly string[]): Promise<number[]> {
  const rows = await db<{ nth: number }[]>`
    with named as (select ar_norm(name) as name, nth::int from unnest(${[...names]}::text[]) with ordinality as n (name, nth))
    select n.nth - 1 as nth from named n
    where exists (select 1 from association a where a.command_id = ${commandId} and ar_norm(a.name_ar) = n.name)
      or exists (select 1 from named e where e.name = n.name and e.nth < n.nth)
    order by n.nth`
  return rows.map(({ nth }) => nth)
}

export async function insertAssociations(db: Db, commandId: string, associations: readonly NewAssociation[]): Promise<void> {
  const rows = associations.map(({ aliases, ...association }) => ({ commandId, ...association, aliases: [...aliases] }))
  await db`
    insert into association ${db(
      rows,
      'commandId',
      'id',
      'nameAr',
      'nameFr',
      'aliases',
      'kind',
      'territory',
      'receiptNumber',
      'contactPhone',
      'contactEmail',
      'language',
      'state',
      'stateReason',
      'registeredOn',
    )}`
}

export async function saveStanding(db: Db, commandId: string, id: string, { state, stateReason }: Standing): Promise<void> {
  await db`update association set state = ${state}, state_reason = ${stateReason} where command_id = ${commandId} and id = ${id}`
}

export async function markApplied(db: Db, commandId: string, id: string, at: Date): Promise<void> {
  await db`update association set applied_at = ${at} where command_id = ${commandId} and id = ${id}`
}

export async function countApplications(db: Db, commandId: string, since: Date): Promise<number> {
  const [row] = await db<{ n: number }[]>`select count(*) as n from association where command_id = ${commandId} and applied_at > ${since}`
  return row!.n
}

/** Those that entered themselves and wait for the cell. */
export async function countUnverified(db: Db, commandId: string): Promise<number> {
  const [row] = await db<{ n: number }[]>`
    select count(*) as n from association where command_id = ${commandId} and applied_at is not null and state = 'under_verification'`
  return row!.n
}

export async function contactOf(db: Db, commandId: string, id: string): Promise<Pick<Contact, 'contactEmail' | 'language'>> {
  const [row] = await db<Pick<Contact, 'contactEmail' | 'language'>[]>`
    select contact_email, language from association where command_id = ${commandId} and id = ${id}`
  return row!
}
