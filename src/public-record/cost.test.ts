import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { brotliCompressSync } from 'node:zlib'
import { sampleRecord } from '../../test/public-sample.ts'
import { testWorld, type World } from '../../test/world.ts'
import { createApp } from '../app.tsx'
import { readConfig } from '../platform/config.ts'
import type { Db } from '../platform/db/connection.ts'
import type { App } from '../platform/start/start.ts'

let world: World
let app: App
let statements = 0
let ref = ''

before(async () => {
  world = await testWorld()
  const config = readConfig({})
  app = await createApp({ db: counted(world.db), publicDb: counted(world.publicDb), config, now: world.clock.now })
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

/** Counts what is sent to the server: a fragment inside of a statement is never handled by itself. */
function counted(db: World['db']): World['db'] {
  return new Proxy(db, {
    apply(target, self, args) {
      const query = Reflect.apply(target as unknown as (...args: unknown[]) => { handle?: () => unknown }, self, args)
      const handle = query.handle
      if (!handle) return query
      let sent = false
      query.handle = function count() {
        if (!sent) statements++
        sent = true
        return handle.call(this)
      }
      return query
    },
  }) satisfies Db
}

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
