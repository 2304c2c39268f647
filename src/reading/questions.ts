import type { ContributionKind } from '../meetings/contribution.ts'
import type { AnnotatedDate, Evidence, PartOfDay, PresentationKind, ResponseKind } from './annotation.ts'
import type { Reading } from './reading.ts'

/** What a person is asked about a reading: one question a field, with the words that it rests on. */
export type Question = { key: string; evidence: Evidence | null } & (
  | { kind: 'date'; date: AnnotatedDate }
  | { kind: 'part'; read: PartOfDay }
  | { kind: 'time'; read: string }
  | { kind: 'place'; read: string | null }
  | { kind: 'host'; read: string }
  | { kind: 'chair'; read: string; acting: boolean }
  | { kind: 'official'; read: string; acting: boolean }
  | { kind: 'association'; read: string; aliases: readonly string[] }
  | { kind: 'topic'; read: string }
  | { kind: 'contribution'; contribution: ContributionKind; read: string }
  | { kind: 'demand'; read: string; place: string }
)

export type QuestionOf<Kind extends Question['kind']> = Extract<Question, { kind: Kind }>

/** Day and place are always asked, even when nothing was read. */
export function questionsOf(reading: Reading): Question[] {
  const { date, place, host } = reading
  const questions: Question[] = [{ key: 'date', kind: 'date', date, evidence: date.evidence }]
  if (date.part) questions.push({ key: 'part', kind: 'part', read: date.part, evidence: date.evidence })
  if (date.time) questions.push({ key: 'time', kind: 'time', read: date.time, evidence: date.evidence })
  questions.push({ key: 'place', kind: 'place', read: place && (place.venue ?? place.city), evidence: place?.evidence ?? null })
  if (host) questions.push({ key: 'host', kind: 'host', read: host.name, evidence: host.evidence })
  return [...questions, ...officials(reading), ...organisations(reading), ...said(reading)]
}

function officials({ chair, other_officials: others }: Reading): Question[] {
  return [
    ...chair.map(({ role, acting, evidence }, at) => ({
      key: `chair-${at + 1}`,
      kind: 'chair' as const,
      read: role ?? evidence.text,
      acting,
      evidence,
    })),
    ...others.map(({ role, acting, evidence }, at) => ({
      key: `official-${at + 1}`,
      kind: 'official' as const,
      read: role ?? evidence.text,
      acting,
      evidence,
    })),
  ]
}

function organisations({ associations, topics }: Reading): Question[] {
  return [
    ...associations.map(({ name, aliases, evidence }, at) => ({
      key: `association-${at + 1}`,
      kind: 'association' as const,
      read: name,
      aliases,
      evidence,
    })),
    ...topics.map(({ code, evidence }, at) => ({ key: `topic-${at + 1}`, kind: 'topic' as const, read: code, evidence })),
  ]
}

/** A demand stands once, as a demand: among the interventions it would be asked twice. */
function said({ demands, interventions, presentations, responses }: Reading): Question[] {
  const contributions: { contribution: ContributionKind; read: string; evidence: Evidence }[] = [
    ...interventions.flatMap(({ kind, text, evidence }) => (kind === 'demand' ? [] : [{ contribution: kind, read: text, evidence }])),
    ...presentations.map(({ kind, evidence }) => ({ contribution: kind satisfies PresentationKind, read: evidence.text, evidence })),
    ...responses.map(({ kind, text, evidence }) => ({ contribution: replies[kind], read: text, evidence })),
  ]
  return [
    ...demands.map(({ text, evidence, place_words: place }, at) => ({
      key: `demand-${at + 1}`,
      kind: 'demand' as const,
      read: text,
      place: place?.text ?? '',
      evidence,
    })),
    ...contributions.map((one, at) => ({ key: `contribution-${at + 1}`, kind: 'contribution' as const, ...one })),
  ]
}

const replies: Record<ResponseKind, ContributionKind> = { soft: 'soft_reply', information: 'information', commitment: 'promise' }
