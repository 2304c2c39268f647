import { spawnSync } from 'node:child_process'
import { chownSync, statSync } from 'node:fs'

/** The user whom root becomes where namespaces are forbidden and the data folder is root's. */
export const fallbackUser = 1000

/** How to run a PostgreSQL program: PostgreSQL refuses to run as root. */
export interface RunAs {
  command: (program: string, args: string[]) => [string, string[]]
  /** Another user, who must be given the data folder first. */
  user?: number
}

/** Whether a command works on this machine; a test answers for another machine. */
export type Works = (command: string, args: string[]) => boolean

/**
 * An ordinary user stays who they are. Root becomes the owner of the data folder; when that is root too, a user namespace
 * shows it as uid 1000 while its files stay root's; where namespaces are refused (Docker's default) it becomes uid 1000.
 */
export function runAs(directory: string, works: Works = exitsWell, isRoot = process.getuid?.() === 0): RunAs {
  if (!isRoot) return { command: (program, args) => [program, args] }
  const owner = statSync(directory).uid
  if (owner === 0 && works('unshare', [...namespace, 'true'])) {
    return { command: (program, args) => ['unshare', [...namespace, program, ...args]] }
  }
  const user = owner === 0 ? fallbackUser : owner
  const become = [`--reuid=${user}`, `--regid=${user}`, '--clear-groups']
  const reach = works('setpriv', [...become, ...reachAll, 'true']) ? reachAll : []
  return { command: (program, args) => ['setpriv', [...become, ...reach, program, ...args]], user }
}

/** Makes the folder the property of the user who will run PostgreSQL. */
export function give(directory: string, { user }: RunAs): void {
  if (user !== undefined) chownSync(directory, user, user)
}

const namespace = ['--user', '--map-user=1000', '--map-group=1000', '--']

/** Lets the other user pass through folders that only root may enter, such as a checkout in root's home. */
const reachAll = ['--inh-caps=+dac_override', '--ambient-caps=+dac_override']

function exitsWell(command: string, args: string[]): boolean {
  return spawnSync(command, args).status === 0
}
