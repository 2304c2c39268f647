import * as v from 'valibot'
import { anyOf, defineAction } from '../../../platform/action.ts'
import { dayOf } from '../../../platform/words/dates.ts'
import { withdrawAwarenessReport } from '../../../public-record/awareness-reports.ts'
import * as input from '../../input.ts'
import { refuse } from '../../refusal.ts'
import { findVersion, saveWithdrawal } from '../queries.ts'

/** Takes the figures of a released report out of the public: one publisher alone, for what protects somebody waits for nobody. That it was there stays. */
export const withdrawReport = defineAction({
  id: 'awareness.withdraw-report',
  input: v.object({
    reportId: input.id('reportUnknown'),
    reason: v.pipe(
      v.string(refuse.key('withdrawalReason')),
      v.trim(),
      v.minLength(5, refuse.key('withdrawalReason')),
      v.maxLength(500, refuse.key('changeTooLong')),
    ),
  }),
  find: async ({ db, actor }, { reportId }) => {
    const version = await findVersion(db, actor.commandId, reportId)
    if (!version) throw refuse('missing', 'reportUnknown')
    return version
  },
  may: anyOf('publisher'),
  run: async (context, { id, release, withdrawnOn }, { reason }) => {
    if (release !== 'released') throw refuse('conflict', 'reportNotReleased')
    if (withdrawnOn) throw refuse('conflict', 'reportWithdrawn')
    await saveWithdrawal(context.db, context.actor.commandId, id, { day: dayOf(context.now()), reason })
    await withdrawAwarenessReport(context, id)
  },
  note: ({ id, schoolYear, version }) => ({ subject: `awareness-report:${id}`, facts: { schoolYear, version } }),
})
