/** What is captured in the room: each a kind of entry, each entry written by operations. */
export const entryKinds = ['attendance', 'intervention', 'demand', 'next-step', 'diversion'] as const
export type EntryKind = (typeof entryKinds)[number]

/**
 * One thing that a writer did to one entry. Its identity is made where it is done, so that it may be sent any number of times,
 * in any order; `replaces` names the versions that the writer saw and meant to replace.
 */
export interface Operation {
  readonly id: string
  readonly kind: EntryKind
  readonly entryId: string
  readonly replaces: readonly string[]
  readonly saidAt: string
  /** Null takes the entry away. */
  readonly value: Value | null
}

export type Value = Readonly<Record<string, string | number | boolean | null>>

/** An entry as its operations leave it. Two heads are two writers who changed it without having seen each other: both stay. */
export interface Entry {
  readonly kind: EntryKind
  readonly id: string
  readonly saidAt: string
  /** What the next operation on it replaces. */
  readonly versions: readonly string[]
  /** One, or the several that somebody has to choose from. */
  readonly heads: readonly Head[]
}

export interface Head {
  readonly operationId: string
  readonly value: Value
}

/**
 * What a set of operations says, whatever the order in which they came and however often.
 * An entry that one writer took away while another changed it stays: nothing that was written is lost unseen.
 */
export function entriesOf(operations: Iterable<Operation>): Entry[] {
  const byEntry = new Map<string, Operation[]>()
  for (const one of new Map([...operations].map((one) => [one.id, one])).values()) {
    const key = `${one.kind} ${one.entryId}`
    byEntry.set(key, [...(byEntry.get(key) ?? []), one])
  }
  const entries = [...byEntry.values()].flatMap((ofEntry) => entryOf(ofEntry.sort(inTime)) ?? [])
  return entries.sort((a, b) => (a.saidAt < b.saidAt ? -1 : a.saidAt > b.saidAt ? 1 : a.id < b.id ? -1 : 1))
}

function entryOf(operations: readonly Operation[]): Entry | null {
  const replaced = new Set(operations.flatMap(({ id, replaces }) => replaces.filter((other) => other !== id)))
  const open = operations.filter(({ id }) => !replaced.has(id))
  const standing = open.length > 0 ? open : operations
  const heads = new Map<string, Head>()
  for (const { id, value } of standing) if (value && !heads.has(keyOf(value))) heads.set(keyOf(value), { operationId: id, value })
  const { kind, entryId, saidAt } = operations[0]!
  if (heads.size === 0) return null
  return { kind, id: entryId, saidAt, versions: standing.map(({ id }) => id), heads: [...heads.values()] }
}

function inTime(a: Operation, b: Operation): number {
  return a.saidAt < b.saidAt ? -1 : a.saidAt > b.saidAt ? 1 : a.id < b.id ? -1 : 1
}

function keyOf(value: Value): string {
  return JSON.stringify(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
}
