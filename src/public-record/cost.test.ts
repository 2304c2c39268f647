import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { brotliCompressSync } from 'node:zlib'
import { counted } from '../../test/counted.ts'
import { sampleRecord } from '../../test/public-sample.ts'
import { testWorld, type World } from '../../test/world.ts'
import { createApp } from '../app.tsx'
import { readConfig } from '../platform/config.ts'
import type { App } from '../platform/start/start.ts'

let world: World
let app: App
let statements = 0
let ref = ''
const count = () => {
  statements++
}

before(async () => {
  world = await testWorld()
  const config = readConfig({})
  app = await createApp({ db: counted(world.db, count), publicDb: counted(world.publicDb, count), config, now: world.clock.now })
  const record = sampleRecord(world)
  for (let n = 0; n < 12; n++) {
    const demand = await record.releasedDemand(`نطلب إصلاح الإنارة العمومية بالزنقة رقم ${n} قرب السوق الأسبوعي`, {
      answeredOn: '2026-02-10',
    })
    ref = demand.ref
  }
})
after(async () => {
  await app.close()
  await world.close()
})

const get = (path: string) => app.fetch(new Request(`http://localhost:3000${path}`))

for (const [page, most] of [
  ['/', 6],
  ['/demands/…', 5],
] as const) {
  test(`${page} needs at most ${most} statements, those of its frame included`, async () => {
    statements = 0
    const response = await get(page.replace('…', ref))
    assert.equal(response.status, 200)
    assert.ok(statements > 0 && statements <= most, `${statements} statements`)
  })
}

test('the home page with its styles and script weighs less than 60 kB on the wire', async () => {
  const home = await (await get('/')).text()
  const files = [...home.matchAll(/(?:href|src)="(\/assets\/main[^"]+)"/g)].map(([, path]) => path!)
  assert.equal(files.length, 2)
  const bodies = [home, ...(await Promise.all(files.map(async (path) => (await get(path)).text())))]
  const bytes = bodies.reduce((sum, body) => sum + brotliCompressSync(body).length, 0)
  assert.ok(bytes < 60_000, `${bytes} bytes`)
})
