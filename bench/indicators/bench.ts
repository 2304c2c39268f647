import type { Context } from '../../src/platform/context.ts'
import { writeLedger } from '../../src/platform/ledger/queries.ts'
import type { IndicatorId } from '../../src/strategy/indicators/indicator.ts'
import type { Place } from '../../src/strategy/indicators/list-window.ts'
import type { Period } from '../../src/strategy/indicators/period.ts'
import { readDesk } from '../../src/strategy/indicators/read-desk.ts'
import { readList } from '../../src/strategy/indicators/read-list.ts'
import { refreshCounts } from '../../src/strategy/indicators/refresh-counts.ts'
import { globalSetup, globalTeardown } from '../../test/global-setup.ts'
import { testWorld } from '../../test/world.ts'
import { seedDemands } from './seed.ts'

/** All indicators or a page of a list are read, what one act or a new day changed is counted, and everything is counted anew, in at most so many milliseconds. */
const [readWithin, pageWithin, refreshWithin, dayWithin, anewWithin] = [2000, 1000, 100, 1000, 60_000]

type Timed = (name: string, work: () => Promise<unknown>) => Promise<number>

/** `npm run bench -- indicators [DEMANDS]`: a million invented demands of five years. */
export async function bench([size = '1000000']: string[]): Promise<void> {
  await globalSetup()
  const world = await testWorld()
  try {
    const context = world.context('cell')
    const timed: Timed = async (name, work) => {
      const start = performance.now()
      await work()
      const took = performance.now() - start
      console.log(`${name}: ${took.toFixed(0)} ms`)
      return took
    }
    await timed(`${size} demands invented`, () => seedDemands(world.db, world.ids, Number(size)))
    await world.db`vacuum analyze`
    await writeLedger(context, 'bench.begin', [{ subject: 'bench:begin' }])
    await timed('counted for the first time', () => refreshCounts(context))
    await world.db`vacuum analyze`
    world.clock.set('2026-03-03')
    const day = await timed('a new day counted', () => refreshCounts(context))
    const anew = await timed('everything counted anew, as before a quarter is frozen', () => refreshCounts(context, { whole: true }))
    const pages = [
      await readPages(context, timed, 'answered-in-time', '2025-Q4'),
      await readPages(context, timed, 'days-to-answer', '2025'),
    ].flat()
    const reads: number[] = []
    for (let run = 0; run < 5; run++) reads.push(await timed('all indicators, all periods', () => readDesk(context)))
    const refreshes: number[] = []
    for (let run = 0; run < 9; run++) {
      const [one] = await world.db<{ id: string }[]>`
        update demand set answered_on = answered_on + 1 where command_id = ${world.ids.command} and ref = ${`X-${run + 1}`} returning id`
      await world.db`update public_record.entry set day = day + 1 where command_id = ${world.ids.command} and demand_id = ${one!.id} and kind <> 'qualified'`
      await writeLedger(context, 'bench.answer', [{ subject: `demand:${one!.id}` }])
      refreshes.push(await timed('one act counted', () => refreshCounts(context)))
    }
    const median = (times: number[]) => times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)]!
    const [read, refresh, page] = [median(reads), median(refreshes), Math.max(...pages)]
    console.log(
      `read ${read.toFixed(0)} ms of ${readWithin}, refresh ${refresh.toFixed(0)} ms of ${refreshWithin} (medians); a page of a list at most ${page.toFixed(0)} ms of ${pageWithin}; a new day ${day.toFixed(0)} ms of ${dayWithin}, everything ${anew.toFixed(0)} ms of ${anewWithin}`,
    )
    if (read > readWithin || page > pageWithin || refresh > refreshWithin || day > dayWithin || anew > anewWithin) process.exitCode = 1
  } finally {
    await world.close()
    await globalTeardown()
  }
}

/** The first pages of the list behind a figure. */
async function readPages(context: Context, timed: Timed, id: IndicatorId, period: Period): Promise<number[]> {
  const times: number[] = []
  let next: Place | null = null
  for (let page = 1; page <= 3; page++)
    times.push(
      await timed(`page ${page} of the list behind ${id}, ${period}`, async () => {
        const list = await readList(context, { id, thing: 'demand', period }, next)
        if (list.rows.length === 0 || !list.next) throw new Error('The list ends too soon.')
        next = list.next
      }),
    )
  return times
}
