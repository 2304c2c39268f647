import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { StartError } from '../../start/start-error.ts'
import { embeddedUser } from '../connection.ts'
import type { Binaries } from './binaries.ts'
import { give, type RunAs, runAs, type Works } from './run-as.ts'

const version = '18'

/**
 * Makes the data folder when there is none. It is prepared beside its place and moved there when complete: a start that is
 * cut off leaves nothing half made, and of two starts at once one wins.
 * LC_CTYPE must not be C, or pg_trgm takes no Arabic letter for a letter.
 */
export function initialise(directory: string, { initdb }: Binaries, options: string[], works?: Works): RunAs {
  if (!existsSync(directory)) {
    const parent = dirname(directory)
    mkdirSync(parent, { recursive: true })
    const draft = mkdtempSync(`${directory}-draft-`)
    try {
      const as = runAs(draft, works)
      give(draft, as)
      const locale = ['--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C.UTF-8', '--encoding=UTF8']
      const args = ['-D', draft, '-U', embeddedUser, '--auth=trust', '--no-instructions', ...locale, ...options]
      const made = spawnSync(...as.command(initdb, args), { encoding: 'utf8', cwd: '/', env: environment })
      if (made.status !== 0) throw new StartError((words) => words.embeddedFailed(made.stderr?.trim() || String(made.error)))
      moveInto(draft, directory)
    } finally {
      rmSync(draft, { recursive: true, force: true })
    }
  }
  const found = readFileSync(join(directory, 'PG_VERSION'), 'utf8').trim()
  if (found !== version) throw new StartError((words) => words.embeddedVersion(found, version))
  return runAs(directory, works)
}

/** Fixed: the operator's PG… and LC_… variables must not change what the embedded server is. */
export const environment = { PATH: '/usr/sbin:/usr/bin:/sbin:/bin', LC_ALL: 'C.UTF-8' }

function moveInto(draft: string, directory: string): void {
  try {
    renameSync(draft, directory)
  } catch (error) {
    if (!existsSync(join(directory, 'PG_VERSION'))) throw error
  }
}
