import { Refusal } from '../platform/refusal.ts'

/**
 * Does one act to many, all of them or none: each is tried, so that every one that hinders gets its own sentence.
 * @param fieldOf where a form shows what hinders this one
 * @throws {Refusal} a conflict, with a reason for each that hinders
 */
export async function together<Item>(
  items: readonly Item[],
  act: (item: Item) => Promise<unknown>,
  fieldOf: (item: Item, field: string | null) => string,
): Promise<void> {
  const hindrances: Record<string, string> = {}
  let first: Refusal | undefined
  for (const item of items) {
    try {
      await act(item)
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      first ??= error
      const fields = Object.entries(error.fields)
      if (fields.length === 0) hindrances[fieldOf(item, null)] = error.reason
      for (const [name, reason] of fields) hindrances[fieldOf(item, name)] = reason
    }
  }
  if (first) throw new Refusal('conflict', first.slice, first.reason, hindrances)
}
