import { randomUUIDv7 } from 'node:crypto'

/** A new identity: UUIDv7, so that newer ones sort after older ones. */
export const newId = (): string => randomUUIDv7()

const pattern = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

/** Whether a part of an address can be an identity at all: anything else is simply not found. */
export function isId(text: string): boolean {
  return pattern.test(text)
}
