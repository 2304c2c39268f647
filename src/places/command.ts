import type { Db } from '../platform/db/connection.ts'
import { findHomeCommand } from './queries.ts'

/** From the largest to the smallest: ولاية أمن، أمن إقليمي، منطقة، مفوضية، دائرة. */
export const commandKinds = ['prefecture', 'provincial', 'zone', 'commissariat', 'precinct'] as const
export type CommandKind = (typeof commandKinds)[number]

export interface Command {
  id: string
  /** Begins every reference: BM-2026-0007. */
  code: string
  nameAr: string
  nameFr: string
  demonstration: boolean
}

/** The command whose record this installation keeps, or null before it is opened. */
export async function homeCommand(db: Db): Promise<Command | null> {
  return (await findHomeCommand(db)) ?? null
}

/** A command or one of the units under it. */
export interface Unit {
  id: string
  parentId: string | null
  kind: CommandKind
  nameAr: string
  nameFr: string
  seat: string
}

export interface UnitTree extends Unit {
  under: readonly UnitTree[]
}

/** The units under one parent, each with its own; in the order in which they are given. */
export function treeOf(units: readonly Unit[], parentId: string | null = null): UnitTree[] {
  return units.filter((unit) => unit.parentId === parentId).map((unit) => ({ ...unit, under: treeOf(units, unit.id) }))
}
