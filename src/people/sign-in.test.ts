import assert from 'node:assert/strict'
import { after, before, beforeEach, test } from 'node:test'
import { testWorld, type World } from '../../test/world.ts'
import { readLedger } from '../platform/ledger/queries.ts'
import { hashPassword } from './password.ts'
import { actorOf } from './session.ts'
import { signIn } from './sign-in.ts'
import { retryAt } from './sign-in-attempts.ts'

let world: World
before(async () => {
  world = await testWorld()
  await world.db`update account set password_hash = ${await hashPassword('right-password')}`
})
after(() => world.close())
beforeEach(async () => {
  world.clock.set('2026-03-02')
  await world.db`delete from sign_in_attempt`
})

const wrong = { kind: 'invalid', reason: 'wrongNameOrPassword' }
const tooMany = { kind: 'conflict', reason: 'tooManyTries' }

const attempt = (change: Partial<Record<'signInName' | 'password' | 'address', string>> = {}) =>
  signIn(world.context('visitor'), { signInName: 'cell', password: 'right-password', address: '192.0.2.1', days: 30, ...change })

async function fail(times: number, change: Parameters<typeof attempt>[0] = {}): Promise<void> {
  for (let i = 0; i < times; i++) await assert.rejects(attempt({ password: 'guess', ...change }), wrong)
}

test('the right name and password start a session, and the ledger says so', async () => {
  const { token } = await attempt({ signInName: ' CELL ' })
  const signedIn = await actorOf(world.db, token, world.clock.now())
  assert.equal(signedIn!.actor.accountId, world.ids.accounts.cell)
  const [line] = await readLedger(world.db, world.ids.command)
  assert.deepEqual([line!.act, line!.subject], ['people.sign-in', `account:${world.ids.accounts.cell}`])
})

test('a wrong password, an unknown name and a closed account are refused with the same sentence', async () => {
  await world.db`update account set closed_at = now() where sign_in_name = 'partner'`
  await assert.rejects(attempt({ password: 'guess' }), wrong)
  await assert.rejects(attempt({ signInName: 'nobody' }), wrong)
  await assert.rejects(attempt({ signInName: 'partner' }), wrong)
})

test('an empty form says what is missing and counts as no try', async () => {
  for (let i = 0; i < 6; i++) {
    await assert.rejects(attempt({ signInName: ' ', password: '' }), {
      fields: { signInName: 'signInNameMissing', password: 'passwordMissing' },
    })
  }
  await attempt()
})

test('after five wrong tries at a name nobody may try it for a quarter of an hour, not even rightly', async () => {
  for (let i = 0; i < 5; i++) await fail(1, { address: `192.0.2.${i}` })
  await assert.rejects(attempt({ address: '192.0.2.99' }), tooMany)
  const until = await retryAt(world.db, { signInName: 'cell', address: '192.0.2.99' }, world.clock.now())
  assert.equal(until!.toISOString(), '2026-03-02T10:15:00.000Z')
  world.clock.set('2026-03-02', '10:14')
  await assert.rejects(attempt(), tooMany)
  world.clock.set('2026-03-02', '10:15')
  await attempt()
})

test('after five wrong tries from an address no name may be tried from it', async () => {
  for (let i = 0; i < 5; i++) await fail(1, { signInName: `name${i}` })
  await assert.rejects(attempt(), tooMany)
  await attempt({ address: '192.0.2.2' })
})

test('the right password forgets the wrong tries at the name', async () => {
  await fail(4)
  await attempt({ address: '192.0.2.2' })
  await fail(4, { address: '192.0.2.3' })
})

test('people of one house sign in one after the other from one address, while the clock runs on', async () => {
  let seconds = 0
  const now = () => new Date(world.clock.now().getTime() + ++seconds * 1000)
  const person = (signInName: string) =>
    signIn({ ...world.context('visitor'), now }, { signInName, password: 'right-password', address: '192.0.2.7', days: 30 })
  for (let i = 0; i < 8; i++) await person('cell')
  await fail(4, { address: '192.0.2.7' })
  await person('cell')
  await fail(1, { address: '192.0.2.7' })
  await assert.rejects(person('cell'), tooMany)
})

test('twelve guesses at once are not twelve checks', async () => {
  const all = await Promise.allSettled(Array.from({ length: 12 }, (_, i) => attempt({ password: `guess${i}`, address: `198.51.100.${i}` })))
  const reasons = all.map((one) => (one.status === 'rejected' ? one.reason.reason : 'let in'))
  assert.equal(reasons.filter((reason) => reason === 'wrongNameOrPassword').length, 5)
  assert.equal(reasons.filter((reason) => reason === 'tooManyTries').length, 7)
})

test('neither names nor addresses are kept in clear', async () => {
  await fail(1)
  const rows = await world.db<{ key: string }[]>`select key from sign_in_attempt`
  assert.equal(rows.length, 2)
  for (const { key } of rows) assert.match(key, /^[\w-]{43}$/)
})
