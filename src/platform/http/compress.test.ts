import assert from 'node:assert/strict'
import { test } from 'node:test'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { Hono } from 'hono'
import { compress } from './compress.ts'

const page = '<p>ما طُلب، وما وُعد به، وما أُنجز</p>'.repeat(100)
const app = new Hono()
  .use(compress)
  .get('/page', (c) => c.html(page))
  .get('/short', (c) => c.html('<p>قصير</p>'))
  .get('/picture', (c) => c.body(new Uint8Array(2000), 200, { 'content-type': 'image/png' }))
  .get('/table', (c) => c.body(page, 200, { 'content-type': 'text/csv; charset=utf-8' }))
  .get('/missing', (c) => c.html(page, 404))

const ask = (path: string, accepted = '') => app.request(path, { headers: { 'accept-encoding': accepted } })

test('a page is compressed as the browser accepts, and reads the same', async () => {
  const br = await ask('/page', 'gzip, deflate, br')
  assert.equal(br.headers.get('content-encoding'), 'br')
  assert.equal(brotliDecompressSync(Buffer.from(await br.arrayBuffer())).toString(), page)
  const gz = await ask('/page', 'gzip')
  assert.equal(gunzipSync(Buffer.from(await gz.arrayBuffer())).toString(), page)
  const plain = await ask('/page')
  assert.equal(plain.headers.get('content-encoding'), null)
  assert.equal(await plain.text(), page)
  for (const response of [br, gz, plain]) assert.match(response.headers.get('vary') ?? '', /accept-encoding/i)
})

test('a table is compressed as it comes', async () => {
  const table = await ask('/table', 'gzip, br')
  assert.equal(table.headers.get('content-encoding'), 'gzip')
  assert.equal(gunzipSync(Buffer.from(await table.arrayBuffer())).toString(), page)
  assert.equal(await (await ask('/table', 'br')).text(), page)
})

test('the status stays; short pages and pictures go as they are', async () => {
  assert.equal((await ask('/missing', 'br')).status, 404)
  for (const path of ['/short', '/picture']) assert.equal((await ask(path, 'br')).headers.get('content-encoding'), null)
  assert.equal(await (await ask('/short', 'br')).text(), '<p>قصير</p>')
})
