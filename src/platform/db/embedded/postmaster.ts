import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'

/** The process that runs PostgreSQL on this folder, if one does. */
export function runningPostmaster(directory: string): number | undefined {
  const pid = Number(readPidFile(directory)?.[0])
  return Number.isInteger(pid) && pid > 1 && isPostmasterOf(pid, directory) ? pid : undefined
}

/** True once the server accepts connections: line 8 of its pid file, which is where pg_ctl looks too. */
export function isReady(directory: string): boolean {
  return readPidFile(directory)?.[7]?.trim() === 'ready'
}

/** After a crash the number in the pid file may belong to another program; PostgreSQL would then refuse to start. */
export function removeStalePidFile(directory: string): void {
  if (!runningPostmaster(directory)) rmSync(join(directory, 'postmaster.pid'), { force: true })
}

/** A dead process that nobody has waited for (state Z, in containers without an init) is not alive. */
export function isAlive(pid: number): boolean {
  try {
    return !readFileSync(`/proc/${pid}/stat`, 'utf8').includes(') Z ')
  } catch {
    return false
  }
}

function readPidFile(directory: string): string[] | undefined {
  try {
    return readFileSync(join(directory, 'postmaster.pid'), 'utf8').split('\n')
  } catch {
    return undefined
  }
}

function isPostmasterOf(pid: number, directory: string): boolean {
  try {
    const [program, ...args] = readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0')
    return program!.endsWith('postgres') && args.includes(directory)
  } catch {
    return false
  }
}
