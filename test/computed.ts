import assert from 'node:assert/strict'
import type { Outcome } from '../src/problems/evaluation/outcome.ts'

/** The numbers of a method, which must not have refused. */
export function computed<T>(outcome: Outcome<T>): T {
  assert.ok(outcome.computed, JSON.stringify(outcome))
  return outcome
}
