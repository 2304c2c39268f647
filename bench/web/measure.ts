import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import type { App } from '../../src/platform/start/start.ts'
import type { Answers, Load } from './load.ts'

export interface Measured {
  readonly statements: number
  /** Bytes as they are, and as brotli sends them. */
  readonly bytes: number
  readonly compressed: number
  /** One reader at a time, inside the process: milliseconds to half, and to 99 of 100, of the answers; processor time of Node for each. */
  readonly p50: number
  readonly p99: number
  readonly cpu: number
  /** Four readers over HTTP for some seconds. */
  readonly perSecond: number
  readonly loadedP99: number
}

interface Site {
  readonly app: App
  readonly port: number
  readonly statements: { sent: number }
}

const [runs, connections, seconds] = [200, 4, 3]

export async function measure({ app, port, statements }: Site, path: string): Promise<Measured> {
  const ask = async (accepted: string) => {
    const response = await app.fetch(new Request(`http://localhost:3000${encodeURI(path)}`, { headers: { 'accept-encoding': accepted } }))
    if (response.status !== 200) throw new Error(`${path} answered ${response.status}`)
    return (await response.arrayBuffer()).byteLength
  }
  const [bytes, compressed] = [await ask(''), await ask('br')]
  for (let warming = 0; warming < 20; warming++) await ask('br')
  const sentBefore = statements.sent
  await ask('br')
  const sent = statements.sent - sentBefore
  const times: number[] = []
  const cpu = process.cpuUsage()
  for (let run = 0; run < runs; run++) {
    const start = performance.now()
    await ask('br')
    times.push(performance.now() - start)
  }
  const { user, system } = process.cpuUsage(cpu)
  const answers = await load({ url: `http://127.0.0.1:${port}${encodeURI(path)}`, connections, seconds })
  return {
    statements: sent,
    bytes,
    compressed,
    p50: percentile(times, 0.5),
    p99: percentile(times, 0.99),
    cpu: (user + system) / 1000 / runs,
    perSecond: answers.length / seconds,
    loadedP99: percentile(answers, 0.99),
  }
}

function load(workerData: Load): Promise<Answers> {
  return new Promise((resolve, reject) => {
    new Worker(join(import.meta.dirname, 'load.ts'), { workerData }).once('message', resolve).once('error', reject)
  })
}

function percentile(values: readonly number[], share: number): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length * share)]!
}
