import type { Db } from '../platform/db/connection.ts'
import type { Quarter } from '../platform/words/quarters.ts'
import type { SurveyFacts, SurveyResult } from '../public-record/survey.ts'
import { type AskerKind, askerKinds, type Question, questions, type Value, values } from './question.ts'

interface Invitation {
  demandId: string
  askerId: string
  askerKind: AskerKind
  tokenHash: Buffer
}

/** @returns false when they have answered already */
export async function putInvitation(db: Db, commandId: string, invitation: Invitation): Promise<boolean> {
  const { count } = await db`
    insert into survey_invitation ${db({ commandId, ...invitation, used: false })}
    on conflict (command_id, demand_id, asker_id) do update set token_hash = excluded.token_hash where not survey_invitation.used`
  return count > 0
}

export interface Found {
  tokenHash: Buffer
  askerKind: AskerKind
  used: boolean
}

export async function findInvitation(db: Db, commandId: string, tokenHash: Buffer): Promise<Found | undefined> {
  const [found] = await db<Found[]>`
    select token_hash, asker_kind, used from survey_invitation where command_id = ${commandId} and token_hash = ${tokenHash}`
  return found
}

/** Two who send the same token do so one after the other. */
export async function lockInvitation(db: Db, commandId: string, tokenHash: Buffer): Promise<Found | undefined> {
  const [found] = await db<Found[]>`
    select token_hash, asker_kind, used from survey_invitation where command_id = ${commandId} and token_hash = ${tokenHash} for update`
  return found
}

export async function markUsed(db: Db, commandId: string, tokenHash: Buffer): Promise<void> {
  await db`update survey_invitation set used = true where command_id = ${commandId} and token_hash = ${tokenHash}`
}

interface Answer {
  quarter: Quarter
  askerKind: AskerKind
  answer: Readonly<Record<Question, Value>>
}

/** Writes every count of the quarter anew, also those that stay as they are: no version of a row tells which were chosen last. */
export async function countAnswer(db: Db, commandId: string, { quarter, askerKind, answer }: Answer): Promise<void> {
  const rows = askerKinds.flatMap((kind) =>
    questions.flatMap((question) =>
      values.map((value) => ({
        commandId,
        quarter,
        askerKind: kind,
        question,
        value,
        n: kind === askerKind && answer[question] === value ? 1 : 0,
      })),
    ),
  )
  await db`
    insert into survey_count ${db(rows)}
    on conflict (command_id, quarter, asker_kind, question, value) do update set n = survey_count.n + excluded.n`
}

export interface Count {
  askerKind: AskerKind
  question: Question
  value: Value
  n: number
}

export async function listCounts(db: Db, commandId: string, quarter: Quarter): Promise<Count[]> {
  return db<Count[]>`select asker_kind, question, value, n from survey_count where command_id = ${commandId} and quarter = ${quarter}`
}

/** Quarters before `current` that were answered and are not yet public. */
export async function listUnpublished(db: Db, commandId: string, current: Quarter): Promise<Quarter[]> {
  const rows = await db<{ quarter: Quarter }[]>`
    select distinct c.quarter from survey_count c
    where c.command_id = ${commandId} and c.quarter < ${current} and not exists (
      select 1 from public_record.survey s where s.command_id = c.command_id and s.quarter = c.quarter) order by c.quarter`
  return rows.map(({ quarter }) => quarter)
}

/** The demand of a reference, for whoever may see it: that is decided by the act. */
export async function idOfRef(db: Db, commandId: string, ref: string): Promise<string | undefined> {
  const [row] = await db<{ id: string }[]>`select id from demand where command_id = ${commandId} and ref = ${ref}`
  return row?.id
}

/** What is public, the newest quarter first. */
export async function listSurveys(db: Db, commandId: string): Promise<SurveyFacts[]> {
  const surveys = await db<Omit<SurveyFacts, 'results'>[]>`
    select quarter, answers, associations, people from public_record.survey where command_id = ${commandId} order by quarter desc`
  const results = await db<(SurveyResult & { quarter: string })[]>`
    select quarter, question, value, n, hidden from public_record.survey_result where command_id = ${commandId} order by question, value`
  return surveys.map((survey) => ({
    ...survey,
    results: results.filter(({ quarter }) => quarter === survey.quarter).map(({ quarter: _same, ...one }) => one),
  }))
}
