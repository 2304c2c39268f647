import { type Actor, has } from '../platform/actor.ts'
import { type Kind, kinds } from './kind.ts'

/** Bringing a table does what its rows would do one by one: it is for those who may do that. */
export function mayImport(actor: Actor, kind: Kind): boolean {
  if (kind === 'schools') return has(actor, 'planner', 'administrator')
  return kind === 'associations' ? has(actor, 'cell', 'administrator') : has(actor, 'cell')
}

export function mayImportAny(actor: Actor): boolean {
  return kinds.some((kind) => mayImport(actor, kind))
}

/** What one may read one may take along; telephones and addresses only the cell and the administrator. */
export function mayExport(actor: Actor, kind: Kind): boolean {
  if (kind === 'schools') return false
  if (has(actor, 'cell', 'auditor')) return true
  return kind === 'associations' ? has(actor, 'administrator', 'head') : has(actor, 'head')
}

export function mayExportAny(actor: Actor): boolean {
  return mayExport(actor, 'associations')
}

export function mayExportContact(actor: Actor): boolean {
  return has(actor, 'cell', 'administrator')
}
