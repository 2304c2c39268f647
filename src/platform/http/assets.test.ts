import assert from 'node:assert/strict'
import { test } from 'node:test'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { assetRoutes, assets } from './assets.ts'

const get = (path: string, headers: Record<string, string> = {}) => assetRoutes.request(path, { headers })
const bytes = async (response: Response) => new Uint8Array(await response.arrayBuffer())

test('every address carries a hash and may be kept for ever', async () => {
  for (const path of [assets.stylesheet, assets.deskStylesheet, assets.script, assets.icon, ...assets.fontsOf('ar')]) {
    assert.match(path, /^\/assets\/[\w/-]+\.\w{8,}\.(css|js|svg|woff2)$/)
    const response = await get(path)
    assert.equal(response.status, 200)
    assert.equal(response.headers.get('cache-control'), 'public, max-age=31536000, immutable')
  }
})

test('the stylesheet is sent compressed and unpacks to the same bytes', async () => {
  const plain = await bytes(await get(assets.stylesheet))
  const br = await get(assets.stylesheet, { 'accept-encoding': 'gzip, deflate, br' })
  const gzip = await get(assets.stylesheet, { 'accept-encoding': 'gzip' })
  assert.equal(br.headers.get('content-encoding'), 'br')
  assert.equal(gzip.headers.get('content-encoding'), 'gzip')
  assert.deepEqual(new Uint8Array(brotliDecompressSync(await bytes(br))), plain)
  assert.deepEqual(new Uint8Array(gunzipSync(await bytes(gzip))), plain)
})

test('styles stay under 12 kB, those of the desk under 5 kB more, and scripts under 3 kB on the wire', async () => {
  const size = async (path: string) => (await bytes(await get(path, { 'accept-encoding': 'br' }))).length
  assert.ok((await size(assets.stylesheet)) < 12_000)
  assert.ok((await size(assets.deskStylesheet)) < 5_000)
  assert.ok((await size(assets.script)) < 3_000)
})

test('every file that the stylesheet asks for is served with its own type', async () => {
  const css = await (await get(assets.stylesheet)).text()
  const fonts = [...css.matchAll(/url\(["']?(\/assets\/[^"')]+)/g)].map((match) => match[1]!)
  assert.equal(fonts.length, 7)
  for (const font of fonts) {
    const response = await get(font)
    assert.equal(response.headers.get('content-type'), 'font/woff2')
    assert.deepEqual([...(await bytes(response)).slice(0, 4)], [...new TextEncoder().encode('wOF2')])
  }
  assert.doesNotMatch(css, /https?:\/\/(?!www\.w3\.org\/2000\/svg)/)
})

test('a browser that has the file is told so', async () => {
  const etag = (await get(assets.script)).headers.get('etag')
  assert.equal((await get(assets.script, { 'if-none-match': etag! })).status, 304)
})

test('an unknown file is not found', async () => {
  assert.equal((await get('/assets/main.00000000.css')).status, 404)
  assert.equal((await get('/assets/../package.json')).status, 404)
})
