import * as v from 'valibot'
import { values } from './entry.ts'
import { columnsOf } from './fields.ts'
import type { EntryKind, Operation } from './operation.ts'
import { refuse } from './refusal.ts'

const identity = v.pipe(v.string(refuse.key('invalid')), v.uuid(refuse.key('invalid')))

/** A field that was not sent counts as empty, so that the refusal is that of its own check. */
const filled = (kind: EntryKind) =>
  v.transform((value: unknown) => {
    if (typeof value !== 'object' || value === null) return value
    const choice = 'choice' in value ? value.choice : undefined
    return { ...Object.fromEntries(columnsOf(kind, choice).map((name) => [name, undefined])), ...value }
  })

const of = <Kind extends EntryKind>(kind: Kind) =>
  v.object({
    id: identity,
    kind: v.literal(kind),
    entryId: identity,
    replaces: v.pipe(v.array(identity, refuse.key('invalid')), v.maxLength(100, refuse.key('invalid'))),
    saidAt: v.pipe(v.string(refuse.key('invalid')), v.isoTimestamp(refuse.key('invalid'))),
    value: v.pipe(v.unknown(), filled(kind), v.nullable(values[kind])),
  })

/** One operation as a browser sends it: every kind holds just its own fields. */
export const operation = v.pipe(
  v.variant('kind', [of('attendance'), of('intervention'), of('demand'), of('next-step'), of('diversion')], refuse.key('kindMissing')),
  v.transform((sent) => ({ ...sent, saidAt: new Date(sent.saidAt).toISOString() }) as Operation),
)

export interface Refused {
  id: string
  reason: string
}

/** Tells what can be taken from what cannot, so that one bad operation does not hold up the others. */
export function sort(sent: readonly unknown[]): { good: Operation[]; refused: Refused[] } {
  const results = sent.map((one) => ({ one, result: v.safeParse(operation, one) }))
  return {
    good: results.flatMap(({ result }) => (result.success ? [result.output] : [])),
    refused: results.flatMap(({ one, result }) => (result.success ? [] : [{ id: idOf(one), reason: result.issues[0].message }])),
  }
}

function idOf(sent: unknown): string {
  return typeof sent === 'object' && sent !== null && 'id' in sent ? String(sent.id) : ''
}
