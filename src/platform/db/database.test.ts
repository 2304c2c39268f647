import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { type AddressInfo, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { emptyDatabase } from '../../../test/database.ts'
import { openDatabase } from './database.ts'
import { isAlive, runningPostmaster } from './embedded/postmaster.ts'
import { startEmbedded } from './embedded/server.ts'

const folder = mkdtempSync(join(tmpdir(), 'qurb-database-'))
after(() => rmSync(folder, { recursive: true }))

test('the published copies can be read and nothing else, nothing can be changed', async () => {
  const { db, publicDb, close } = await emptyDatabase()
  after(close)
  await db.unsafe(`do $$ begin create role qurb_public nologin; exception when duplicate_object then null; end $$;
    create table copy (n int); insert into copy values (1); grant select, insert on copy to qurb_public; create table secret (n int)`)
  assert.deepEqual([...(await publicDb`select n from copy`)], [{ n: 1 }])
  await assert.rejects(publicDb`select n from secret`, /permission denied/)
  await assert.rejects(publicDb`insert into copy values (2)`, /read-only transaction/)
})

test('a command-line tool works beside the server, and leaves it running', async () => {
  const server = await openDatabase({ dataDirectory: folder, serving: true })
  const pid = runningPostmaster(join(folder, 'postgres'))!
  const tool = await openDatabase({ dataDirectory: folder })
  assert.deepEqual([...(await tool.db`select 1 as one`)], [{ one: 1 }])
  await tool.close()
  assert.ok(isAlive(pid))
  await server.close()
  assert.equal(isAlive(pid), false)
})

test('a command-line tool alone starts PostgreSQL and stops it', async () => {
  const tool = await openDatabase({ dataDirectory: folder })
  const pid = runningPostmaster(join(folder, 'postgres'))!
  await tool.close()
  assert.equal(isAlive(pid), false)
})

test('a start while the previous PostgreSQL is stopping waits for it', async () => {
  const previous = await startEmbedded(join(folder, 'postgres'))
  process.kill(previous.pid, 'SIGINT')
  const next = await openDatabase({ dataDirectory: folder, serving: true })
  assert.notEqual(runningPostmaster(join(folder, 'postgres')), previous.pid)
  assert.deepEqual([...(await next.db`select 1 as one`)], [{ one: 1 }])
  await next.close()
})

test('an existing PostgreSQL is used by its address, and left running', async () => {
  const port = await freePort()
  const settings = { listen_addresses: '127.0.0.1', port: String(port), fsync: 'off' }
  const existing = await startEmbedded(join(folder, 'existing'), { settings, initdb: ['--no-sync'] })
  after(() => existing.stop())
  const database = await openDatabase({ url: `postgres://qurb@127.0.0.1:${port}/postgres`, dataDirectory: join(folder, 'unused') })
  const [row] = await database.db`select inet_server_port() as port`
  assert.equal(row!.port, port)
  await database.close()
  assert.ok(isAlive(existing.pid))

  const admin = await openDatabase({ url: `postgres://qurb@127.0.0.1:${port}/postgres`, dataDirectory: folder })
  await admin.db`create database without_letters template template0 locale_provider libc locale 'C'`
  await admin.db`create role guest login`
  await admin.close()
  const refused = (user: string, name: string) =>
    openDatabase({ url: `postgres://${user}@127.0.0.1:${port}/${name}`, dataDirectory: folder })
  await assert.rejects(refused('qurb', 'without_letters'), /does not know Arabic letters/)
  await assert.rejects(refused('guest', 'postgres'), /The database user may not do what is needed/)
})

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  await new Promise((resolve) => server.close(resolve))
  return port
}
