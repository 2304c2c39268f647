import type { Deadlines } from '../../calendar/deadline.ts'
import { type Actor, has, isOfService } from '../../platform/actor.ts'
import type { Db } from '../../platform/db/connection.ts'
import type { Day } from '../../platform/words/dates.ts'
import { openStates } from '../../public-record/demand.ts'

export interface Reading {
  actor: Actor
  today: Day
  deadlines: Deadlines
  /** In order, around today. */
  workingDays: readonly Day[]
}

/** Everything that is owed to the record of a command, one row a debt, as `owed` of every query of the desk. */
export function owed(db: Db, reading: Reading) {
  return db`(${demandsOwed(db, reading)} union all ${meetingsOwed(db, reading)} union all ${agendasOwed(db, reading)} union all ${requestsOwed(db, reading)} union all ${seriesOwed(db, reading)} union all ${seatsOwed(db, reading)} union all ${releasesOwed(db, reading)} union all ${sessionsOwed(db, reading)} union all ${checksOwed(db, reading)} union all ${hoursOwed(db, reading)} union all ${reviewsOwed(db, reading)}) owed`
}

/** The school in whose name `owed` was asked, for those who serve in the command: its name is for nobody else. */
export function askingSchool(db: Db, actor: Actor) {
  if (!isOfService(actor)) return db`null`
  return db`(select s.name_ar from demand_school s
    where s.command_id = ${actor.commandId} and s.demand_id = owed.id and owed.association_id is null order by s.joined_on limit 1)`
}

/** What the actor owes: their offices, their association, and what their role does for everyone. */
export function mine(db: Db, { officeIds, associationId, ...actor }: Actor) {
  const cell = db`or owed.kind in ('examine', 'follow', 'decide', 'record', 'close', 'request', 'series', 'seat', 'announce', 'agenda', 'hold', 'reschedule', 'minutes', 'agreement', 'publish', 'review')`
  const publisher = db`or (owed.kind = 'sign' and not owed.took_part)`
  const assessor = db`or (owed.kind = 'check' and not owed.took_part)`
  const planner = db`or owed.kind = 'hours'`
  const awareness = db`or owed.kind in ('slots', 'confirm', 'tally') or (owed.kind = 'hours' and owed.id in (
    select h.id from hours_proposal h
    join awareness_session e on e.command_id = h.command_id and e.school_id = h.school_id and e.state not in ('held', 'cancelled')
    where h.command_id = ${actor.commandId} and h.state = 'waiting'))`
  return db`(owed.office_id = any(${[...officeIds]}::uuid[])
    or (owed.kind = 'word' and owed.association_id = ${associationId}::uuid)
    ${has(actor as Actor, 'cell') ? cell : db``} ${has(actor as Actor, 'publisher') ? publisher : db``} ${has(actor as Actor, 'awareness') ? awareness : db``} ${has(actor as Actor, 'planner') ? planner : db``} ${has(actor as Actor, 'cell', 'planner') ? assessor : db``})`
}

/** What an office owes. What the cell does for everyone is owed by its office, although no row names it. */
export function ofOffice(db: Db, { actor }: Reading, officeId: string) {
  return db`(owed.office_id = ${officeId} or (owed.office_id is null and owed.kind not in ('word', 'sign') and exists (
    select 1 from office where command_id = ${actor.commandId} and id = ${officeId} and kind = 'communication_cell')))`
}

/** A demand is owed by one side at a time; its state says by whom, and until when. */
function demandsOwed(db: Db, { actor, today }: Reading) {
  const { commandId, associationId } = actor
  // To whoever asks too, what others asked is theirs; to everyone else it is of those who asked first.
  const asked = associationId ? db`d.id in ${askedOf(db, commandId, db`select ${associationId}::uuid`)}` : db`false`
  const said = db`case d.state when 'answered' then d.answered_on else c.reported_on end`
  return db`
    select case d.state
        when 'received' then 'examine' when 'qualified' then 'answer' when 'contested' then 'answer' when 'promised' then 'keep'
        when 'referred' then 'follow' when 'reopening' then 'decide'
        else case
          when ${asked} then 'word'
          when d.word_due_on <= ${today} then 'close'
          when d.id in ${askedOf(
            db,
            commandId,
            db`select r.association_id from account_role r join account x on x.id = r.account_id
            where r.command_id = ${commandId} and x.closed_at is null`,
          )} then 'word'
          else 'record' end
      end as kind,
      d.id, d.ref, d.state, coalesce(d.public_text, d.original) as title,
      case d.state when 'received' then d.received_on when 'promised' then c.made_on when 'qualified' then d.received_on
        when 'contested' then d.contested_on when 'reopening' then d.contested_on when 'referred' then d.answered_on else ${said} end as since,
      case d.state when 'promised' then least(c.due_on, c.update_due_on)
        when 'received' then case when d.acknowledged_on is null then least(d.acknowledge_due_on, d.qualify_due_on) else d.qualify_due_on end
        when 'answered' then d.word_due_on when 'reported' then d.word_due_on else d.answer_due_on end as due_on,
      case d.state when 'promised' then c.office_id when 'qualified' then d.answer_office_id when 'contested' then d.answer_office_id end as office_id,
      case when ${asked} then ${associationId}::uuid else d.association_id end as association_id, d.category_id, d.district_id, false as took_part
    from demand d
    left join lateral (
      select n.office_id, n.made_on, n.due_on, n.update_due_on, n.reported_on from commitment n
      where n.command_id = d.command_id and n.demand_id = d.id and d.answer_kind = 'commitment' order by n.id desc limit 1) c on true
    where d.command_id = ${commandId} and d.state = any(${openStates})`
}

