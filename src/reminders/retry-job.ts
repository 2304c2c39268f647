import * as v from 'valibot'
import { defineAction } from '../platform/action.ts'
import { retryJob as putBack } from '../platform/jobs/queries.ts'
import { mayRule } from './permissions.ts'
import { refuse } from './refusal.ts'

/** Has failed work tried again at once, with all its tries before it. */
export const retryJob = defineAction({
  id: 'reminders.retry-job',
  input: v.object({ jobId: v.pipe(v.string(), v.uuid(refuse.key('jobUnknown'))) }),
  find: async () => null,
  may: mayRule,
  async run({ db, now }, _found, { jobId }) {
    if (!(await putBack(db, jobId, now()))) throw refuse('conflict', 'jobUnknown')
  },
  note: (_found, { jobId }) => ({ subject: `job:${jobId}` }),
})
