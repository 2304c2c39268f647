import { catchUp } from '../../src/search/keep-step.ts'
import { counted } from '../../test/counted.ts'
import { testWorld } from '../../test/world.ts'
import { type Measured, measure } from './measure.ts'
import { seed } from './seed.ts'

const today = '2026-03-02'
const pages = (ref: string, meeting: string) => ({
  home: '/',
  list: '/demands',
  'list, a district': '/demands?district=حي 7&state=closed',
  'list, late': '/demands?state=late',
  demand: `/demands/${ref}`,
  commitments: '/commitments?state=late',
  meetings: '/meetings',
  meeting: `/meetings/${meeting}`,
  search: '/search?q=إنارة السوق',
  'map data': '/districts.geojson',
  places: '/places',
  about: '/about',
  'JSON of 1,000': '/demands.json?limit=1000',
})

/**
 * What each public page costs over so many invented demands (10 thousand and a million, or the sizes that are given), and how much more over the
 * most than over the fewest.
 */
export async function bench(sizes: readonly string[]): Promise<void> {
  const measured: Record<string, Measured>[] = []
  for (const size of sizes.length > 0 ? sizes.map(Number) : [10_000, 1_000_000]) measured.push(await measureAt(size))
  if (measured.length < 2) return
  console.log('\nTime over the most demands, for each millisecond over the fewest (middle of the answers):')
  for (const [page, { p50 }] of Object.entries(measured.at(-1)!)) {
    console.log(page.padEnd(18), (p50 / measured[0]![page]!.p50).toFixed(2).padStart(6))
  }
}

async function measureAt(size: number): Promise<Record<string, Measured>> {
  const [{ createApp }, { readConfig }, { listen }] = await Promise.all([
    import('../../src/app.tsx'),
    import('../../src/platform/config.ts'),
    import('../../src/platform/start/listen.ts'),
  ])
  const { db, publicDb, ids, context, close } = await testWorld()
  const start = performance.now()
  await seed(db, ids.command, size, today)
  await catchUp(context('cell'))
  await db`vacuum analyze`
  console.log(`\n${size.toLocaleString('en')} demands, written in ${Math.round((performance.now() - start) / 1000)} s`)
  const statements = { sent: 0 }
  const count = () => {
    statements.sent++
  }
  const options = { config: readConfig({}), now: () => new Date(`${today}T10:00:00Z`) }
  const app = await createApp({ ...options, db: counted(db, count), publicDb: counted(publicDb, count) })
  const listener = await listen({ ...options.config, host: '127.0.0.1', port: 0 }, app.fetch)
  const [sample] = await db<{ ref: string; meeting: string }[]>`
    select d.ref, m.ref as meeting from public_record.demand d join public_record.meeting m on m.command_id = d.command_id and m.id = d.meeting_id
    where d.verdict is not null order by d.asked_on desc limit 1`
  console.log('page'.padEnd(18), ...titles.map((title) => title.padStart(10)))
  const measured: Record<string, Measured> = {}
  for (const [page, path] of Object.entries(pages(sample!.ref, sample!.meeting))) {
    const figures = await measure({ app, port: listener.port, statements }, path)
    measured[page] = figures
    const cells = [
      figures.statements,
      figures.bytes,
      figures.compressed,
      ...times(figures),
      Math.round(figures.perSecond),
      figures.loadedP99.toFixed(1),
    ]
    console.log(page.padEnd(18), ...cells.map((cell) => String(cell).padStart(10)))
  }
  await listener.close()
  await app.close()
  await close()
  return measured
}

const titles = ['statements', 'bytes', 'brotli', 'p50 ms', 'p99 ms', 'cpu ms', 'req/s, 4', 'p99, 4']
const times = ({ p50, p99, cpu }: Measured) => [p50, p99, cpu].map((each) => each.toFixed(2))
