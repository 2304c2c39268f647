import type { Role } from '../platform/actor.ts'
import type { Db } from '../platform/db/connection.ts'
import { overStates } from '../public-record/demand.ts'

/** A second start at the same time waits here. What is lost can be loaded again: nothing waits for the disk. */
export async function beginLoad(db: Db): Promise<void> {
  await db`set local synchronous_commit = off`
  await db`select pg_advisory_xact_lock(hashtext('qurb demonstration'))`
}

/** The planner learns what was just loaded. */
export async function endLoad(db: Db): Promise<void> {
  await db`analyze`
}

export interface Account {
  signInName: string
  role: Role
  /** The office or the association for which the person acts. */
  actsFor: string | null
}

/** One account a role, the one with most to do, and both publishers: two are needed to sign. */
export async function listSignIns(db: Db, commandId: string): Promise<Account[]> {
  return db<Account[]>`
    select sign_in_name, role, acts_for from (
      select account.sign_in_name, r.role, coalesce(office.name_ar, association.name_ar) as acts_for,
        row_number() over (partition by r.role order by (
          select count(*) from commitment c where c.command_id = h.command_id and c.office_id = h.office_id) desc, account.sign_in_name) as place
      from account
      join account_role r on r.command_id = account.command_id and r.account_id = account.id
      left join office_holder h on h.command_id = account.command_id and h.account_id = account.id and h.held_to is null
      left join office on office.command_id = h.command_id and office.id = h.office_id
      left join association on association.command_id = r.command_id and association.id = r.association_id
      where account.command_id = ${commandId} and account.closed_at is null) one
    where place = 1 or (role = 'publisher' and place = 2) order by role, sign_in_name`
}

export async function commitmentOf(db: Db, commandId: string, demandId: string): Promise<string> {
  const [row] = await db<{ id: string }[]>`
    select id from commitment where command_id = ${commandId} and demand_id = ${demandId} order by id desc limit 1`
  return row!.id
}

export async function demandThatSays(db: Db, commandId: string, original: string): Promise<string> {
  const [row] = await db<{ id: string }[]>`
    select id from demand where command_id = ${commandId} and original = ${original} order by id desc limit 1`
  return row!.id
}

export interface WaitingTexts {
  id: string
  texts: Readonly<Record<string, string>>
}

export async function listWaitingReleases(db: Db, commandId: string): Promise<WaitingTexts[]> {
  return db<WaitingTexts[]>`select id, texts from release where command_id = ${commandId} and state = 'waiting' order by id`
}

export interface OpenPublic {
  id: string
  ref: string
  state: string
  categoryId: string | null
  associationId: string | null
  text: string
  folded: string
  placeNames: string[]
  places: string[]
}

/** Open demands that everyone can read, the oldest first. */
export async function listOpenPublic(db: Db, commandId: string): Promise<OpenPublic[]> {
  return db<OpenPublic[]>`
    select d.id, d.ref, d.state, d.category_id, d.association_id, p.text, ar_norm(p.text) as folded, array[p.district_ar] as place_names,
      array[ar_norm(p.district_ar)] as places
    from demand d join public_record.demand p on p.command_id = d.command_id and p.id = d.id and p.released_at is not null
    where d.command_id = ${commandId} and d.state <> all(${overStates}) and p.district_ar is not null order by d.id`
}

export async function isAcknowledged(db: Db, commandId: string, demandId: string): Promise<boolean> {
  const [row] = await db`select 1 from demand where command_id = ${commandId} and id = ${demandId} and acknowledged_on is not null`
  return row !== undefined
}

export async function partnerNamed(db: Db, commandId: string, nameAr: string): Promise<string | undefined> {
  const [row] = await db<{ id: string }[]>`select id from partner where command_id = ${commandId} and name_ar = ${nameAr}`
  return row?.id
}

export async function categoryNamed(db: Db, id: string): Promise<Record<string, string>> {
  const [names] = await db<Record<string, string>[]>`
    select name_ar, name_fr, name_en, name_zgh, competence from category where id = ${id}`
  return names!
}

/** Demands of associations that are closed and of which nobody was asked yet how it was; `well` when what was promised was said to be done. */
export async function listClosedUnasked(db: Db, commandId: string): Promise<{ demandId: string; associationId: string; well: boolean }[]> {
  return db<{ demandId: string; associationId: string; well: boolean }[]>`
    select d.id as demand_id, d.association_id, p.verdict is not distinct from 'kept' or d.ending = 'accepted' as well
    from demand d join public_record.demand p on p.command_id = d.command_id and p.id = d.id
    where d.command_id = ${commandId} and d.state = 'closed' and d.association_id is not null and not exists (
      select 1 from survey_invitation s where s.command_id = d.command_id and s.demand_id = d.id) order by d.id`
}

export interface PromisedPresence {
  id: string
  districtId: string | null
  pointId: string | null
  timeBand: string | null
}

