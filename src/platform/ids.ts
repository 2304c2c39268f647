import { randomUUID } from 'node:crypto'

const sequences = 0x1000
let millisecond = 0
let sequence = 0

/**
 * A new identity: a UUIDv7 that sorts after every one that this process made before, also within one millisecond.
 * The ledger and the stories of demands are read in this order.
 */
export function newId(): string {
  const now = Date.now()
  if (now > millisecond) [millisecond, sequence] = [now, 0]
  else if (++sequence === sequences) [millisecond, sequence] = [millisecond + 1, 0]
  const time = millisecond.toString(16).padStart(12, '0')
  return `${time.slice(0, 8)}-${time.slice(8)}-7${sequence.toString(16).padStart(3, '0')}-${randomUUID().slice(19)}`
}

const pattern = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

/** Whether a part of an address can be an identity at all: anything else is simply not found. */
export function isId(text: string): boolean {
  return pattern.test(text)
}
