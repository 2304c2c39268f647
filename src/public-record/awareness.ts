import type { Context } from '../platform/context.ts'
import type { Db } from '../platform/db/connection.ts'
import type { Day } from '../platform/words/dates.ts'
import { askRelease } from './copies.ts'
import { insertProgramme, insertPupilQuestion, listProgrammes, listQuestions } from './queries/awareness.ts'

/** Fewer are not counted in public. */
export const leastCounted = 5
/** Of pupils: fewer of one sex could be recognised. */
export const leastPupils = 10

/** As a topic of sessions is called; English and Tamazight names may be missing. */
export interface TopicNames {
  readonly nameAr: string
  readonly nameFr: string
  readonly nameEn: string | null
  readonly nameZgh: string | null
}

type PublicTopic = TopicNames & { readonly key: string }

export interface ProgrammeFacts {
  id: string
  schoolYear: string
  edition: number
  stage: number
  firstDay: Day
  lastDay: Day
  topics: readonly string[]
  /** As they were called when the programme was closed. */
  topicNames: readonly PublicTopic[]
}

export interface HeldCounts {
  sessions: number
  schools: number
  classes: number
  girls: number
  boys: number
}

/** What everyone may read of a programme that is over; null where it is too few. */
export type ShownCounts = { [K in keyof HeldCounts | 'pupils']: number | null }

export type PublicProgramme = Omit<ProgrammeFacts, 'id'> & ShownCounts

/** Girls and boys stand together or not at all: one alone would give the other away. */
export function shownCounts({ sessions, schools, classes, girls, boys }: HeldCounts): ShownCounts {
  const counted = (n: number) => (n < leastCounted ? null : n)
  const pupils = girls + boys
  const apart = girls >= leastPupils && boys >= leastPupils
  return {
    sessions: counted(sessions),
    schools: counted(schools),
    classes: counted(classes),
    pupils: pupils < leastPupils ? null : pupils,
    girls: apart ? girls : null,
    boys: apart ? boys : null,
  }
}

/** Counts of many are facts: they stand in public at once. A programme is handed over once. */
export async function copyProgramme({ db, actor }: Context, facts: ProgrammeFacts, counts: HeldCounts): Promise<void> {
  await insertProgramme(db, actor.commandId, { ...facts, topicNames: facts.topicNames.map(named), ...shownCounts(counts) })
}

/** A question of pupils and its answer, once two persons have signed both. */
export interface PupilQuestion {
  id: string
  topic: string | null
  topicNames: readonly PublicTopic[]
  question: string
  answer: string
}

interface AnsweredQuestion extends Pick<PupilQuestion, 'id' | 'question' | 'answer'> {
  topic: PublicTopic | null
}

export async function copyPupilQuestion(context: Context, { id, topic, question, answer }: AnsweredQuestion): Promise<void> {
  const topicNames = topic ? [named(topic)] : []
  await insertPupilQuestion(context.db, context.actor.commandId, { id, topic: topic?.key ?? null, topicNames })
  await askRelease(context, { kind: 'pupil_question', subjectId: id, title: question.slice(0, 80), texts: { question, answer } })
}

/** Nothing else that is known of a topic goes along. */
const named = ({ key, nameAr, nameFr, nameEn, nameZgh }: PublicTopic): PublicTopic => ({ key, nameAr, nameFr, nameEn, nameZgh })

/** Read with the role of the public. */
export async function listPublicProgrammes(publicDb: Db, commandId: string): Promise<PublicProgramme[]> {
  return listProgrammes(publicDb, commandId)
}

export async function listPupilQuestions(publicDb: Db, commandId: string): Promise<PupilQuestion[]> {
  return listQuestions(publicDb, commandId)
}