/** What police offices have promised and not reported yet, presence before other subjects. */
export async function listPromisedPresence(db: Db, commandId: string): Promise<PromisedPresence[]> {
  return db<PromisedPresence[]>`
    select d.id, d.district_id, d.point_id, d.time_band from demand d
    where d.command_id = ${commandId} and d.state = 'promised' and d.category_id in (
      'presence', 'school_security', 'drugs', 'theft', 'violence', 'noise', 'traffic')
    order by d.category_id not in ('presence', 'school_security'), d.id`
}

export async function hasSchools(db: Db, commandId: string): Promise<boolean> {
  const found = await db`select 1 from school where command_id = ${commandId} and location is not null limit 1`
  return found.length > 0
}

/** What was asked in a meeting and is not examined yet. */
export async function listReceivedOf(db: Db, commandId: string, meetingId: string): Promise<{ id: string }[]> {
  return db<{ id: string }[]>`
    select id from demand where command_id = ${commandId} and meeting_id = ${meetingId} and state = 'received' order by id`
}

export interface WalkedVisit {
  id: string
  teamId: string
  arrive: number
  leave: number
}

/** The visits of a day of the plan in force. */
export async function listVisitsOf(db: Db, commandId: string, day: string): Promise<WalkedVisit[]> {
  return db<WalkedVisit[]>`
    select v.id, v.team_id, v.arrive_minute as arrive, v.leave_minute as leave from presence_visit v
    join presence_plan p on p.command_id = v.command_id and p.id = v.plan_id and p.state = 'approved'
    where v.command_id = ${commandId} and v.day = ${day} order by v.team_id, v.arrive_minute`
}

export async function countWishes(db: Db, commandId: string): Promise<number> {
  const [row] = await db<{ n: number }[]>`select count(*)::int as n from presence_wish where command_id = ${commandId}`
  return row!.n
}

/** What was asked most in one place and is not yet among the demands of a problem. */
export async function mostRecurring(db: Db, commandId: string, categories: readonly string[]) {
  const [row] = await db<{ categoryId: string; districtId: string; pointId: string | null }[]>`
    select d.category_id, d.district_id, d.point_id from demand d
    where d.command_id = ${commandId} and d.category_id = any(${[...categories]}) and d.district_id is not null
    and not exists (select 1 from problem_demand l where l.command_id = d.command_id and l.demand_id = d.id)
    group by d.category_id, d.district_id, d.point_id
    order by count(*) desc, min(d.received_on), d.category_id, d.district_id, d.point_id limit 1`
  return row!
}

export interface PlacedSchool {
  id: string
  level: string
  pupils: number | null
  districtId: string | null
  /** Whether it has ever said how many classes it has. */
  stated: boolean
  /** Whether somebody speaks for it. */
  contact: boolean
}

export async function listPlacedSchools(db: Db, commandId: string): Promise<PlacedSchool[]> {
  return db<PlacedSchool[]>`
    select s.id, s.level, s.pupils, s.district_id, exists (
      select 1 from awareness_enrolment n where n.command_id = ${commandId} and n.school_id = s.id) as stated, c.account_id is not null as contact from school s
    left join school_contact c on c.command_id = ${commandId} and c.school_id = s.id
    where s.command_id = ${commandId} and s.closed_on is null order by s.code`
}

/** Agreed sessions whose day has come, with what fits their topics. */
export async function listDueSessions(
  db: Db,
  commandId: string,
  today: string,
): Promise<{ ref: string; classes: number; materialIds: string[] }[]> {
  return db<{ ref: string; classes: number; materialIds: string[] }[]>`
    select e.ref, e.classes_asked as classes, array(
      select m.id from awareness_material m where m.command_id = ${commandId} and m.topic = any(e.topics)) as material_ids
    from awareness_session e where e.command_id = ${commandId} and e.state = 'confirmed' and e.day <= ${today} order by e.day, e.ref`
}

export async function listPostponed(db: Db, commandId: string): Promise<string[]> {
  const rows = await db<{ ref: string }[]>`
    select ref from awareness_session where command_id = ${commandId} and state = 'postponed' order by ref`
  return rows.map(({ ref }) => ref)
}

/** Sessions that pupils can answer about today, those with a quiz first; which of the options is right in each question. */
export async function listOpenToPupils(db: Db, commandId: string, today: string): Promise<{ code: string; quiz: number[] | null }[]> {
  const rows = await db<{ code: string; quiz: { questions: { right: number }[] } | null }[]>`
    select code, quiz from awareness_session
    where command_id = ${commandId} and state in ('confirmed', 'held') and day between ${today}::date - 6 and ${today}::date
    order by quiz is null, day desc, ref`
  return rows.map(({ code, quiz }) => ({ code, quiz: quiz?.questions.map(({ right }) => right) ?? null }))
}

export async function listWaitingQuestions(db: Db, commandId: string): Promise<{ id: string; text: string }[]> {
  return db<{ id: string; text: string }[]>`
    select id, text from awareness_question where command_id = ${commandId} and state = 'waiting' order by id`
}
