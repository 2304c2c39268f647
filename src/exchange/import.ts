import type { Kind, Mapping, Table } from './kind.ts'
import { refuse } from './refusal.ts'

export const importStates = ['preview', 'waiting', 'done', 'discarded'] as const
export type ImportState = (typeof importStates)[number]

/** Why an import came back to its preview: nothing was made. */
export type Failure = { readonly cancelled: true } | { readonly row: number; readonly slice: string; readonly reason: string }

/** A file on its way into the record. */
export interface Import extends Table {
  readonly id: string
  readonly kind: Kind
  readonly fileName: string
  readonly mapping: Mapping
  /** Rows that a person leaves out, counted from 0. */
  readonly leftOut: readonly number[]
  readonly state: ImportState
  readonly failure: Failure | null
}

/** How far an import has come; its rows are not needed to say so. */
export interface Progress {
  readonly id: string
  readonly kind: Kind
  readonly fileName: string
  readonly state: ImportState
  readonly total: number
  readonly done: number
  readonly cancelAsked: boolean
}

/** @throws {Refusal} a conflict, when it is no longer to be changed */
export function inPreview(found: Import): Import {
  if (found.state !== 'preview') throw refuse('conflict', found.state === 'waiting' ? 'importRunning' : 'importOver')
  return found
}
