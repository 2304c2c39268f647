import { type ChildProcess, spawn } from 'node:child_process'
import { closeSync, existsSync, openSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { StartError } from '../../start/start-error.ts'
import { findBinaries } from './binaries.ts'
import { environment, initialise } from './initialise.ts'
import { isAlive, isReady, removeStalePidFile, runningPostmaster } from './postmaster.ts'
import type { Works } from './run-as.ts'

export interface EmbeddedServer {
  /** The Unix socket: the server listens nowhere else. */
  socket: string
  pid: number
  /** True when it was running already: it outlived the process that started it, or another process uses it. */
  adopted: boolean
  stop(): Promise<void>
}

export interface EmbeddedOptions {
  /** More options for `initdb` (when the folder is new) and for `postgres`. */
  initdb?: string[]
  settings?: Record<string, string>
  works?: Works
}

/**
 * Starts PostgreSQL on a folder, making it when there is none; a server that already runs on it is adopted.
 * @throws {StartError} when the machine has no embedded PostgreSQL, or it does not start
 */
export async function startEmbedded(folder: string, options: EmbeddedOptions = {}): Promise<EmbeddedServer> {
  const directory = resolve(folder)
  let pid: number | undefined
  let child: ChildProcess | undefined
  const patience = Date.now() + 10_000
  while (pid === undefined) {
    child = runningPostmaster(directory) ? undefined : await launch(directory, options)
    pid = await readiness(directory, child, patience)
  }
  return { socket: socketOf(directory), pid, adopted: child?.pid !== pid, stop: () => stop(pid) }
}

/** In a session of its own: Ctrl-C in the terminal reaches Qurb, which first finishes its work and then stops it. */
async function launch(directory: string, { initdb = [], settings = {}, works }: EmbeddedOptions): Promise<ChildProcess> {
  const binaries = await findBinaries()
  const as = initialise(directory, binaries, initdb, works)
  removeStalePidFile(directory)
  const log = openSync(logOf(directory), 'a')
  const all = { listen_addresses: '', unix_socket_directories: '.', unix_socket_permissions: '0700', ...defaults, ...settings }
  const args = ['-D', directory, ...Object.entries(all).flatMap(([name, value]) => ['-c', `${name}=${value}`])]
  const child = spawn(...as.command(binaries.postgres, args), {
    stdio: ['ignore', log, log],
    detached: true,
    cwd: '/',
    env: environment,
  })
  closeSync(log)
  child.unref()
  return child
}

const defaults = { timezone: 'UTC', log_timezone: 'UTC', log_checkpoints: 'off' }

/** Waits for the server; undefined when it is to be tried again, since an earlier one was still about to stop. */
async function readiness(directory: string, child: ChildProcess | undefined, patience: number): Promise<number | undefined> {
  let failure: unknown
  child?.on('error', (error) => {
    failure = error
  })
  for (;;) {
    const pid = runningPostmaster(directory)
    if (pid && isReady(directory)) return pid
    if (!pid && !child) return undefined
    if (!pid && (failure || child?.exitCode !== null)) {
      if (!failure && Date.now() < patience && hasLeftovers(directory)) return undefined
      throw new StartError((words) => words.embeddedFailed(lastLines(logOf(directory))), failure)
    }
    await sleep(5)
  }
}

async function stop(pid: number): Promise<void> {
  if (!isAlive(pid)) return
  process.kill(pid, 'SIGINT')
  while (isAlive(pid)) await sleep(5)
}

/** A socket's path holds 107 bytes at most; a longer one is reached through an open file of the folder. */
function socketOf(directory: string): string {
  const socket = join(directory, '.s.PGSQL.5432')
  if (Buffer.byteLength(socket) <= 107) return socket
  return `/proc/self/fd/${openSync(directory, 'r')}/.s.PGSQL.5432`
}

function logOf(directory: string): string {
  return `${directory}.log`
}

/** The sessions of a server that was killed live on for a moment, until they notice. */
function hasLeftovers(directory: string): boolean {
  return lastLines(logOf(directory)).includes('pre-existing shared memory block')
}

function lastLines(file: string): string {
  return existsSync(file) ? readFileSync(file, 'utf8').trim().split('\n').slice(-3).join('\n') : ''
}
