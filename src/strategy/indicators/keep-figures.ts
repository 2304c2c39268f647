import type { Context } from '../../platform/context.ts'
import type { Task } from '../../platform/jobs/turns.ts'
import { dayOf } from '../../platform/words/dates.ts'
import { quarterOf } from '../../platform/words/quarters.ts'
import { freezePeriod, freezesOn } from './freeze-period.ts'
import { type Period, quarterBefore } from './period.ts'
import { publishFigures } from './publish-figures.ts'
import { firstQuarter, listFrozenPeriods } from './queries/frozen.ts'
import { publishedOn } from './queries/published.ts'
import { refreshCounts } from './refresh-counts.ts'

/** Every hour: counts what has changed, freezes what is over, and once a day hands it to the public record. */
export const keepFigures: Task = {
  name: 'indicators.keep-figures',
  run: async (context) => {
    await refreshCounts(context)
    const { db, actor, now } = context
    const due = await listDue(context)
    // What stays is counted once more, from the record alone.
    if (due.length > 0) await refreshCounts(context, { whole: true })
    for (const period of due) await freezePeriod(context, { period })
    if ((await publishedOn(db, actor.commandId)) !== dayOf(now())) await publishFigures(context, {})
  },
}

/** Quarters and years that are over and not frozen, since the first of which anything is known. */
async function listDue({ db, actor, now }: Context): Promise<Period[]> {
  const first = await firstQuarter(db, actor.commandId)
  const today = dayOf(now())
  const frozen = await listFrozenPeriods(db, actor.commandId)
  const due: Period[] = []
  for (let quarter = quarterBefore(quarterOf(today)); first !== null && quarter >= first; quarter = quarterBefore(quarter)) {
    const year = quarter.slice(0, 4) as Period
    for (const period of quarter.endsWith('Q4') ? [quarter, year] : [quarter])
      if (!frozen.has(period) && freezesOn(period) <= today) due.unshift(period)
  }
  return due
}
