import assert from 'node:assert/strict'
import { test } from 'node:test'
import { randomInstance } from './random-instance.ts'
import { smallInstance } from './small-instance.ts'
import { solve } from './solve.ts'
import { choiceBits, likeness } from './variety.ts'

const visit = (window: number) => ({ team: 't', day: 0, wish: 'lawn', window, arrive: '09:00', leave: '09:15' })

test('choices are worth a bit when they go either way, and none when they never change', () => {
  const weeks = [{ visits: [visit(0), visit(1)] }, { visits: [visit(0)] }]
  // One window of five goes either way.
  assert.equal(choiceBits(smallInstance(), weeks), 1 / 5)
  assert.equal(choiceBits(smallInstance(), [weeks[0]!, weeks[0]!]), 0)
})

test('plans are as alike as the windows that they share', () => {
  assert.equal(likeness({ visits: [visit(0), visit(1)] }, { visits: [visit(1), visit(2)] }), 1 / 3)
  assert.equal(likeness({ visits: [] }, { visits: [] }), 1)
})

test('a week that is to be unlike the last keeps its value and serves other windows', () => {
  const instance = { ...randomInstance(21, { wishes: 30 }), fairnessWeight: 0 }
  const { plan: last } = solve(instance, { seconds: 1, seed: 1, iterations: 4000 })
  const { plan: next } = solve(instance, { seconds: 1, seed: 2, iterations: 4000, unlike: last })
  assert.ok(next.objective >= last.objective * 0.99, `${next.objective} of ${last.objective}`)
  assert.ok(likeness(last, next) < 0.95, `${likeness(last, next)}`)
})

test('starts are as hard to foresee as their slack is long', () => {
  const { plan } = solve(smallInstance(), { seconds: 1, seed: 1, iterations: 100 })
  // Each visit of the small week has between some minutes and two hours to begin in.
  assert.ok(plan.unpredictability.startBits > 3 && plan.unpredictability.startBits < 8, `${plan.unpredictability.startBits}`)
})