/** What any of these associations ask: their own, what they joined, and in what either goes on. */
function askedOf(db: Db, commandId: string, associations: ReturnType<Db>) {
  return db`(
    with recursive asked as (
      select id from demand where command_id = ${commandId} and association_id in (${associations})
      union select demand_id from demand_co_author where command_id = ${commandId} and association_id in (${associations})
      union select l.into_id from demand_lineage l join asked a on l.demand_id = a.id where l.command_id = ${commandId})
    select id from asked)`
}

/**
 * Days of meetings are counted in the working days that the command has set; far from today, where none are listed, roughly. One that is postponed is owed
 * its new day by the day on which it was to be held.
 */
function meetingsOwed(db: Db, { actor, workingDays, deadlines }: Reading) {
  const days = db`unnest(${[...workingDays]}::date[])`
  const { announce, minutes_draft: draft, correction, publish } = deadlines
  return db`
    select case m.state when 'draft' then 'announce' when 'announced' then 'hold' when 'postponed' then 'reschedule'
        when 'agreed' then 'publish'
        else case when m.minutes is null then 'minutes' else 'agreement' end end as kind,
      m.id, m.ref, m.state, m.title, m.day as since,
      case m.state
        when 'draft' then coalesce((select w from ${days} w where w < m.day order by w desc offset ${announce - 1} limit 1), m.day - 14)
        when 'announced' then m.day when 'postponed' then m.day
        when 'agreed' then coalesce((select w from ${days} w where w > m.day order by w offset ${publish - 1} limit 1), m.day + 21)
        else case when m.minutes is null then coalesce((select w from ${days} w where w > m.day order by w offset ${draft - 1} limit 1), m.day + 7)
          else coalesce((select w from ${days} w where w > m.day order by w offset ${draft + correction - 1} limit 1), m.day + 14) end
      end as due_on,
      null::uuid as office_id, null::uuid as association_id, null::text as category_id, null::uuid as district_id, false as took_part
    from meeting m
    where m.command_id = ${actor.commandId} and m.state in ('draft', 'announced', 'postponed', 'held', 'minutes_draft', 'agreed')`
}

/** Whoever is invited is sent the agenda some working days ahead. */
function agendasOwed(db: Db, { actor, workingDays, deadlines }: Reading) {
  const days = db`unnest(${[...workingDays]}::date[])`
  return db`
    select 'agenda' as kind, m.id, m.ref, m.state, m.title, m.day as since,
      coalesce((select w from ${days} w where w < m.day order by w desc offset ${deadlines.agenda - 1} limit 1), m.day - 7) as due_on,
      null::uuid as office_id, null::uuid as association_id, null::text as category_id, null::uuid as district_id, false as took_part
    from meeting m
    where m.command_id = ${actor.commandId} and m.state = 'announced' and not exists (
      select 1 from agenda_sending a where a.command_id = m.command_id and a.meeting_id = m.id)`
}

/** An association that asks for a meeting is owed an answer. */
function requestsOwed(db: Db, { actor }: Reading) {
  return db`
    select 'request' as kind, q.id, q.ref, q.state, q.topic as title, q.asked_on as since, q.answer_due_on as due_on, null::uuid as office_id,
      q.association_id, null::text as category_id, null::uuid as district_id, false as took_part
    from meeting_request q
    where q.command_id = ${actor.commandId} and q.state = 'waiting'`
}

/** A series owes its next meeting: counted in months from the last one, or from its opening. One that is planned is owed its announcement instead. */
function seriesOwed(db: Db, { actor, today }: Reading) {
  const months = db`case s.cadence when 'monthly' then 1 when 'two_monthly' then 2 when 'quarterly' then 3 when 'half_yearly' then 6 else 12 end`
  return db`
    select 'series' as kind, s.id, s.ref, 'waiting' as state, s.name_ar as title, coalesce(m.last_on, s.opened_on) as since,
      (coalesce(m.last_on, s.opened_on) + make_interval(months => ${months}))::date as due_on, null::uuid as office_id,
      null::uuid as association_id, null::text as category_id, null::uuid as district_id, false as took_part
    from meeting_series s
    left join lateral (
      select max(m.day) filter (where m.state in ('held', 'minutes_draft', 'agreed', 'published')) as last_on,
        count(*) filter (where m.state in ('draft', 'postponed') or (m.state = 'announced' and m.day >= ${today})) as planned
      from meeting m where m.command_id = s.command_id and m.series_id = s.id) m on true
    where s.command_id = ${actor.commandId} and s.closed_on is null and m.planned = 0`
}

