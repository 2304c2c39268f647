import * as v from 'valibot'
import { anyOf, defineAction } from '../platform/action.ts'
import { decideRelease, lockRelease, withholdEntry } from './queries/releases.ts'
import { refuse, withhold } from './release.ts'

/** Keeps a text from the public, with the reason for those who wrote it. The facts that it goes with stand all the same. */
export const withholdRelease = defineAction({
  id: 'public-record.withhold-release',
  input: v.object({
    releaseId: v.pipe(v.string(refuse.key('notFound')), v.uuid(refuse.key('notFound'))),
    reason: v.pipe(v.string(refuse.key('reasonMissing')), v.trim(), v.minLength(5, refuse.key('reasonMissing'))),
  }),
  async find({ db, actor }, { releaseId }) {
    const release = await lockRelease(db, actor.commandId, releaseId)
    if (!release) throw refuse('missing', 'notFound')
    return release
  },
  may: anyOf('publisher'),
  async run({ db, actor, now }, release, { reason }) {
    withhold(release)
    await decideRelease(db, actor.commandId, { id: release.id, state: 'withheld', at: now(), refusal: reason })
    if (release.subjectKind === 'entry') await withholdEntry(db, actor.commandId, release.demandId!, release.subjectId)
  },
  note: ({ id, subjectKind, subjectId }) => ({ subject: `release:${id}`, facts: { kind: subjectKind, of: subjectId } }),
})
