import assert from 'node:assert/strict'
import { test } from 'node:test'
import { assertNodeVersion } from './node-version.ts'

test('a Node whose clocks of Morocco are wrong is refused, with the command to use instead', () => {
  assert.throws(() => assertNodeVersion('v22.18.0'), /Qurb needs Node 24, this is v22\.18\.0: start it with npm start/)
})

test('the Node that runs Qurb knows that Morocco keeps UTC', () => {
  assertNodeVersion()
  const hour = new Intl.DateTimeFormat('en', { timeZone: 'Africa/Casablanca', hour: 'numeric', hourCycle: 'h23' })
  assert.equal(hour.format(new Date('2026-11-23T10:00:00Z')), '10')
})
