import * as v from 'valibot'
import { type Action, anyOf, defineAction } from '../platform/action.ts'
import { findingsIn } from './leaks/findings.ts'
import { signableOf } from './queries/releases.ts'
import { refuse } from './release.ts'

const releaseId = v.pipe(v.string(refuse.key('notFound')), v.uuid(refuse.key('notFound')))
const one = v.pipe(
  releaseId,
  v.transform((id) => [id]),
)

/** Signs several texts at once: only those in which nothing was found. One that somebody decided meanwhile is passed over. */
export function createSignReleases(signRelease: Action) {
  return defineAction({
    id: 'public-record.sign-releases',
    input: v.object({
      releaseIds: v.union([one, v.pipe(v.array(releaseId), v.minLength(1, refuse.key('nothingChosen')))], refuse.key('nothingChosen')),
    }),
    find: async ({ db, actor }, { releaseIds }) => {
      if (!actor.accountId) return []
      const waiting = await signableOf(db, actor.commandId, releaseIds, actor.accountId)
      return waiting.filter(({ texts }) => findingsIn(texts).length === 0).map(({ id }) => id)
    },
    may: anyOf('publisher'),
    async run(context, releaseIds) {
      for (const releaseId of releaseIds) await signRelease(context, { releaseId })
      return releaseIds.length
    },
    note: (_releaseIds, _input, signed) => ({ subject: 'releases', facts: { signed } }),
  })
}
