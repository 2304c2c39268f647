import * as v from 'valibot'
import { type Actor, has, type Role } from './actor.ts'
import type { Context } from './context.ts'
import { retryingTransaction } from './db/transaction.ts'
import { writeLedger } from './ledger/queries.ts'
import { Refusal } from './refusal.ts'

/** What of an act is kept in the ledger: never more than is written here. */
export interface Note {
  /** What the act was done to, as `kind:id`. */
  subject: string
  facts?: Readonly<Record<string, string | number | boolean | null>>
}

interface Definition<Input extends v.GenericSchema, Found, Result> {
  /** `slice.verb-object`: the name of the file. Its permission in words is `permissions[verb-object]` of the slice. */
  id: string
  input: Input
  /** Fetches what the act is about, locked against a second act at the same time; throws a `missing` refusal. */
  find: (context: Context, input: v.InferOutput<Input>) => Promise<Found>
  may: (actor: Actor, found: Found, input: v.InferOutput<Input>) => boolean
  run: (context: Context, found: Found, input: v.InferOutput<Input>) => Promise<Result>
  /** One line of the ledger, or one for each thing to which the act was done. */
  note: (found: Found, input: v.InferOutput<Input>, result: Result) => Note | readonly Note[]
}

export interface Action<Input extends v.GenericSchema = v.GenericSchema, Result = unknown> {
  (context: Context, input: unknown): Promise<Result>
  readonly id: string
  readonly input: Input
}

/**
 * The one door for change: parses, finds, asks permission, runs, writes the ledger and tells who follows, in one transaction.
 * A deadlock or serialization failure is tried once more.
 * @throws {Refusal} invalid (with the fields), missing, forbidden, or whatever `run` refuses
 */
export function defineAction<Input extends v.GenericSchema, Found, Result>(
  definition: Definition<Input, Found, Result>,
): Action<Input, Result> {
  const { id, input: schema } = definition
  const [slice = ''] = id.split('.')

  const action = async (outer: Context, raw: unknown): Promise<Result> => {
    const input = parse(schema, slice, raw)
    return retryingTransaction(outer.db, async (db) => {
      const context = { ...outer, db }
      const found = await definition.find(context, input)
      if (!definition.may(context.actor, found, input)) throw new Refusal('forbidden', slice, id.slice(slice.length + 1))
      const result = await definition.run(context, found, input)
      const notes = [definition.note(found, input, result)].flat()
      await writeLedger(context, id, notes)
      await context.tellFollowers(
        context,
        notes.map(({ subject }) => subject),
      )
      return result
    })
  }
  return Object.assign(action, { id, input: schema })
}

/**
 * Parses what came from a form, an API or the command line.
 * @throws {Refusal} invalid, with one reason a field; a form-wide reason stands under ''
 */
export function parse<Input extends v.GenericSchema>(schema: Input, slice: string, raw: unknown): v.InferOutput<Input> {
  const result = v.safeParse(schema, withEveryKey(schema, raw))
  if (result.success) return result.output
  const fields: Record<string, string> = {}
  for (const issue of result.issues) fields[v.getDotPath(issue) ?? ''] ??= issue.message
  throw new Refusal('invalid', slice, 'invalid', fields)
}

/** A key that was not sent counts as empty, so that the refusal is that of its own check. */
function withEveryKey(schema: v.GenericSchema, raw: unknown): unknown {
  if (!('entries' in schema) || typeof raw !== 'object' || raw === null) return raw
  const empty = Object.keys(schema.entries as object).map((key) => [key, undefined])
  return { ...Object.fromEntries(empty), ...raw }
}

/** The usual permission: one of these roles. */
export function anyOf(...roles: Role[]): (actor: Actor) => boolean {
  return (actor) => has(actor, ...roles)
}
