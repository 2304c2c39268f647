import type { Db } from '../../../platform/db/connection.ts'
import type { Day } from '../../../platform/words/dates.ts'
import type { NamedTopic } from '../../topic.ts'
import { topicNamesIn } from '../../topics/queries.ts'

export interface AskedQuestion {
  id: string
  ref: string
  topicNames: readonly NamedTopic[]
  text: string
  askedOn: Day
  state: 'waiting' | 'told' | 'public'
  answer: string | null
}

/** What waits first; then the latest. */
export async function listQuestions(db: Db, commandId: string): Promise<AskedQuestion[]> {
  return db<AskedQuestion[]>`
    select q.id, e.ref, ${topicNamesIn(db, commandId, 'e.topics')}, q.text, q.asked_on, q.state, q.answer
    from awareness_question q join awareness_session e on e.command_id = ${commandId} and e.id = q.session_id
    where q.command_id = ${commandId} order by q.state <> 'waiting', q.id desc limit 200`
}

export async function lockQuestion(db: Db, commandId: string, id: string): Promise<AskedQuestion | undefined> {
  const [found] = await db<AskedQuestion[]>`
    select q.id, e.ref, ${topicNamesIn(db, commandId, 'e.topics')}, q.text, q.asked_on, q.state, q.answer
    from awareness_question q join awareness_session e on e.command_id = ${commandId} and e.id = q.session_id
    where q.command_id = ${commandId} and q.id = ${id} for update of q`
  return found
}

export async function countQuestions(db: Db, commandId: string, sessionId: string): Promise<number> {
  const [row] = await db<{ n: number }[]>`
    select count(*) as n from awareness_question where command_id = ${commandId} and session_id = ${sessionId}`
  return row!.n
}

interface NewQuestion {
  id: string
  sessionId: string
  text: string
  askedOn: Day
}

export async function insertQuestion(db: Db, commandId: string, question: NewQuestion): Promise<void> {
  await db`insert into awareness_question ${db({ commandId, ...question, state: 'waiting' })}`
}

export async function saveAnswer(db: Db, commandId: string, id: string, state: 'told' | 'public', answer: string | null): Promise<void> {
  await db`update awareness_question set state = ${state}, answer = ${answer} where command_id = ${commandId} and id = ${id}`
}

export async function deleteQuestion(db: Db, commandId: string, id: string): Promise<void> {
  await db`delete from awareness_question where command_id = ${commandId} and id = ${id}`
}
