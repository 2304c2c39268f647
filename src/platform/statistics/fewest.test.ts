import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fewestForShare } from './fewest.ts'
import { wilson } from './wilson.ts'

test('the two numbers are as wide as the decision says', () => {
  const width = (n: number) => {
    const { low, high } = wilson(n / 2, n)
    return Math.round((high - low) * 100)
  }
  assert.deepEqual([width(fewestForShare.acts), width(fewestForShare.opinions)], [53, 34])
})
