import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { testWorld, type World } from './world.ts'

let world: World
before(async () => {
  world = await testWorld()
})
after(() => world.close())

const demand = { channel: 'form', original: 'نطلب حضورا أمنيا أمام الحديقة مساء كل يوم' }
const registered = async () => (await world.db<{ n: number }[]>`select count(*) as n from demand`)[0]!.n

test('a form from another site changes nothing, whatever the browser tells', async () => {
  const foreign: Record<string, string>[] = [
    { origin: 'https://elsewhere.example' },
    { origin: 'null' },
    { origin: 'https://elsewhere.example', 'sec-fetch-site': 'cross-site' },
    { origin: 'http://localhost:3000.elsewhere.example' },
  ]
  for (const headers of foreign) {
    const response = await world.request('cell', '/desk/demands', { form: demand, headers })
    assert.equal(response.status, 403, JSON.stringify(headers))
  }
  assert.equal(await registered(), 0)
  const own = await world.request('cell', '/desk/demands', { form: demand })
  assert.deepEqual([own.status, await registered()], [303, 1])
})

test('every page allows nothing but its own files, and no frame', async () => {
  for (const [person, path] of [
    ['visitor', '/'],
    ['visitor', '/nowhere'],
    ['cell', '/desk'],
    ['association', '/desk/ledger'],
  ] as const) {
    const { headers } = await world.request(person, path)
    const policy = headers.get('content-security-policy') ?? ''
    assert.match(policy, /default-src 'none'/)
    assert.match(policy, /script-src 'self'/)
    assert.match(policy, /frame-ancestors 'none'/)
    assert.doesNotMatch(policy, /unsafe|https?:/)
    assert.equal(headers.get('x-content-type-options'), 'nosniff')
    assert.equal(headers.get('x-frame-options'), 'DENY')
  }
})

test('what somebody at work reads is kept by no proxy and no browser; what everyone reads may be', async () => {
  assert.equal((await world.request('cell', '/desk')).headers.get('cache-control'), 'no-store')
  assert.match((await world.request('visitor', '/')).headers.get('cache-control') ?? '', /^public/)
})

test('public pages are the same for whoever is signed in', async () => {
  const [visitor, cell] = [await world.request('visitor', '/demands'), await world.request('cell', '/demands')]
  assert.equal(await cell.text(), await visitor.text())
})

test('an address that cannot be is not found, and a broken one breaks nothing', async () => {
  for (const path of [
    '/demands/BM-9999-0001',
    "/demands/'",
    '/demands/%00',
    '/desk/demands/x',
    '/desk/reports/1',
    '/meetings/<b>',
    '/demands?state=%FF',
    '/demands?before=x&q=%00',
  ]) {
    const response = await world.request('cell', path)
    assert.ok(response.status < 500, `${path}: ${response.status}`)
    assert.doesNotMatch(await response.text(), /at .*\.tsx?:\d+/)
  }
})

test('control characters in a form or a file are left out, not stumbled over', async () => {
  const odd = 'انعقد لقاء\u0000 تواصلي يوم الاثنين 2 مارس 2026\u0007 ببني ملال.\uD800'
  const forms: Record<string, string | File>[] = [{ text: odd }, { text: '', file: new File([odd], 'report.txt', { type: 'text/plain' }) }]
  for (const form of forms) {
    const response = await world.request('cell', '/desk/reports', { form })
    assert.ok([303, 422].includes(response.status), String(response.status))
  }
})

test('a body beyond the limit is refused with a page', async () => {
  const response = await world.request('cell', '/desk/reports', { form: { text: 'ا'.repeat(7 * 1024 * 1024) } })
  assert.equal(response.status, 413)
  assert.match(await response.text(), /<!doctype html>/i)
})
