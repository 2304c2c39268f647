import type { ParseArgsConfig } from 'node:util'
import type { Config } from '../config.ts'
import type { Context } from '../context.ts'

/** One thing that `qurb` does. */
export interface Command {
  /** As typed: `read`, `demands`. */
  name: string
  /** What follows the name, in the usual notation. */
  usage: string
  /** One line for `qurb help`. */
  summary: string
  /** How many words may follow, besides options; as many as one likes where this is not said. */
  most?: number
  options?: NonNullable<ParseArgsConfig['options']>
  /** Does it and returns what to print; a Refusal or UsageError becomes a sentence and an exit code. */
  run: (call: Call) => Promise<Output>
}

export interface Call {
  positionals: readonly string[]
  values: Readonly<Record<string, string | boolean | (string | boolean)[] | undefined>>
  config: Config
  /** Opens the database only when a command needs it. */
  context: () => Promise<Context>
}

/** The same result for a person and, with `--json`, for a program. */
export interface Output {
  text: string
  json: unknown
}

/** The command was called in a way that it does not understand: exit code 2. */
export class UsageError extends Error {}
