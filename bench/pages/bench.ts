import { testDatabase } from '../../test/database.ts'

const runs = 200
const pages = ['/', '/demands', '/search?q=الإنارة', '/commitments?state=late', '/meetings', '/places', '/about']

/** Processor time, bytes and middle time of each public page over the demonstration, one reader at a time. */
export async function bench(): Promise<void> {
  const [{ createApp }, { loadDemonstrationIfEmpty }, { readConfig }] = await Promise.all([
    import('../../src/app.tsx'),
    import('../../src/demonstration.ts'),
    import('../../src/platform/config.ts'),
  ])
  const { db, publicDb, close } = await testDatabase()
  const options = { db, publicDb, config: readConfig({}), now: () => new Date() }
  const [before, cpuBefore] = [performance.now(), process.cpuUsage()]
  await loadDemonstrationIfEmpty(options)
  const loaded = process.cpuUsage(cpuBefore)
  console.log(`demonstration loaded in ${Math.round(performance.now() - before)} ms, ${milliseconds(loaded)} ms of processor time here\n`)
  const app = await createApp(options)
  console.log(
    'page'.padEnd(28),
    'bytes'.padStart(8),
    'br'.padStart(7),
    'median ms'.padStart(10),
    'p95 ms'.padStart(8),
    'cpu ms'.padStart(8),
  )
  for (const page of pages) {
    const ask = (accepted: string) => app.fetch(new Request(`http://localhost:3000${page}`, { headers: { 'accept-encoding': accepted } }))
    const size = async (accepted: string) => (await (await ask(accepted)).arrayBuffer()).byteLength
    const [bytes, compressed] = [await size(''), await size('br')]
    const times: number[] = []
    const cpu = process.cpuUsage()
    for (let run = 0; run < runs; run++) {
      const start = performance.now()
      await (await ask('br')).arrayBuffer()
      times.push(performance.now() - start)
    }
    const each = milliseconds(process.cpuUsage(cpu)) / runs
    times.sort((a, b) => a - b)
    const at = (share: number) => times[Math.floor(times.length * share)]!.toFixed(1)
    console.log(
      page.padEnd(28),
      String(bytes).padStart(8),
      String(compressed).padStart(7),
      at(0.5).padStart(10),
      at(0.95).padStart(8),
      each.toFixed(1).padStart(8),
    )
  }
  await app.close()
  await close()
}

function milliseconds({ user, system }: NodeJS.CpuUsage): number {
  return Math.round((user + system) / 1000)
}
