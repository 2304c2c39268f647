import type { Db } from '../../platform/db/connection.ts'
import type { ProgrammeFacts, PublicProgramme, PupilQuestion, ShownCounts } from '../awareness.ts'

export async function insertProgramme(
  db: Db,
  commandId: string,
  { topics, topicNames, ...facts }: ProgrammeFacts & ShownCounts,
): Promise<void> {
  await db`
    insert into public_record.awareness_programme ${db({ commandId, ...facts, topics: [...topics], topicNames: db.json(topicNames.map((one) => ({ ...one }))) })}
    on conflict (command_id, id) do nothing`
}

/** The text comes with its release. */
export async function insertPupilQuestion(
  db: Db,
  commandId: string,
  { id, topic, topicNames }: Pick<PupilQuestion, 'id' | 'topic' | 'topicNames'>,
): Promise<void> {
  await db`
    insert into public_record.pupil_question ${db({ commandId, id, topic, topicNames: db.json(topicNames.map((one) => ({ ...one }))) })}
    on conflict (command_id, id) do nothing`
}

export async function releasePupilQuestion(
  db: Db,
  commandId: string,
  id: string,
  texts: Readonly<Record<string, string>>,
  at: Date,
): Promise<void> {
  await db`
    update public_record.pupil_question set question = ${texts.question ?? ''}, answer = ${texts.answer ?? ''}, released_at = ${at}
    where command_id = ${commandId} and id = ${id}`
}

/** The latest first. */
export async function listProgrammes(db: Db, commandId: string): Promise<PublicProgramme[]> {
  return db<PublicProgramme[]>`
    select school_year, edition, stage, first_day, last_day, topics, topic_names, sessions, schools, classes, pupils, girls, boys
    from public_record.awareness_programme where command_id = ${commandId} order by first_day desc, id limit 100`
}

export async function listQuestions(db: Db, commandId: string): Promise<PupilQuestion[]> {
  return db<PupilQuestion[]>`
    select id, topic, topic_names, question, answer from public_record.pupil_question
    where command_id = ${commandId} and released_at is not null order by released_at desc, id limit 100`
}
