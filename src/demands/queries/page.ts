import type { Actor } from '../../platform/actor.ts'
import type { Db } from '../../platform/db/connection.ts'
import type { Day } from '../../platform/words/dates.ts'
import type { StoryEntry } from '../../public-record/story.tsx'
import { askingSchool } from './authors.ts'
import type { Category } from './choices.ts'

/** The names of all that a demand refers to. */
export interface DemandNames {
  association: string | null
  school: string | null
  meetingRef: string | null
  categoryAr: string | null
  categoryFr: string | null
  categoryEn: string | null
  categoryZgh: string | null
  competence: Category['competence'] | null
  districtAr: string | null
  districtFr: string | null
  pointAr: string | null
  pointFr: string | null
  answerOfficeAr: string | null
  answerOfficeFr: string | null
  /** What was agreed where it was said in the room. */
  roomStep: 'commitment' | 'answer' | 'none' | null
}

export async function demandNames(db: Db, actor: Actor, id: string): Promise<DemandNames> {
  const [names] = await db<DemandNames[]>`
    select a.name_ar as association, ${askingSchool(db, actor)} as school, m.ref as meeting_ref, k.name_ar as category_ar, k.name_fr as category_fr, k.name_en as category_en,
      k.name_zgh as category_zgh, k.competence, t.name_ar as district_ar, t.name_fr as district_fr, p.name_ar as point_ar, p.name_fr as point_fr,
      o.name_ar as answer_office_ar, o.name_fr as answer_office_fr, (
        select r.next_step from room_demand r where r.command_id = d.command_id and r.demand_id = d.id limit 1) as room_step
    from demand d
    left join association a on a.command_id = d.command_id and a.id = d.association_id
    left join meeting m on m.command_id = d.command_id and m.id = d.meeting_id
    left join category k on k.id = d.category_id
    left join district t on t.command_id = d.command_id and t.id = d.district_id
    left join point p on p.command_id = d.command_id and p.id = d.point_id
    left join office o on o.command_id = d.command_id and o.id = d.answer_office_id
    where d.command_id = ${actor.commandId} and d.id = ${id}`
  return names!
}

export interface Progress {
  day: Day
  text: string
}

export async function listProgress(db: Db, commandId: string, demandId: string): Promise<Progress[]> {
  return db<Progress[]>`
    select u.day, u.text from commitment_update u
    join commitment c on c.command_id = u.command_id and c.id = u.commitment_id
    where c.command_id = ${commandId} and c.demand_id = ${demandId} order by u.id`
}

export interface ReleaseState {
  state: 'waiting' | 'released' | 'withheld' | 'replaced'
  refusal: string | null
}

/** Where the public wording of a demand stands: the newest of its releases tells. */
export async function findRelease(db: Db, commandId: string, demandId: string): Promise<ReleaseState | null> {
  const [release] = await db<ReleaseState[]>`
    select state, refusal from release
    where command_id = ${commandId} and subject_kind = 'demand' and subject_id = ${demandId} order by id desc limit 1`
  return release ?? null
}

export interface WithheldText {
  text: string
  refusal: string
}

/** Of the story, the texts that a publisher did not let pass. */
export async function listWithheld(db: Db, commandId: string, demandId: string): Promise<WithheldText[]> {
  return db<WithheldText[]>`
    select texts ->> 'text' as text, refusal from release
    where command_id = ${commandId} and demand_id = ${demandId} and subject_kind = 'entry' and state = 'withheld' order by id`
}

export async function isPublic(db: Db, commandId: string, demandId: string): Promise<boolean> {
  const [row] = await db`
    select 1 from public_record.demand where command_id = ${commandId} and id = ${demandId} and released_at is not null`
  return row !== undefined
}

export async function listStory(db: Db, commandId: string, demandId: string): Promise<StoryEntry[]> {
  return db<StoryEntry[]>`
    select kind, day, actor_ar, actor_fr, due_on, detail, text, text_state from public_record.entry
    where command_id = ${commandId} and demand_id = ${demandId} order by id`
}

/** Whether an association has already said how it was for it. */
export async function hasAnsweredSurvey(db: Db, commandId: string, demandId: string, associationId: string): Promise<boolean> {
  const [row] = await db`
    select 1 from survey_invitation
    where command_id = ${commandId} and demand_id = ${demandId} and asker_id = ${associationId} and used`
  return row !== undefined
}
