import type { Db } from '../../platform/db/connection.ts'
import type { CategoryCopy, CommandFacts, DemandFacts, MeetingFacts, MeetingRequestFacts, NewEntry, SeriesFacts } from '../copies.ts'
import { groupOf, owedOn } from '../demand.ts'
import { counting } from './tally.ts'

export async function upsertCommand(db: Db, commandId: string, { nameAr, nameFr, demonstration }: CommandFacts): Promise<void> {
  await db`
    insert into public_record.command (command_id, name_ar, name_fr, demonstration)
    values (${commandId}, ${nameAr}, ${nameFr}, ${demonstration})
    on conflict (command_id) do update set name_ar = excluded.name_ar, name_fr = excluded.name_fr, demonstration = excluded.demonstration`
}

/** Brings the facts up to date; texts and the release stay as they are. */
export async function upsertDemand(db: Db, commandId: string, demand: DemandFacts): Promise<void> {
  await counting(
    db,
    commandId,
    demand.id,
    (returning) => db`
    insert into public_record.demand (command_id, id, ref, meeting_id, state, category_id, district_ar, district_fr, asked_by, asked_on,
      answer_kind, answer_due_on, answered_on, office_ar, office_fr, partner, commitment_kind, due_on, update_due_on, ending, outcome, reported_on, verdict, judged_on,
      state_group, owed_on)
    values (${commandId}, ${demand.id}, ${demand.ref}, ${demand.meetingId}, ${demand.state}, ${demand.categoryId}, ${demand.districtAr},
      ${demand.districtFr}, ${demand.askedBy}, ${demand.askedOn}, ${demand.answerKind}, ${demand.answerDueOn}, ${demand.answeredOn},
      ${demand.officeAr}, ${demand.officeFr}, ${demand.partner}, ${demand.commitmentKind}, ${demand.dueOn},
      ${demand.updateDueOn}, ${demand.ending}, ${demand.outcome},
      ${demand.reportedOn}, ${demand.verdict}, ${demand.judgedOn}, ${groupOf(demand.state)}, ${owedOn(demand)})
    on conflict (command_id, id) do update set
      meeting_id = excluded.meeting_id, state = excluded.state, category_id = excluded.category_id, district_ar = excluded.district_ar,
      district_fr = excluded.district_fr, asked_by = excluded.asked_by, answer_kind = excluded.answer_kind,
      answer_due_on = excluded.answer_due_on, answered_on = excluded.answered_on, office_ar = excluded.office_ar,
      office_fr = excluded.office_fr, partner = excluded.partner, commitment_kind = excluded.commitment_kind, due_on = excluded.due_on,
      update_due_on = excluded.update_due_on, ending = excluded.ending, outcome = excluded.outcome, reported_on = excluded.reported_on, verdict = excluded.verdict, judged_on = excluded.judged_on,
      state_group = excluded.state_group, owed_on = excluded.owed_on
    ${returning}`,
  )
}

/** A copy has a title and a place only once they are released. */
export async function upsertMeeting(db: Db, commandId: string, meeting: MeetingFacts, at: Date): Promise<void> {
  await db`
    insert into public_record.meeting (command_id, id, ref, state, day, time, part_of_day, topics, chair_ar, chair_fr, chair_acting,
      associations, invited, series_id, origin, length_minutes, postponed_from, sequence, title, place, changed_at)
    values (${commandId}, ${meeting.id}, ${meeting.ref}, ${meeting.state}, ${meeting.day}, ${meeting.time}, ${meeting.partOfDay},
      ${[...meeting.topics]}, ${meeting.chairAr}, ${meeting.chairFr}, ${meeting.chairActing}, ${[...meeting.associations]}, ${[...meeting.invited]},
      ${meeting.seriesId}, ${meeting.origin}, ${meeting.lengthMinutes}, ${meeting.postponedFrom}, ${meeting.sequence}, '', '', ${at})
    on conflict (command_id, id) do update set
      state = excluded.state, day = excluded.day, time = excluded.time, part_of_day = excluded.part_of_day, topics = excluded.topics,
      chair_ar = excluded.chair_ar, chair_fr = excluded.chair_fr, chair_acting = excluded.chair_acting,
      associations = excluded.associations, invited = excluded.invited, series_id = excluded.series_id, origin = excluded.origin,
      length_minutes = excluded.length_minutes, postponed_from = excluded.postponed_from, sequence = excluded.sequence,
      changed_at = case
        when (meeting.state, meeting.day, meeting.time) is distinct from (excluded.state, excluded.day, excluded.time) then excluded.changed_at
        else meeting.changed_at end`
}

