import type { Context } from '../platform/context.ts'
import type { Day } from '../platform/words/dates.ts'
import type { Cadence } from './cadence.ts'
import type { AnswerKind, DemandState, Ending, Outcome, Verdict } from './demand.ts'
import { asChanged, findingsIn } from './leaks/findings.ts'
import {
  hideChanged,
  hideCommitment,
  insertEntry,
  upsertCategory,
  upsertCommand,
  upsertDemand,
  upsertMeeting,
  upsertMeetingRequest,
  upsertSeries,
} from './queries/copies.ts'
import { carryKept, listEarlier } from './queries/findings.ts'
import { deleteLineage, insertLineage } from './queries/lineage.ts'
import { insertRelease, replaceWaiting } from './queries/releases.ts'
import type { ReleaseKind } from './release.ts'

/**
 * What other slices hand over, inside their act: the copies from which everyone reads. Facts of a record that is released stand in public at once,
 * so that nobody can hold back lateness or a bad verdict; texts wait for the signatures of two persons.
 */
export interface DemandFacts {
  id: string
  ref: string
  meetingId: string | null
  state: DemandState
  categoryId: string | null
  districtAr: string | null
  districtFr: string | null
  /** The association that asked; null for a person, who is never named. */
  askedBy: string | null
  askedOn: Day
  answerKind: AnswerKind | null
  answerDueOn: Day | null
  answeredOn: Day | null
  /** The office that owes the next step, or took the last. */
  officeAr: string | null
  officeFr: string | null
  partner: string | null
  commitmentKind: 'activity' | 'outcome' | null
  dueOn: Day | null
  updateDueOn: Day | null
  outcome: Outcome | null
  reportedOn: Day | null
  verdict: Verdict | null
  judgedOn: Day | null
  ending: Ending | null
}

export interface LineageFacts {
  demandId: string
  intoId: string
  kind: 'merged' | 'split'
  day: Day
}

export interface MeetingFacts {
  id: string
  ref: string
  state: string
  day: Day
  time: string | null
  partOfDay: string | null
  topics: readonly string[]
  chairAr: string | null
  chairFr: string | null
  chairActing: boolean
  /** The associations that were there. */
  associations: readonly string[]
  invited: readonly string[]
  seriesId: string | null
  origin: 'police' | 'association' | 'partner' | 'exceptional'
  lengthMinutes: number
  postponedFrom: Day | null
  sequence: number
}

export interface SeriesFacts {
  id: string
  ref: string
  cadence: Cadence
  invitedKinds: readonly string[]
  invitedTerritories: readonly string[]
  openedOn: Day
  closedOn: Day | null
}

export interface MeetingRequestFacts {
  id: string
  ref: string
  /** The association that asked. */
  association: string
  state: 'waiting' | 'granted' | 'declined'
  askedOn: Day
  answerDueOn: Day
  answeredOn: Day | null
  meetingId: string | null
}

export interface CategoryCopy {
  id: string
  position: number
  nameAr: string
  nameFr: string
  nameEn: string
  nameZgh: string
}

export interface CommandFacts {
  nameAr: string
  nameFr: string
  demonstration: boolean
}

export const entryKinds = [
  'received',
  'acknowledged',
  'qualified',
  'inadmissible',
  'reassigned',
  'extended',
  'promised',
  'declined_part',
  'explained',
  'refused',
  'referred',
  'partner_promised',
  'partner_answered',
  'progress',
  'replaced',
  'reported_kept',
  'reported_partly',
  'reported_not_kept',
  'reported_cancelled',
  'judged_kept',
  'judged_partly',
  'judged_not_kept',
  'accepted',
  'contested',
  'reopened',
  'reopening_refused',
  'closed_unheard',
  'withdrawn',
  'joined',
  'merged',
  'absorbed',
  'unmerged',
  'parted',
  'split',
  'no_step',
  'presence',
] as const
export type EntryKind = (typeof entryKinds)[number]

