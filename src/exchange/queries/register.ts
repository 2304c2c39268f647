import type { Db } from '../../platform/db/connection.ts'
import type { Day } from '../../platform/words/dates.ts'
import type { Changes, Match } from '../match-schools.ts'

export interface NamedRow {
  list: 'association' | 'office' | 'meeting'
  id: string
  names: string[]
  suspended: boolean
}

/** Everything that a row can name, in one statement. */
export async function listNamed(db: Db, commandId: string): Promise<NamedRow[]> {
  return db<NamedRow[]>`
    select 'association' as list, id, array_remove(array[name_ar, name_fr] || aliases, null) as names, state in ('suspended', 'refused') as suspended
      from association where command_id = ${commandId}
    union all select 'office', id, array[name_ar, name_fr], false from office where command_id = ${commandId}
    union all select 'meeting', id, array[ref], false from meeting where command_id = ${commandId}`
}

/** A row as it would be known again, with its place in the file. */
export interface Key {
  nth: number
  day: Day | null
  associationId: string | null
  words: string
  input: Record<string, unknown>
}

export interface Known {
  nth: number
  ref: string
  path: string
  /** How it was known, where that is not by the same words. */
  match?: Pick<Match, 'by' | 'metres'>
  /** What the row says of it that is new, where a row may change what is known. */
  changes?: Changes | null
}

export async function knownAssociations(db: Db, commandId: string, keys: readonly Key[]): Promise<Known[]> {
  return db<Known[]>`
    select w.nth, a.name_ar as ref, '/desk/associations/' || a.id as path
    from unnest(${keys.map(({ nth }) => nth)}::int[], ${keys.map(({ words }) => words)}::text[]) as w (nth, words)
    join association a on a.command_id = ${commandId} and ar_norm(a.name_ar) = ar_norm(w.words)`
}

export async function knownDemands(db: Db, commandId: string, keys: readonly Key[]): Promise<Known[]> {
  return db<Known[]>`
    select distinct on (w.nth) w.nth, d.ref, '/desk/demands/' || d.ref as path
    from unnest(${keys.map(({ nth }) => nth)}::int[], ${keys.map(({ day }) => day)}::date[],
      ${keys.map(({ associationId }) => associationId)}::uuid[], ${keys.map(({ words }) => words)}::text[]) as w (nth, day, association_id, words)
    join demand d on d.command_id = ${commandId} and d.received_on = w.day and d.association_id is not distinct from w.association_id
      and ar_norm(d.original) = ar_norm(w.words)
    order by w.nth, d.id`
}

export async function knownMeetings(db: Db, commandId: string, keys: readonly Key[]): Promise<Known[]> {
  return db<Known[]>`
    select distinct on (w.nth) w.nth, m.ref, '/desk/meetings/' || m.ref as path
    from unnest(${keys.map(({ nth }) => nth)}::int[], ${keys.map(({ day }) => day)}::date[],
      ${keys.map(({ words }) => words)}::text[]) as w (nth, day, words)
    join meeting m on m.command_id = ${commandId} and m.day = w.day and ar_norm(m.title) = ar_norm(w.words)
    order by w.nth, m.id`
}
