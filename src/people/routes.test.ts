import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { type Person, people, testWorld, type World } from '../../test/world.ts'

let world: World
before(async () => {
  world = await testWorld()
  await world.db`update association set contact_phone = '0523 99 88 77', contact_email = 'bureau@example.org'`
})
after(() => world.close())

const outsiders: Person[] = ['association', 'association2', 'school', 'partner']
const statusOf = async (person: Person, path: string) => (await world.request(person, path)).status

test('the services of the command read associations and offices, partners do not, visitors sign in first', async () => {
  for (const path of [
    '/desk/associations',
    `/desk/associations/${world.ids.association}`,
    '/desk/offices',
    `/desk/offices/${world.ids.officeHead}`,
  ]) {
    for (const person of people) {
      const expected = person === 'visitor' ? 303 : outsiders.includes(person) ? 403 : 200
      assert.equal(await statusOf(person, path), expected, `${person} ${path}`)
    }
  }
})

test('accounts are for the administrator, registering is also for the cell, the own password for everyone', async () => {
  for (const person of people.filter((one) => one !== 'visitor')) {
    const administrator = person === 'administrator'
    assert.equal(await statusOf(person, '/desk/accounts'), administrator ? 200 : 403)
    assert.equal(await statusOf(person, '/desk/accounts/new'), administrator ? 200 : 403)
    assert.equal(await statusOf(person, '/desk/associations/new'), administrator || person === 'cell' ? 200 : 403)
    assert.equal(await statusOf(person, '/desk/password'), 200)
  }
})

test('telephone and mail of an association are sent to the cell and the administrator only', async () => {
  for (const person of people.filter((one) => one !== 'visitor' && !outsiders.includes(one))) {
    const page = await (await world.request(person, `/desk/associations/${world.ids.association}`)).text()
    const seen = /0523 99 88 77/.test(page) && /bureau@example\.org/.test(page)
    assert.equal(seen, person === 'cell' || person === 'administrator', person)
  }
})

test('the list is searched in any spelling and filtered by state', async () => {
  const found = async (query: string) => (await world.request('cell', `/desk/associations?${query}`)).text()
  assert.match(await found(`q=${encodeURIComponent('اباء تلاميذ')}`), /جمعية آباء تلاميذ الزيتون/)
  assert.doesNotMatch(await found(`q=${encodeURIComponent('اباء تلاميذ')}`), /جمعية النخيل للتنمية/)
  assert.match(await found('state=suspended'), /لا جمعية هنا/)
  assert.equal(await statusOf('cell', '/desk/associations?state=nonsense&after=nonsense'), 200)
})

test('an association is registered, then suspended with a reason that the page shows', async () => {
  const form = { nameAr: 'جمعية الضفاف', kind: 'environment', territory: 'حي النخيل' }
  const made = await world.request('cell', '/desk/associations', { form })
  const path = made.headers.get('location')!.split('?')[0]!
  assert.match(path, /^\/desk\/associations\/[0-9a-f-]{36}$/)
  const refused = await world.request('administrator', `${path}/suspension`, { form: { reason: 'قصير' } })
  assert.equal(refused.status, 422)
  assert.match(await refused.text(), /<details class="disclosure" open[\s\S]*قصير/)
  const done = await world.request('administrator', `${path}/suspension`, { form: { reason: 'توقف نشاطها منذ سنتين' } })
  assert.equal(done.headers.get('location'), `${path}?done=people.suspend-association`)
  assert.match(await (await world.request('auditor', path)).text(), /توقف نشاطها منذ سنتين/)
})

test('a name that is taken gives the form back with what was typed', async () => {
  const form = { nameAr: 'جمعية النخيل للتنمية', kind: 'youth', territory: 'حي اللوز' }
  const response = await world.request('cell', '/desk/associations', { form })
  assert.equal(response.status, 409)
  const page = await response.text()
  assert.match(page, /حي اللوز/)
  assert.match(page, /هذه الجمعية مسجلة من قبل/)
})

test('an appointment is made on the page of the office', async () => {
  const path = `/desk/offices/${world.ids.officeHead}`
  const form = { accountId: world.ids.accounts.planner, acting: 'yes', from: '2026-03-20' }
  const done = await world.request('administrator', `${path}/holders`, { form })
  assert.equal(done.headers.get('location'), `${path}?done=people.appoint-holder`)
  assert.equal((await world.request('administrator', `${path}/holders`, { form })).status, 409)
  assert.match(await (await world.request('auditor', path)).text(), /planner[\s\S]*بالنيابة[\s\S]*20 مارس 2026/)
})

test('the temporary password is shown once, in the answer to the form, and in no address', async () => {
  const form = { signInName: 'nouveau', name: 'شخص مختلق', role: 'planner' }
  const opened = await world.request('administrator', '/desk/accounts', { form })
  assert.equal(opened.status, 200)
  assert.equal(opened.headers.get('location'), null)
  assert.equal(opened.headers.get('cache-control'), 'no-store')
  const [, password] = />(\w{4}-\w{4}-\w{4})</.exec(await opened.text())!
  const response = await world.request('visitor', '/session', { form: { signInName: 'nouveau', password: password! } })
  assert.equal(response.status, 303)
  assert.doesNotMatch(await (await world.request('administrator', '/desk/accounts')).text(), new RegExp(password!))
})

test('an account is closed from the list, and what does not exist is not found', async () => {
  const done = await world.request('administrator', `/desk/accounts/${world.ids.accounts.partner}/closure`, { form: {} })
  assert.equal(done.headers.get('location'), '/desk/accounts?done=people.close-account')
  for (const path of ['/desk/associations/1', `/desk/associations/${world.ids.command}`, `/desk/offices/${world.ids.command}`]) {
    assert.equal(await statusOf('administrator', path), 404, path)
  }
})
