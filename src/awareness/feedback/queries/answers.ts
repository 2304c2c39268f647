import type { Db } from '../../../platform/db/connection.ts'
import type { Day } from '../../../platform/words/dates.ts'
import type { Quiz } from '../../quiz.ts'
import type { NamedTopic } from '../../topic.ts'
import { topicNamesIn } from '../../topics/queries.ts'
import { lengthOf, type Part, valuesOfEach } from '../part.ts'
import type { Count } from '../results.ts'

export interface OpenSession {
  id: string
  ref: string
  day: Day
  topicNames: readonly NamedTopic[]
  classesAsked: number
  quiz: Quiz | null
}

/** What an address leads to: sessions that are agreed or were held. */
export async function findByCode(db: Db, commandId: string, code: string): Promise<OpenSession | undefined> {
  const [found] = await db<OpenSession[]>`
    select id, ref, day, ${topicNamesIn(db, commandId, 'topics')}, classes_asked, quiz from awareness_session
    where command_id = ${commandId} and code = ${code} and state in ('confirmed', 'held')`
  return found
}

/** Answers of one session are counted one after the other. */
export async function lockByCode(db: Db, commandId: string, code: string): Promise<OpenSession | undefined> {
  await db`select 1 from awareness_session where command_id = ${commandId} and code = ${code} for no key update`
  return findByCode(db, commandId, code)
}

export async function listCounts(db: Db, commandId: string, sessionId: string): Promise<Count[]> {
  return db<Count[]>`
    select part, question, value, n from awareness_count where command_id = ${commandId} and session_id = ${sessionId}
    order by part, question, value`
}

export async function countAnswers(db: Db, commandId: string, sessionId: string, part: Part): Promise<number> {
  const [row] = await db<{ n: number }[]>`
    select coalesce(sum(n), 0) as n from awareness_count
    where command_id = ${commandId} and session_id = ${sessionId} and part = ${part} and question = 1`
  return row!.n
}

/** Writes every count of the part anew, also those that stay as they are. */
export async function addAnswer(db: Db, commandId: string, sessionId: string, part: Part, chosen: readonly number[]): Promise<void> {
  const rows = Array.from({ length: lengthOf[part] }, (_q, nth) =>
    Array.from({ length: valuesOfEach }, (_v, value) => ({
      commandId,
      sessionId,
      part,
      question: nth + 1,
      value,
      n: chosen[nth] === value ? 1 : 0,
    })),
  ).flat()
  await db`
    insert into awareness_count ${db(rows)}
    on conflict (command_id, session_id, part, question, value) do update set n = awareness_count.n + excluded.n`
}

export async function listQuizzes(db: Db, commandId: string): Promise<Quiz[]> {
  return db<Quiz[]>`select topic, questions from awareness_quiz where command_id = ${commandId} order by topic`
}

export async function findQuizOf(db: Db, commandId: string, topic: string): Promise<Quiz | undefined> {
  const [found] = await db<Quiz[]>`select topic, questions from awareness_quiz where command_id = ${commandId} and topic = ${topic}`
  return found
}

export async function putQuiz(db: Db, commandId: string, { topic, questions }: Quiz): Promise<void> {
  const plain = questions.map(({ text, options, right }) => ({ text, options: [...options], right }))
  await db`
    insert into awareness_quiz (command_id, topic, questions) values (${commandId}, ${topic}, ${db.json(plain)})
    on conflict (command_id, topic) do update set questions = excluded.questions`
}