export interface NewEntry {
  demandId: string
  kind: EntryKind
  day: Day
  /** The office or association that acted, never a person. */
  actor?: { ar: string; fr: string } | undefined
  dueOn?: Day | undefined
  /** The partner to whom it was referred, or the channel by which it came. */
  detail?: string | undefined
  /** Waits for two signatures; until then the entry says that its text is under review. */
  text?: string | undefined
  /** The reference of the demand, under which signers see the text. */
  ref: string
}

export interface ReleaseRequest {
  kind: ReleaseKind
  subjectId: string
  demandId?: string
  /** What signers see in their list. */
  title: string
  /** Column of the copy and text, exactly as it will stand. */
  texts: Readonly<Record<string, string>>
}

export async function copyCommand({ db, actor }: Context, facts: CommandFacts): Promise<void> {
  await upsertCommand(db, actor.commandId, facts)
}

/** Names of subjects are words of reference: they stand in public at once. */
export async function copyCategory({ db }: Context, category: CategoryCopy): Promise<void> {
  await upsertCategory(db, category)
}

export async function copyDemand({ db, actor }: Context, facts: DemandFacts): Promise<void> {
  await upsertDemand(db, actor.commandId, facts)
}

/** A demand goes on in another; everyone sees it once both are released. */
export async function copyLineage({ db, actor }: Context, step: LineageFacts): Promise<void> {
  await insertLineage(db, actor.commandId, step)
}

export async function dropLineage({ db, actor }: Context, demandId: string, intoId: string): Promise<void> {
  await deleteLineage(db, actor.commandId, demandId, intoId)
}

export async function copyMeeting({ db, actor, now }: Context, facts: MeetingFacts): Promise<void> {
  await upsertMeeting(db, actor.commandId, facts, now())
}

export async function copySeries({ db, actor }: Context, facts: SeriesFacts): Promise<void> {
  await upsertSeries(db, actor.commandId, facts)
}

export async function copyMeetingRequest({ db, actor }: Context, facts: MeetingRequestFacts): Promise<void> {
  await upsertMeetingRequest(db, actor.commandId, facts)
}

/** Adds to the story of a demand, whose copy must be there already. */
export async function addEntry(context: Context, { text, ref, ...entry }: NewEntry): Promise<void> {
  const id = context.newId()
  await insertEntry(context.db, context.actor.commandId, { ...entry, id, textState: text ? 'waiting' : 'none', at: context.now() })
  if (text) await askRelease(context, { kind: 'entry', subjectId: id, demandId: entry.demandId, title: ref, texts: { text } })
}

/** Puts texts before the publishers. A newer text of the same subject takes the place of one that waits. */
export async function askRelease(context: Context, { kind, subjectId, demandId, title, ...asked }: ReleaseRequest): Promise<void> {
  const { db, actor } = context
  // An entry is told once: nothing of it was handed over before.
  const earlier = kind === 'entry' ? [] : await listEarlier(db, actor.commandId, subjectId)
  const texts = asChanged(asked.texts, earlier)
  if (earlier.length > 0) await replaceWaiting(db, actor.commandId, { kind, subjectId, at: context.now() })
  if (kind === 'demand') await hideCommitment(db, actor.commandId, subjectId, texts)
  if (kind === 'announcement' && earlier.length > 0) await hideChanged(db, actor.commandId, subjectId, texts)
  const id = context.newId()
  await insertRelease(db, actor.commandId, {
    id,
    subjectKind: kind,
    subjectId,
    demandId: demandId ?? null,
    title,
    texts,
    findings: findingsIn(texts),
    askedBy: actor.accountId,
    askedAt: context.now(),
  })
  if (earlier.some(({ kept }) => kept)) await carryKept(db, actor.commandId, { id, subjectId })
}

/** Takes a text off the list of signers because there is nothing to be released any more. */
export async function dropRelease({ db, actor, now }: Context, kind: ReleaseKind, subjectId: string): Promise<void> {
  await replaceWaiting(db, actor.commandId, { kind, subjectId, at: now() })
}
