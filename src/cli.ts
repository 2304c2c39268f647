import { wordOf } from './frame.ts'
import { homeCommand } from './places/command.ts'
import type { Actor } from './platform/actor.ts'
import { runCommandLine } from './platform/cli/run.ts'
import type { Db } from './platform/db/database.ts'
import { slices } from './slices.ts'

/** Whoever can run commands on the machine looks after it: the operator sees everything of the command and belongs to no office. */
async function operator(db: Db): Promise<Actor> {
  const command = await homeCommand(db)
  const commandId = command?.id ?? '00000000-0000-0000-0000-000000000000'
  return { commandId, accountId: null, name: 'operator', roles: ['administrator', 'auditor'], officeIds: [], associationId: null }
}

process.exitCode = await runCommandLine({
  commands: slices.flatMap((slice) => slice.commands ?? []),
  args: process.argv.slice(2),
  env: process.env,
  operator,
  wordOf: (slice, reason) => wordOf('ar', slice, reason),
  print: (text) => console.log(text),
  complain: (text) => console.error(text),
})
