// Runs as a worker: asks one address again and again over connections that stay open, and tells how long each answer took.
import { Agent, get } from 'node:http'
import { parentPort, workerData } from 'node:worker_threads'

export interface Load {
  readonly url: string
  readonly connections: number
  readonly seconds: number
}

/** Milliseconds of every answer that came in time. */
export type Answers = number[]

async function ask({ url, connections, seconds }: Load): Promise<Answers> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections })
  const answers: Answers = []
  const end = performance.now() + seconds * 1000
  const reader = async () => {
    while (performance.now() < end) {
      const start = performance.now()
      await once(url, agent)
      answers.push(performance.now() - start)
    }
  }
  await Promise.all(Array.from({ length: connections }, reader))
  agent.destroy()
  return answers
}

function once(url: string, agent: Agent): Promise<void> {
  return new Promise((resolve, reject) => {
    get(url, { agent, headers: { 'accept-encoding': 'br' } }, (response) => {
      if (response.statusCode !== 200) reject(new Error(`${url} answered ${response.statusCode}`))
      response.resume().once('end', resolve)
    }).once('error', reject)
  })
}

if (parentPort) parentPort.postMessage(await ask(workerData))
