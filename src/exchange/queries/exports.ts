import type { Outcome } from '../../demands/commitment.ts'
import type { AnswerKind, Channel, DemandState } from '../../demands/demand.ts'
import type { MeetingState } from '../../meetings/meeting.ts'
import type { AssociationKind, AssociationState } from '../../people/association.ts'
import { type Actor, has } from '../../platform/actor.ts'
import type { Db } from '../../platform/db/connection.ts'
import type { Day } from '../../platform/words/dates.ts'
import type { Language } from '../../platform/words/language.ts'

/** So many rows are fetched at a time: few are held, however many there are. */
const batch = 500

export interface Period {
  from?: Day | undefined
  to?: Day | undefined
}

export interface AssociationRow {
  nameAr: string
  nameFr: string | null
  aliases: string[]
  kind: AssociationKind
  territory: string
  state: AssociationState
  registeredOn: Day
  receiptNumber: string | null
  contactPhone: string | null
  contactEmail: string | null
}

export function readAssociations(db: Db, { commandId }: Actor, withContact: boolean, period: Period): AsyncIterable<AssociationRow[]> {
  return db<AssociationRow[]>`
    select name_ar, name_fr, aliases, kind, territory, state, registered_on,
      case when ${withContact}::boolean then receipt_number end as receipt_number,
      case when ${withContact}::boolean then contact_phone end as contact_phone,
      case when ${withContact}::boolean then contact_email end as contact_email
    from association where command_id = ${commandId} ${within(db, db`registered_on`, period)} order by name_ar, id`.cursor(batch)
}

export interface DemandRow {
  ref: string
  state: DemandState
  receivedOn: Day
  channel: Channel
  association: string | null
  school: string | null
  meeting: string | null
  category: string | null
  district: string | null
  publicText: string | null
  /** As it was said: for the cell alone. */
  original: string | null
  office: string | null
  answerDueOn: Day | null
  answerKind: AnswerKind | null
  answeredOn: Day | null
  dueOn: Day | null
  outcome: Outcome | null
  verdict: Outcome | null
  closedOn: Day | null
}

/** The demands that this person may see, the oldest first, with names in the language of the file. */
export function readDemands(db: Db, actor: Actor, language: Language, period: Period): AsyncIterable<DemandRow[]> {
  const offices = db`any(${[...actor.officeIds]}::uuid[])`
  const all = has(actor, 'cell', 'auditor')
  const inArabic = language === 'ar'
  return db<DemandRow[]>`
    select d.ref, d.state, d.received_on, d.channel, a.name_ar as association, (
        select s.name_ar from demand_school s where s.command_id = d.command_id and s.demand_id = d.id order by s.joined_on limit 1) as school,
      m.ref as meeting, case ${language} when 'ar' then k.name_ar when 'fr' then k.name_fr when 'en' then k.name_en else k.name_zgh end as category,
      case when ${inArabic}::boolean then t.name_ar else t.name_fr end as district, d.public_text,
      case when ${has(actor, 'cell')}::boolean then d.original end as original,
      case when ${inArabic}::boolean then o.name_ar else o.name_fr end as office, d.answer_due_on, d.answer_kind, d.answered_on, c.due_on,
      nullif(c.state, 'running') as outcome, c.verdict, d.closed_on
    from demand d
    left join lateral (
      select n.office_id, n.due_on, n.state, n.verdict from commitment n
      where n.command_id = d.command_id and n.demand_id = d.id and d.answer_kind = 'commitment' order by n.id desc limit 1) c on true
    left join office o on o.command_id = d.command_id and o.id = coalesce(c.office_id, d.answer_office_id)
    left join association a on a.command_id = d.command_id and a.id = d.association_id
    left join meeting m on m.command_id = d.command_id and m.id = d.meeting_id
    left join district t on t.command_id = d.command_id and t.id = d.district_id
    left join category k on k.id = d.category_id
    where d.command_id = ${actor.commandId} and (${all}::boolean or d.answer_office_id = ${offices} or c.office_id = ${offices})
      ${within(db, db`d.received_on`, period)}
    order by d.id`.cursor(batch)
}

export interface MeetingRow {
  ref: string
  state: MeetingState
  title: string
  day: Day
  time: string | null
  place: string
  chair: string | null
  associations: number
  women: number
  men: number
  demands: number
}

export function readMeetings(db: Db, { commandId }: Actor, language: Language, period: Period): AsyncIterable<MeetingRow[]> {
  return db<MeetingRow[]>`
    select m.ref, m.state, m.title, m.day, m.time, m.place, case when ${language === 'ar'}::boolean then o.name_ar else o.name_fr end as chair,
      p.associations, p.women, p.men, (select count(*) from demand d where d.command_id = m.command_id and d.meeting_id = m.id) as demands
    from meeting m
    left join office o on o.command_id = m.command_id and o.id = m.chair_office_id
    left join lateral (
      select count(*) as associations, coalesce(sum(women), 0) as women, coalesce(sum(men), 0) as men from attendance t
      where t.command_id = m.command_id and t.meeting_id = m.id and t.association_id is not null and t.state in ('present', 'represented')) p on true
    where m.command_id = ${commandId} ${within(db, db`m.day`, period)} order by m.day, m.id`.cursor(batch)
}

function within(db: Db, day: ReturnType<Db>, { from, to }: Period) {
  return db`${from ? db`and ${day} >= ${from}` : db``} ${to ? db`and ${day} <= ${to}` : db``}`
}
