import { parentPort, workerData } from 'node:worker_threads'
import { Refusal } from '../../platform/refusal.ts'
import type { Kind, Table } from '../kind.ts'
import { recogniserOf } from './mapping.ts'
import { readTable } from './read-table.ts'

/** What the thread is given, and what it says: the table, or why it is none. */
export interface Order {
  bytes: Uint8Array
  kind: Kind
}
export type Read = { table: Table } | { refused: string }

const { bytes, kind }: Order = workerData
let read: Read
try {
  read = { table: await readTable(bytes, recogniserOf(kind)) }
} catch (error) {
  if (!(error instanceof Refusal)) throw error
  read = { refused: error.fields.file ?? error.reason }
}
parentPort!.postMessage(read)
