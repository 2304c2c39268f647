import * as v from 'valibot'
import { anyOf, defineAction } from '../platform/action.ts'
import type { Context } from '../platform/context.ts'
import { dayOf } from '../platform/words/dates.ts'
import { releasePupilQuestion } from './queries/awareness.ts'
import { releaseReport } from './queries/awareness-reports.ts'
import { releaseBriefing } from './queries/briefings.ts'
import { releaseCommunique } from './queries/communiques.ts'
import { releaseMinutes } from './queries/minutes.ts'
import { releasePresence } from './queries/presence.ts'
import { releaseProblem } from './queries/problems.ts'
import {
  decideRelease,
  insertSignature,
  lockRelease,
  releaseAgenda,
  releaseDemand,
  releaseEntry,
  releaseHandout,
  releaseMeeting,
  releaseRequest,
  releaseSeries,
} from './queries/releases.ts'
import { releaseStrategy, releaseStrategyWord } from './queries/strategy.ts'
import { releaseTrust } from './queries/trust.ts'
import { type Release, type ReleaseKind, refuse, sign } from './release.ts'

/** What a slice does when its subject has become public: in the same transaction, in the name of the second signer. */
export type Released = Partial<Record<ReleaseKind, (context: Context, input: Record<string, string>) => Promise<unknown>>>

/** Signs a text for publication. The second signature, always of another person, makes it public. */
export function createSignRelease(released: Released) {
  return defineAction({
    id: 'public-record.sign-release',
    input: v.object({ releaseId: v.pipe(v.string(refuse.key('notFound')), v.uuid(refuse.key('notFound'))) }),
    async find({ db, actor }, { releaseId }) {
      const release = await lockRelease(db, actor.commandId, releaseId)
      if (!release) throw refuse('missing', 'notFound')
      return release
    },
    may: anyOf('publisher'),
    async run(context, release) {
      const { db, actor } = context
      const at = context.now()
      const last = sign(release, actor.accountId!)
      await insertSignature(db, actor.commandId, release.id, actor.accountId!, at)
      if (!last) return { released: false }
      await publish(context, release, at)
      await decideRelease(db, actor.commandId, { id: release.id, state: 'released', at })
      await released[release.subjectKind]?.(context, { [`${release.subjectKind}Id`]: release.subjectId })
      return { released: true }
    },
    note: ({ id, subjectKind, subjectId }, _input, { released }) => ({
      subject: `release:${id}`,
      facts: { kind: subjectKind, of: subjectId, released },
    }),
  })
}

/** Where each kind of text comes to stand. */
async function publish({ db, actor: { commandId }, newId }: Context, release: Release, at: Date): Promise<void> {
  const { subjectKind, subjectId, demandId, texts } = release
  switch (subjectKind) {
    case 'demand':
      return releaseDemand(db, commandId, subjectId, texts, at)
    case 'entry':
      return releaseEntry(db, commandId, demandId!, subjectId, texts.text ?? '', at)
    case 'announcement':
      return releaseMeeting(db, commandId, subjectId, texts, at)
    case 'meeting':
      await releaseMeeting(db, commandId, subjectId, texts, at)
      return releaseMinutes(db, commandId, subjectId, texts)
    case 'communique':
      return releaseCommunique(db, commandId, release, at)
    case 'agenda':
      return releaseAgenda(db, commandId, subjectId, texts, at)
    case 'series':
      return releaseSeries(db, commandId, subjectId, texts, at)
    case 'request':
      return releaseRequest(db, commandId, subjectId, texts)
    case 'handout':
      return releaseHandout(db, commandId, subjectId, texts.handoutTitle ?? '', at)
    case 'briefing':
      return releaseBriefing(db, commandId, subjectId, texts, at)
    case 'pupil_question':
      return releasePupilQuestion(db, commandId, subjectId, texts, at)
    case 'problem':
      return releaseProblem(db, commandId, subjectId, texts, at)
    case 'trust':
      return releaseTrust(db, commandId, subjectId, at)
    case 'strategy':
      return releaseStrategy(db, commandId, subjectId, texts, at)
    case 'strategy_word':
      return releaseStrategyWord(db, commandId, subjectId, texts)
    case 'awareness_report':
      return releaseReport(db, commandId, subjectId, texts, at)
    case 'presence':
      return releasePresence(db, commandId, { id: subjectId, demandId: demandId!, entryId: newId() }, { day: dayOf(at), at })
  }
}
