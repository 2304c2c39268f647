import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { hashPassword, isPassword, temporaryPassword } from './password.ts'

test('a password is known by its hash, and no other is', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ minLength: 1, unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), async (password, other) => {
      const hash = await hashPassword(password)
      assert.ok(await isPassword(password, hash))
      assert.equal(await isPassword(other, hash), other.normalize('NFKC') === password.normalize('NFKC'))
    }),
    { numRuns: 15 },
  )
})

test('the hash says how it was made: argon2id with 19 MiB, two passes, one lane; its salt is new each time', async () => {
  const [one, other] = await Promise.all([hashPassword('قُرب'), hashPassword('قُرب')])
  assert.match(one, /^\$argon2id\$v=19\$m=19456,t=2,p=1\$[\w+/]{22}\$[\w+/]{43}$/)
  assert.notEqual(one, other)
})

test('no hash and a broken hash are never right', async () => {
  assert.equal(await isPassword('', undefined), false)
  for (const broken of ['', '!', 'qurb-demo', '$argon2id$v=19$m=19456,t=2,p=1$']) assert.equal(await isPassword('qurb-demo', broken), false)
})

test('an unknown name takes as much work as a known one', async () => {
  const hash = await hashPassword('right-password')
  const times = { known: [] as number[], unknown: [] as number[] }
  // In turns, so that a busy machine slows both.
  for (let i = 0; i < 18; i++) {
    const which = i % 2 ? 'known' : 'unknown'
    const start = performance.now()
    await isPassword('wrong-password', which === 'known' ? hash : undefined)
    times[which].push(performance.now() - start)
  }
  const [known, unknown] = [times.known, times.unknown].map((all) => all.sort((a, b) => a - b)[4]!) as [number, number]
  assert.ok(unknown > known / 2 && unknown < known * 2, `${known} ms for a known name, ${unknown} ms for an unknown one`)
})

test('temporary passwords are long, easy to read aloud and never the same', () => {
  const made = new Set(Array.from({ length: 500 }, temporaryPassword))
  assert.equal(made.size, 500)
  for (const password of made) assert.match(password, /^[a-km-np-z2-9]{4}(-[a-km-np-z2-9]{4}){2}$/)
})
