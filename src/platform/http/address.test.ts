import assert from 'node:assert/strict'
import { it } from 'node:test'
import { networkOf } from './address.ts'

it('addresses of one household are one network, of IPv6 too', () => {
  assert.equal(networkOf('2001:db8:0:12::1'), networkOf('2001:0db8:0000:0012:ffff:1:2:3'))
  assert.notEqual(networkOf('2001:db8:0:12::1'), networkOf('2001:db8:0:13::1'))
  assert.equal(networkOf('fe80::1%eth0'), 'fe80:0:0:0::/64')
  assert.equal(networkOf('::1'), '0:0:0:0::/64')
})

it('an address of IPv4 is the same in either clothing, and what is none stays as it is', () => {
  assert.equal(networkOf('::ffff:192.0.2.7'), '192.0.2.7')
  assert.equal(networkOf('192.0.2.7'), '192.0.2.7')
  assert.equal(networkOf('unknown'), 'unknown')
})
