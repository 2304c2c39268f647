import { spawnSync } from 'node:child_process'
import { chownSync, readFileSync, statSync } from 'node:fs'
import { userInfo } from 'node:os'

/** How to run a PostgreSQL program: PostgreSQL refuses to run as root, and as a user without a name. */
export interface RunAs {
  command: (program: string, args: string[]) => [string, string[]]
  /** Another user, who must be given the data folder first. */
  user?: number
}

/** Whether a command works on this machine; a test answers for another machine. */
export type Works = (command: string, args: string[]) => boolean

/**
 * An ordinary user stays who they are. Root, and in a container a user without a name, is shown to PostgreSQL as nobody by a
 * user namespace, while its files stay its own. Where namespaces are refused (Docker's default), and where the data folder is
 * another user's, root becomes that user or an ordinary one.
 */
export function runAs(directory: string, works: Works = exitsWell): RunAs {
  const me = process.getuid!()
  if (me !== 0 && hasName()) return { command: (program, args) => [program, args] }
  const owner = statSync(directory).uid
  if (owner === me && works('unshare', [...namespace, 'true'])) {
    return { command: (program, args) => ['unshare', [...namespace, program, ...args]] }
  }
  if (me !== 0) return { command: (program, args) => [program, args] }
  const user = owner === 0 ? ordinaryUser() : owner
  const become = [`--reuid=${user}`, `--regid=${user}`, '--clear-groups']
  const reach = works('setpriv', [...become, ...reachAll, 'true']) ? reachAll : []
  return { command: (program, args) => ['setpriv', [...become, ...reach, program, ...args]], user }
}

/** Makes the folder the property of the user who will run PostgreSQL. */
export function give(directory: string, { user }: RunAs): void {
  if (user !== undefined) chownSync(directory, user, user)
}

/** Whom root becomes: the first person with an account, or nobody. */
export function ordinaryUser(): number {
  return /^[^:]*:[^:]*:1000:/m.test(readFileSync('/etc/passwd', 'utf8')) ? 1000 : nobody
}

const nobody = 65534

const namespace = ['--user', `--map-user=${nobody}`, `--map-group=${nobody}`, '--']

/** Lets that user pass through folders that only root may enter, such as a checkout in root's home. */
const reachAll = ['--securebits=+no_setuid_fixup', '--inh-caps=+dac_override', '--ambient-caps=+dac_override']

function hasName(): boolean {
  try {
    return userInfo().username !== ''
  } catch {
    return false
  }
}

function exitsWell(command: string, args: string[]): boolean {
  return spawnSync(command, args).status === 0
}