export async function upsertSeries(db: Db, commandId: string, series: SeriesFacts): Promise<void> {
  await db`
    insert into public_record.series (command_id, id, ref, cadence, invited_kinds, invited_territories, opened_on, closed_on)
    values (${commandId}, ${series.id}, ${series.ref}, ${series.cadence}, ${[...series.invitedKinds]}, ${[...series.invitedTerritories]},
      ${series.openedOn}, ${series.closedOn})
    on conflict (command_id, id) do update set cadence = excluded.cadence, invited_kinds = excluded.invited_kinds,
      invited_territories = excluded.invited_territories, closed_on = excluded.closed_on`
}

export async function upsertMeetingRequest(db: Db, commandId: string, request: MeetingRequestFacts): Promise<void> {
  await db`
    insert into public_record.meeting_request ${db({ commandId, ...request })}
    on conflict (command_id, id) do update set state = excluded.state, answered_on = excluded.answered_on, meeting_id = excluded.meeting_id`
}

/** A reason that is no longer the last, and a place where it is no longer held, must not stand beside the new day. */
export async function hideChanged(db: Db, commandId: string, id: string, texts: Readonly<Record<string, string>>): Promise<void> {
  const { place = '', changeReason = null } = texts
  await db`
    update public_record.meeting set place = '' where command_id = ${commandId} and id = ${id} and place <> ${place}`
  await db`
    update public_record.meeting set change_reason = null
    where command_id = ${commandId} and id = ${id} and change_reason is distinct from ${changeReason}`
}

type EntryRow = Omit<NewEntry, 'text' | 'ref'> & { id: string; textState: 'none' | 'waiting'; at: Date }

export async function insertEntry(db: Db, commandId: string, entry: EntryRow): Promise<void> {
  await db`
    insert into public_record.entry (command_id, demand_id, id, kind, day, actor_ar, actor_fr, due_on, detail, text_state, changed_at)
    values (${commandId}, ${entry.demandId}, ${entry.id}, ${entry.kind}, ${entry.day}, ${entry.actor?.ar ?? null},
      ${entry.actor?.fr ?? null}, ${entry.dueOn ?? null}, ${entry.detail ?? null}, ${entry.textState}, ${entry.at})`
}

/** The words of an earlier commitment must not stand beside the day of a new one. They remain in the story. */
export async function hideCommitment(db: Db, commandId: string, id: string, texts: Readonly<Record<string, string>>): Promise<void> {
  const { commitmentText, indicator } = texts
  if (commitmentText === undefined) return
  await db`
    update public_record.demand set commitment_text = null, indicator = null
    where command_id = ${commandId} and id = ${id}
      and (commitment_text is distinct from ${commitmentText} or indicator is distinct from ${indicator ?? null})`
}

export async function upsertCategory(db: Db, { id, position, nameAr, nameFr, nameEn, nameZgh }: CategoryCopy): Promise<void> {
  await db`
    insert into public_record.category (id, position, name_ar, name_fr, name_en, name_zgh)
    values (${id}, ${position}, ${nameAr}, ${nameFr}, ${nameEn}, ${nameZgh})
    on conflict (id) do update set name_ar = excluded.name_ar, name_fr = excluded.name_fr, name_en = excluded.name_en,
      name_zgh = excluded.name_zgh`
}
