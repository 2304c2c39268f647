import { writeLedger } from '../../src/platform/ledger/queries.ts'
import { readDesk } from '../../src/strategy/indicators/read-desk.ts'
import { readList } from '../../src/strategy/indicators/read-list.ts'
import { refreshCounts } from '../../src/strategy/indicators/refresh-counts.ts'
import { globalSetup, globalTeardown } from '../../test/global-setup.ts'
import { testWorld } from '../../test/world.ts'
import { seedDemands } from './seed.ts'

/** All indicators are read, what one act or a new day changed is counted, and everything is counted anew, in at most so many milliseconds. */
const [readWithin, refreshWithin, dayWithin, anewWithin] = [2000, 100, 1000, 60_000]

/** `npm run bench -- indicators [DEMANDS]`: a million invented demands of five years. */
export async function bench([size = '1000000']: string[]): Promise<void> {
  await globalSetup()
  const world = await testWorld()
  try {
    const context = world.context('cell')
    const timed = async (name: string, work: () => Promise<unknown>) => {
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
    await timed('the list behind a figure of a quarter', () =>
      readList(context, { id: 'answered-in-time', thing: 'demand', period: '2025-Q4' }),
    )
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
    const [read, refresh] = [median(reads), median(refreshes)]
    console.log(
      `read ${read.toFixed(0)} ms of ${readWithin}, refresh ${refresh.toFixed(0)} ms of ${refreshWithin} (medians); a new day ${day.toFixed(0)} ms of ${dayWithin}, everything ${anew.toFixed(0)} ms of ${anewWithin}`,
    )
    if (read > readWithin || refresh > refreshWithin || day > dayWithin || anew > anewWithin) process.exitCode = 1
  } finally {
    await world.close()
    await globalTeardown()
  }
}
