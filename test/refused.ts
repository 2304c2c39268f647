import assert from 'node:assert/strict'
import { Refusal } from '../src/platform/refusal.ts'

/** For `assert.rejects`: that it is refused for this reason, at this field if one is named. */
export const refused = (reason: string, field?: string) => (error: unknown) => {
  assert.ok(error instanceof Refusal, String(error))
  assert.equal(field === undefined ? error.reason : error.fields[field], reason)
  return true
}
