import type { Field } from './field.ts'

/** The ids of a list, each once. */
export function readIds(list: readonly Field[]): Set<string> {
  const ids = new Set<string>()
  for (const item of list) {
    const id = item.at('id')
    if (ids.has(id.text())) id.fault('duplicate')
    ids.add(id.text())
  }
  return ids
}
