import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'

export interface StandIn {
  process: ChildProcess
  /** Everything that it printed so far. */
  output(): string
  /** Its address, or undefined when it ended without getting ready. */
  address: Promise<string | undefined>
  /** Its exit code, when it has ended. */
  ended: Promise<number | null>
}

/** Starts the launcher with a stand-in application, as a process of its own. */
export function startStandIn(env: Record<string, string>): StandIn {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'stand-in-server.ts')], { env: { PORT: '0', ...env } })
  let text = ''
  const ready = Promise.withResolvers<string | undefined>()
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (chunk: string) => {
      text += chunk
      const found = /http:\/\/localhost:\d+/.exec(text)
      if (found && text.includes('Ctrl-C')) ready.resolve(found[0])
    })
  }
  const ended = once(child, 'close').then(([code]) => {
    ready.resolve(undefined)
    return code as number | null
  })
  return { process: child, output: () => text, address: ready.promise, ended }
}
