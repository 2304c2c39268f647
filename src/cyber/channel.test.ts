import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { addDays } from '../platform/words/dates.ts'
import { channelIds, channelsWith, staleAfter, standingOf } from './channel.ts'

const today = '2026-11-26'

test('what nobody has checked is never said to be checked, and what is not known is said to be unknown', () => {
  for (const channel of channelsWith([])) {
    assert.equal(channel.checkedOn, null)
    assert.notEqual(standingOf(channel, today), 'checked')
    if (!channel.telephone && !channel.address) assert.match(standingOf(channel, today), /unknown|own/, channel.id)
    else assert.match(channel.publishedIn!, /^\d{4}-\d{2}$/, channel.id)
  }
})

test('a check holds for 180 days, and not for 181', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1000 }), (days) => {
      const checkedOn = addDays(today, -days)
      const [police] = channelsWith([{ id: 'police', telephone: '19', address: null, gone: false, checkedOn }])
      assert.equal(standingOf(police!, today), days > staleAfter ? 'stale' : 'checked')
    }),
  )
})

test('a check replaces what was published, and leaves the others as they were', () => {
  const checked = { id: 'e-blagh', telephone: null, address: null, gone: false, checkedOn: today } as const
  const channels = channelsWith([checked])
  assert.deepEqual(
    channels.map(({ id }) => id),
    channelIds,
  )
  const one = channels.find(({ id }) => id === 'e-blagh')!
  assert.deepEqual([one.address, one.publishedIn, standingOf(one, today)], [null, null, 'unknown'])
  assert.equal(channels.find(({ id }) => id === 'children')!.telephone, '2511')
})
