import { parseArgs } from 'node:util'
import type { Actor } from '../actor.ts'
import { readConfig } from '../config.ts'
import { createContext } from '../context.ts'
import { type Database, type Db, openDatabase } from '../db/database.ts'
import { Refusal } from '../refusal.ts'
import { StartError } from '../start/start-error.ts'
import { type Command, UsageError } from './command.ts'
import { helpOf, helpOfAll } from './help.ts'

interface CommandLine {
  commands: readonly Command[]
  /** What follows `qurb`. */
  args: readonly string[]
  env: Record<string, string | undefined>
  /** In whose name commands act. */
  operator: (db: Db) => Promise<Actor>
  wordOf: (slice: string, reason: string) => string
  print: (text: string) => void
  complain: (text: string) => void
}

export const exitCodes = { done: 0, refused: 1, usage: 2 } as const

/**
 * Runs one command of `qurb`.
 * @returns the exit code: 0 done, 1 refused or failed, 2 not understood
 */
export async function runCommandLine({ commands, args, env, operator, wordOf, print, complain }: CommandLine): Promise<number> {
  const [name = 'help', ...rest] = args
  if (['help', '--help', '-h'].includes(name) && !rest[0]) {
    print(helpOfAll(commands))
    return exitCodes.done
  }
  const command = commands.find((one) => one.name === (name === 'help' ? rest[0] : name))
  if (!command) {
    complain(`qurb: there is no command "${name === 'help' ? rest[0] : name}". See: qurb help`)
    return exitCodes.usage
  }
  if (name === 'help' || rest.includes('--help') || rest.includes('-h')) {
    print(helpOf(command))
    return exitCodes.done
  }
  let database: Database | undefined
  try {
    const { positionals, values } = parse(command, rest)
    const config = readConfig(env)
    const context = async () => {
      database ??= await openDatabase({ url: config.databaseUrl, dataDirectory: config.dataDirectory })
      const { db } = database
      return createContext({ db, actor: await operator(db), now: () => new Date(), publicUrl: config.publicUrl })
    }
    const { text, json } = await command.run({ positionals, values, config, context })
    print(values.json ? JSON.stringify(json, null, 2) : text)
    return exitCodes.done
  } catch (error) {
    if (error instanceof UsageError) {
      complain(`qurb ${command.name}: ${error.message}\n${helpOf(command)}`)
      return exitCodes.usage
    }
    if (error instanceof Refusal) complain(sentencesOf(error, wordOf).join('\n'))
    else if (error instanceof StartError) complain(error.message)
    else if (isOfFile(error)) complain(`qurb ${command.name}: cannot read or write ${error.path}`)
    else throw error
    return exitCodes.refused
  } finally {
    await database?.close()
  }
}

/** Each once; where fields say what is wrong, nobody needs to be told that something is. */
function sentencesOf({ slice, reason, fields, about }: Refusal, wordOf: CommandLine['wordOf']): string[] {
  const said = Object.values(fields)
  const reasons = reason === 'invalid' && said.length > 0 ? said : [reason, ...said]
  return [...new Set(reasons)].map((one) => wordOf(slice, one).replace('{about}', about))
}

/** A file that was named on the command line is not there, or not to be touched. */
function isOfFile(error: unknown): error is Error & { path: string } {
  return error instanceof Error && 'syscall' in error && 'path' in error && typeof error.path === 'string'
}

function parse(command: Command, args: readonly string[]) {
  try {
    const options = { ...command.options, json: { type: 'boolean' as const } }
    const parsed = parseArgs({ args: [...args], options, allowPositionals: true })
    const tooMany = parsed.positionals[command.most ?? Number.POSITIVE_INFINITY]
    if (tooMany !== undefined) throw new UsageError(`what is "${tooMany}"?`)
    return parsed
  } catch (error) {
    if (error instanceof UsageError) throw error
    // Node adds how to name files that look like options: nobody asked.
    throw new UsageError(error instanceof Error ? error.message.split('. ')[0] : String(error))
  }
}
