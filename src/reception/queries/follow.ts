import type { Db } from '../../platform/db/connection.ts'
import type { Day } from '../../platform/words/dates.ts'
import type { Standing } from '../../public-record/demand.ts'
import type { StoryEntry } from '../../public-record/story.tsx'

/** A demand as whoever asked it may follow it: its facts, and of the texts those that are released. */
export interface Followed extends Standing {
  id: string
  ref: string
  /** In their own words; null of a demand of others, in which theirs goes on. */
  original: string | null
  association: string | null
  /** The name of the school that follows, where it alone asked. */
  school: string | null
  receivedOn: Day
  qualifyDueOn: Day
  publicText: string | null
  isPublic: boolean
  inadmissibleReason: string | null
  joinedOn: Day
  leftOn: Day | null
  /** Where it goes on, when it was merged or split. */
  into: string[]
  /** May be taken up again until this day, when it is closed. */
  wordDueOn: Day | null
  contestedOn: Day | null
  /** Whether they have said, once it was closed, how it was for them. */
  surveyed: boolean
}

/** What this person asked, and in what it goes on. */
export async function listFollowed(db: Db, commandId: string, askerId: string): Promise<Followed[]> {
  return db<Followed[]>`
    with own as (
      select demand_id, joined_on, left_on from demand_asker where command_id = ${commandId} and asker_id = ${askerId}
    ), followed as (
      select demand_id, joined_on, left_on, true as own from own
      union all
      select l.into_id, min(l.day), null::date, false from demand_lineage l join own o on o.demand_id = l.demand_id
      where l.command_id = ${commandId} and o.left_on is null and l.into_id not in (select demand_id from own) group by l.into_id
    )
    select d.id, d.ref, case when j.own then d.original end as original, p.asked_by as association, case when j.own then (
        select s.name_ar from demand_school s join asker k on k.command_id = s.command_id and k.school_id = s.school_id
        where s.command_id = d.command_id and s.demand_id = d.id and k.id = ${askerId}) end as school,
      d.received_on, d.qualify_due_on,
      case when p.released_at is not null then p.text end as public_text, p.released_at is not null as is_public, d.inadmissible_reason,
      j.joined_on, j.left_on, d.word_due_on, d.contested_on,
      exists (select 1 from survey_invitation s
        where s.command_id = d.command_id and s.demand_id = d.id and s.asker_id = ${askerId} and s.used) as surveyed,
      ${standing(db)},
      array(select i.ref from demand_lineage l join demand i on i.command_id = l.command_id and i.id = l.into_id
        where l.command_id = d.command_id and l.demand_id = d.id order by i.ref) as "into"
    from followed j
    join demand d on d.command_id = ${commandId} and d.id = j.demand_id
    join public_record.demand p on p.command_id = d.command_id and p.id = d.id
    order by d.id`
}

/** As the public record keeps it, whether or not it is released. */
function standing(db: Db) {
  return db`p.state, p.answer_kind, p.answer_due_on, p.answered_on, p.office_ar, p.office_fr, p.partner, p.due_on,
    p.update_due_on, p.outcome, p.reported_on, p.verdict, p.ending`
}

/** What happened to these, in order. */
export async function listStories(db: Db, commandId: string, demandIds: readonly string[]): Promise<(StoryEntry & { demandId: string })[]> {
  return db<(StoryEntry & { demandId: string })[]>`
    select demand_id, kind, day, actor_ar, actor_fr, due_on, detail, text, text_state from public_record.entry
    where command_id = ${commandId} and demand_id = any(${[...demandIds]}::uuid[]) order by demand_id, day, id`
}

export interface Remark {
  demandId: string
  day: Day
  text: string
}

export async function listRemarks(db: Db, commandId: string, askerId: string): Promise<Remark[]> {
  return db<Remark[]>`select demand_id, day, text from demand_remark where command_id = ${commandId} and asker_id = ${askerId} order by id`
}

export async function listOwnPhotos(db: Db, commandId: string, askerId: string): Promise<{ id: string; demandId: string }[]> {
  return db<{ id: string; demandId: string }[]>`
    select p.id, p.demand_id from sending s join demand_photo p on p.command_id = s.command_id and p.sending = s.key_hash
    where s.command_id = ${commandId} and s.asker_id = ${askerId} order by p.position`
}