/** An association that was not invited asks to come. */
function seatsOwed(db: Db, { actor, today }: Reading) {
  return db`
    select 'seat' as kind, m.id, m.ref, m.state, m.title, null::date as since, m.day as due_on, null::uuid as office_id,
      i.association_id, null::text as category_id, null::uuid as district_id, false as took_part
    from invitation i join meeting m on m.command_id = i.command_id and m.id = i.meeting_id
    where i.command_id = ${actor.commandId} and i.state = 'requested' and m.state in ('announced', 'postponed') and m.day >= ${today}`
}

/** A text waits for two persons; no day is set for them. */
function releasesOwed(db: Db, { actor }: Reading) {
  return db`
    select 'sign' as kind, r.id, r.title as ref, r.state, r.title, null::date as since, null::date as due_on, null::uuid as office_id,
      null::uuid as association_id, null::text as category_id, null::uuid as district_id,
      exists (select 1 from release_signature s
        where s.command_id = r.command_id and s.release_id = r.id and s.account_id = ${actor.accountId}::uuid) as took_part
    from release r
    where r.command_id = ${actor.commandId} and r.state = 'waiting'`
}

/**
 * A school that asks for an awareness session is owed times, whoever chose one a yes before the day, and one that took place its counts. It is the
 * awareness cell that owes them. A school that chooses nothing until the last time has passed must be asked again.
 */
function sessionsOwed(db: Db, { actor, workingDays }: Reading) {
  const days = db`unnest(${[...workingDays]}::date[])`
  return db`
    select case e.state when 'chosen' then 'confirm' when 'confirmed' then 'tally' else 'slots' end as kind,
      e.id, e.ref, e.state, s.name_ar as title, coalesce(e.day, e.asked_on) as since,
      case e.state when 'chosen' then coalesce((select w from ${days} w where w < e.day order by w desc limit 1), e.day) when 'confirmed' then e.day
        when 'offered' then (select max((t.slot ->> 'day')::date) from jsonb_array_elements(e.slots) t (slot)) else e.slots_due_on end as due_on,
      (select o.id from office o where o.command_id = e.command_id and o.kind = 'awareness_cell' order by o.id limit 1) as office_id,
      null::uuid as association_id, null::text as category_id, null::uuid as district_id, false as took_part
    from awareness_session e join school s on s.command_id = e.command_id and s.id = e.school_id
    where e.command_id = ${actor.commandId} and e.state in ('requested', 'offered', 'chosen', 'confirmed', 'postponed')`
}

/** A problem that is maintained owes its next check. Whoever worked on it does not owe it: somebody else looks. */
function checksOwed(db: Db, { actor }: Reading) {
  return db`
    select 'check' as kind, k.id, p.ref, p.state, p.title, p.ended_on as since, k.due_on, null::uuid as office_id,
      null::uuid as association_id, p.category_id, p.district_id,
      exists (select 1 from problem_worker w
        where w.command_id = p.command_id and w.problem_id = p.id and w.account_id = ${actor.accountId}::uuid) as took_part
    from problem p
    join lateral (
      select c.id, c.due_on from problem_check c
      where c.command_id = p.command_id and c.problem_id = p.id and c.checked_on is null order by c.due_on, c.id limit 1) k on true
    where p.command_id = ${actor.commandId} and p.state = 'maintenance'`
}

/** A school that says what its hours are is owed a yes, or a no with its reason: by whoever plans, and for the office of the cell. */
function hoursOwed(db: Db, { actor }: Reading) {
  return db`
    select 'hours' as kind, h.id, h.ref, h.state, s.name_ar as title, h.proposed_on as since, h.due_on, null::uuid as office_id,
      null::uuid as association_id, null::text as category_id, null::uuid as district_id, false as took_part
    from hours_proposal h join school s on s.command_id = h.command_id and s.id = h.school_id
    where h.command_id = ${actor.commandId} and h.state = 'waiting'`
}

/** Whether a measure goes on is said by its day of review; it comes into sight a month before. */
function reviewsOwed(db: Db, { actor, today }: Reading) {
  return db`
    select 'review' as kind, b.id, b.ref, b.state, b.title_ar as title, b.since, b.review_on as due_on, null::uuid as office_id,
      null::uuid as association_id, null::text as category_id, null::uuid as district_id, false as took_part
    from briefing b
    where b.command_id = ${actor.commandId} and b.state = 'sent' and b.review_on <= ${today}::date + 30`
}
