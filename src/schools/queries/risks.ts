import type { Db } from '../../platform/db/connection.ts'
import { type HalfLives, type RiskKind, type RiskObservation, usualHalfLives } from '../risk.ts'

/** Where something was seen: a school, or a point of the city. */
export interface RiskPlace {
  readonly schoolId: string | null
  readonly pointId: string | null
}

/** Those of one place that stand, the latest first. */
export async function listRisks(db: Db, commandId: string, { schoolId, pointId }: RiskPlace): Promise<RiskObservation[]> {
  return db<RiskObservation[]>`
    select id, kind, band, source, weight, observed_on, note from risk_observation
    where command_id = ${commandId} and (school_id = ${schoolId} or point_id = ${pointId}) and withdrawn_at is null
    order by observed_on desc, id desc`
}

export type PlacedRisk = RiskObservation & RiskPlace & { nameAr: string; nameFr: string | null }

/** Those of all open schools and of all points that stand. */
export async function listAllRisks(db: Db, commandId: string): Promise<PlacedRisk[]> {
  return db<PlacedRisk[]>`
    select r.id, r.school_id, r.point_id, coalesce(s.name_ar, p.name_ar) as name_ar, coalesce(s.name_fr, p.name_fr) as name_fr, r.kind, r.band,
      r.source, r.weight, r.observed_on, r.note
    from risk_observation r
    left join school s on s.command_id = r.command_id and s.id = r.school_id
    left join point p on p.command_id = r.command_id and p.id = r.point_id
    where r.command_id = ${commandId} and r.withdrawn_at is null and s.closed_on is null order by r.observed_on desc, r.id desc`
}

export async function insertRisk(db: Db, commandId: string, { schoolId, pointId }: RiskPlace, risk: RiskObservation): Promise<void> {
  const { id, kind, band, source, weight, observedOn, note } = risk
  await db`
    insert into risk_observation (command_id, id, school_id, point_id, kind, band, source, weight, observed_on, note)
    values (${commandId}, ${id}, ${schoolId}, ${pointId}, ${kind}, ${band}, ${source}, ${weight}, ${observedOn}, ${note})`
}

/** @returns the place of which it was, or undefined when it does not stand */
export async function saveWithdrawal(db: Db, commandId: string, id: string, at: Date): Promise<RiskPlace | undefined> {
  const [row] = await db<RiskPlace[]>`
    update risk_observation set withdrawn_at = ${at}, note = null
    where command_id = ${commandId} and id = ${id} and withdrawn_at is null returning school_id, point_id`
  return row
}

/** Those that the command has set, and the usual ones for the rest. */
export async function findHalfLives(db: Db, commandId: string): Promise<HalfLives> {
  const rows = await db<{ kind: RiskKind; days: number }[]>`select kind, days from risk_half_life where command_id = ${commandId}`
  return { ...usualHalfLives, ...Object.fromEntries(rows.map(({ kind, days }) => [kind, days])) }
}

export async function saveHalfLives(db: Db, commandId: string, halfLives: HalfLives): Promise<void> {
  const rows = Object.entries(halfLives).map(([kind, days]) => ({ commandId, kind, days }))
  await db`
    insert into risk_half_life ${db(rows)} on conflict (command_id, kind) do update set days = excluded.days`
}
