import { spawn } from 'node:child_process'
import { accessSync, constants, mkdirSync, readFileSync, statfsSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { readIfThere } from './postgres-keeper.ts'

export interface TestServer {
  socket: string
  keeper: number
}

/**
 * The PostgreSQL server of this test run, started by whoever asks first. It belongs to the process that runs the tests
 * (the parent of every test file, or the file itself when it runs alone), and ends with it, however that ends.
 */
export async function testServer(owner = process.env.NODE_TEST_CONTEXT ? process.ppid : process.pid): Promise<TestServer> {
  const folder = join(quickestFolder(), `qurb-test-${owner}-${startOf(owner)}`)
  if (isFirst(folder)) {
    const keeper = join(import.meta.dirname, 'postgres-keeper.ts')
    spawn(process.execPath, [keeper, folder, String(owner)], { stdio: 'ignore', detached: true }).unref()
  }
  for (;;) {
    const failure = readIfThere(join(folder, 'failure'))
    if (failure) throw new Error(failure)
    const server = readIfThere(join(folder, 'server.json'))
    if (server) return JSON.parse(server)
    await sleep(10)
  }
}

/** Databases are made and dropped by the thousand, a thousand files each: in memory that is a tenth of the work, where there is room for it. */
function quickestFolder(): string {
  const memory = '/dev/shm'
  try {
    accessSync(memory, constants.W_OK)
    const { bavail, bsize } = statfsSync(memory)
    return bavail * bsize > 4e9 ? memory : tmpdir()
  } catch {
    return tmpdir()
  }
}

function isFirst(folder: string): boolean {
  try {
    mkdirSync(folder)
    return true
  } catch {
    return false
  }
}

/** When a process started: with its number, a name that no later process has. */
function startOf(pid: number): string {
  return readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]!.split(' ')[19]!
}
