import assert from 'node:assert/strict'
import { after, before, beforeEach, test } from 'node:test'
import { testWorld, tokenOf, type World } from '../../test/world.ts'
import { hashPassword } from './password.ts'
import { sessionCookie } from './session.ts'

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

const send = (form: Record<string, string>, path = '/session') => world.request('visitor', path, { form })
const right = { signInName: 'cell', password: 'right-password' }

test('the right password leads to the desk with a cookie that no script and no other site can use', async () => {
  const response = await send(right)
  assert.equal(response.status, 303)
  assert.equal(response.headers.get('location'), '/desk?done=people.sign-in')
  const cookie = response.headers.get('set-cookie')!
  assert.match(cookie, /^qurb_session=[\w-]{43}; Max-Age=2592000; Path=\/; HttpOnly; SameSite=Lax$/)
  const headers = { cookie: cookie.split(';')[0]! }
  assert.equal((await world.request('visitor', '/desk/associations', { headers })).status, 200)
})

test('one goes on to the page that asked for a sign-in, in the language of the form', async () => {
  const asked = await world.request('visitor', '/fr/desk/offices?x=1')
  assert.equal(asked.headers.get('location'), `/fr/sign-in?next=${encodeURIComponent('/fr/desk/offices?x=1')}`)
  const form = await (await world.request('visitor', asked.headers.get('location')!)).text()
  assert.match(form, /name="next" value="\/desk\/offices\?x=1"/)
  const response = await send({ ...right, next: '/desk/offices?x=1' }, '/fr/session')
  assert.equal(response.headers.get('location'), '/fr/desk/offices?x=1&done=people.sign-in')
})

test('no address takes whoever signs in to another site', async () => {
  for (const next of ['https://evil.example', '//evil.example', '/\\evil.example', '/fr//evil.example']) {
    assert.equal((await send({ ...right, next })).headers.get('location'), '/desk?done=people.sign-in', next)
  }
})

test('a wrong password gives the form back with the name, without the password and without a cookie', async () => {
  const response = await send({ ...right, password: 'guess-of-mine' })
  assert.equal(response.status, 422)
  assert.equal(response.headers.get('set-cookie'), null)
  const page = await response.text()
  assert.match(page, /value="cell"/)
  assert.match(page, /اسم الدخول أو كلمة السر غير صحيح/)
  assert.doesNotMatch(page, /guess-of-mine/)
})

test('after five wrong tries the page says from what time on one may try again', async () => {
  for (let i = 0; i < 5; i++) assert.equal((await send({ ...right, password: 'guess' })).status, 422)
  const response = await send(right)
  assert.equal(response.status, 409)
  assert.match(await response.text(), /يمكنك المحاولة من جديد على الساعة 1[01]:15/)
})

test('a real command shows no accounts on its sign-in page, an invented one shows them with their password', async () => {
  const page = async () => (await world.request('visitor', '/sign-in')).text()
  assert.doesNotMatch(await page(), /qurb-demo/)
  await world.db`update command set demonstration = true where id = ${world.ids.command}`
  assert.match(await page(), /qurb-demo/)
  assert.match(await page(), /administrator/)
})

test('signing out ends the session for good and takes the cookie back', async () => {
  const response = await world.request('auditor', '/session/end', { form: {} })
  assert.equal(response.headers.get('location'), '/?done=people.sign-out')
  assert.match(response.headers.get('set-cookie')!, /^qurb_session=; Max-Age=0; Path=\//)
  const headers = { cookie: `${sessionCookie}=${tokenOf('auditor')}` }
  assert.equal((await world.request('visitor', '/desk/associations', { headers })).status, 303)
  assert.equal((await send({}, '/session/end')).headers.get('location'), '/')
})

test('a form from another site signs nobody in', async () => {
  const response = await world.request('visitor', '/session', { form: right, headers: { origin: 'https://evil.example' } })
  assert.equal(response.status, 403)
})
