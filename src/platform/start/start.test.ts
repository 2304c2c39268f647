import assert from 'node:assert/strict'
import { once } from 'node:events'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { startStandIn } from '../../../test/stand-in-process.ts'
import { isAlive, runningPostmaster } from '../db/embedded/postmaster.ts'

const DATA_DIRECTORY = mkdtempSync(join(tmpdir(), 'qurb-start-'))
const postmaster = () => runningPostmaster(join(DATA_DIRECTORY, 'postgres'))

after(async () => {
  const left = postmaster()
  if (left) process.kill(left, 'SIGINT')
  while (left && isAlive(left)) await sleep(10)
  rmSync(DATA_DIRECTORY, { recursive: true })
})

test('a first start makes the database, prints the sign-ins and answers; SIGTERM stops all of it', async () => {
  const qurb = startStandIn({ DATA_DIRECTORY })
  const address = await qurb.address
  assert.ok(address, qurb.output())
  assert.match(qurb.output(), /^ {2}chief@demo\.test {3}open-sesame {3}رئيس المنطقة$/m)
  assert.equal((await fetch(address)).status, 200)
  qurb.process.kill('SIGTERM')
  assert.equal(await qurb.ended, 0)
  assert.equal(postmaster(), undefined)
})

test('a request under way is answered before Qurb stops', async () => {
  const qurb = startStandIn({ DATA_DIRECTORY })
  const answer = fetch(`${await qurb.address}/?seconds=0.5`)
  await sleep(200)
  qurb.process.kill('SIGINT')
  assert.equal((await answer).status, 200)
  assert.equal(await qurb.ended, 0)
})

test('a Ctrl-C that arrives several times, and before Qurb is ready, is an orderly end too', async () => {
  const qurb = startStandIn({ DATA_DIRECTORY })
  while (!postmaster()) await sleep(1)
  qurb.process.kill('SIGINT')
  await sleep(5)
  qurb.process.kill('SIGINT')
  assert.equal(await qurb.ended, 0, qurb.output())
  assert.equal(postmaster(), undefined)
})

test('a PostgreSQL that outlived its Qurb is adopted, and stopped in the end', async () => {
  const first = startStandIn({ DATA_DIRECTORY })
  await first.address
  const orphan = postmaster()
  first.process.kill('SIGKILL')
  await first.ended
  assert.ok(orphan && isAlive(orphan))
  const second = startStandIn({ DATA_DIRECTORY })
  assert.ok(await second.address, second.output())
  assert.equal(postmaster(), orphan)
  second.process.kill('SIGTERM')
  assert.equal(await second.ended, 0)
  assert.equal(isAlive(orphan), false)
})

test('a second Qurb on the same folder is refused, and the first goes on', async () => {
  const first = startStandIn({ DATA_DIRECTORY })
  const address = await first.address
  const second = startStandIn({ DATA_DIRECTORY })
  assert.equal(await second.ended, 1)
  assert.match(second.output(), /Another running Qurb uses the folder/)
  assert.equal(second.output().trim().split('\n').length, 3)
  assert.equal((await fetch(address!)).status, 200)
  first.process.kill('SIGTERM')
  await first.ended
})

test('of two starts at once in a new folder, one serves and one is refused', async () => {
  const folder = join(DATA_DIRECTORY, 'two/starts')
  const both = [startStandIn({ DATA_DIRECTORY: folder }), startStandIn({ DATA_DIRECTORY: folder })]
  const addresses = await Promise.all(both.map((each) => each.address))
  assert.equal(addresses.filter((address) => address !== undefined).length, 1, both.map((each) => each.output()).join('\n'))
  for (const each of both) each.process.kill('SIGTERM')
  assert.deepEqual((await Promise.all(both.map((each) => each.ended))).sort(), [0, 1])
  assert.equal(runningPostmaster(join(folder, 'postgres')), undefined)
})

test('a taken port is told before the database is touched', async () => {
  const other = createServer().listen(0, '127.0.0.1')
  after(() => other.close())
  await once(other, 'listening')
  const { port } = other.address() as AddressInfo
  const folder = join(DATA_DIRECTORY, 'untouched')
  const qurb = startStandIn({ DATA_DIRECTORY: folder, PORT: String(port) })
  assert.equal(await qurb.ended, 1)
  assert.match(qurb.output(), new RegExp(`Port ${port} is taken`))
  assert.equal(existsSync(folder), false)
})

test('an unreachable database is told in one sentence', async () => {
  const qurb = startStandIn({ DATABASE_URL: 'postgres://nobody@127.0.0.1:1/none' })
  assert.equal(await qurb.ended, 1)
  assert.match(qurb.output(), /The database cannot be reached \(.*ECONNREFUSED/)
})
