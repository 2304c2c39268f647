import assert from 'node:assert/strict'
import { existsSync, lchownSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { connect } from '../connection.ts'
import { isAlive, runningPostmaster } from './postmaster.ts'
import { ordinaryUser } from './run-as.ts'
import { type EmbeddedOptions, type EmbeddedServer, startEmbedded } from './server.ts'

/** mkdtemp makes it 0700: only its owner may enter. */
const closed = mkdtempSync(join(tmpdir(), 'qurb-embedded-'))
const directory = join(closed, 'postgres')
const quick: EmbeddedOptions = { initdb: ['--no-sync'], settings: { fsync: 'off' } }
const me = process.getuid!()
const started: EmbeddedServer[] = []

after(async () => {
  for (const server of started) await server.stop()
  rmSync(closed, { recursive: true })
})

test('it is made and started below a folder that only its owner may enter, and knows Arabic', async () => {
  const server = await start(directory)
  const db = connect({ socket: server.socket, database: 'postgres' }, { max: 1 })
  await db`create extension pg_trgm`
  const [row] = await db`select 'المدرسة' % 'مدرسة' as similar, current_setting('listen_addresses') as listens, datlocale as locale
    from pg_database where datname = current_database()`
  assert.deepEqual({ ...row }, { similar: true, listens: '', locale: 'C.UTF-8' })
  await db.end()
  await server.stop()
  assert.equal(isAlive(server.pid), false)
})

test('a running server is adopted', async () => {
  const first = await start(directory)
  const second = await start(directory)
  assert.deepEqual([first.adopted, second.adopted, first.pid === second.pid], [false, true, true])
  await second.stop()
})

test('the pid file of a dead server does not matter, even when its number belongs to another program', async () => {
  writeFileSync(join(directory, 'postmaster.pid'), [process.pid, directory, 1, 5432, '.', '', '', 'ready   '].join('\n'))
  assert.equal(runningPostmaster(directory), undefined)
  const server = await start(directory)
  assert.equal(server.adopted, false)
  await server.stop()
})

test('a server that was killed while in use starts again, with what was committed', async () => {
  const first = await start(directory)
  const db = connect({ socket: first.socket, database: 'postgres' }, { max: 2 })
  await db`create table kept (n int)`
  await db`insert into kept values (1)`
  process.kill(first.pid, 'SIGKILL')
  while (isAlive(first.pid)) await sleep(1)
  const second = await start(directory)
  await db.end({ timeout: 0 })
  const again = connect({ socket: second.socket, database: 'postgres' }, { max: 1 })
  assert.deepEqual([...(await again`select n from kept`)], [{ n: 1 }])
  await again.end()
  await second.stop()
})

test('a start that was cut off while making the folder is made good by the next', async () => {
  const folder = join(closed, 'cut/postgres')
  mkdirSync(`${folder}-draft-abc`, { recursive: true })
  writeFileSync(join(`${folder}-draft-abc`, 'PG_VERSION'), '18\n')
  await (await start(folder)).stop()
  assert.ok(existsSync(join(folder, 'PG_VERSION')))
})

test('without user namespaces root becomes an ordinary user, and an ordinary user stays who they are', async () => {
  const folder = join(closed, 'without-namespaces/postgres')
  const server = await start(folder, { ...quick, works: (command) => command !== 'unshare' })
  assert.equal(userOf(server.pid), me === 0 ? ordinaryUser() : me)
  await server.stop()
  const again = await start(folder)
  assert.equal(userOf(again.pid), me === 0 ? ordinaryUser() : me)
  await again.stop()
})

test('root runs the server as the owner of the folder, so that an ordinary user can go on with it', async () => {
  const folder = join(closed, 'of-another/postgres')
  await (await start(folder)).stop()
  const owner = me === 0 ? 1234 : me
  if (me === 0) chownAll(folder, owner)
  const server = await start(folder)
  assert.equal(userOf(server.pid), owner)
  await server.stop()
})

test('a path longer than a socket’s name may be works', async () => {
  const server = await start(join(closed, 'a-long-name/'.repeat(12), 'postgres'))
  const db = connect({ socket: server.socket, database: 'postgres' }, { max: 1 })
  assert.deepEqual([...(await db`select 1 as one`)], [{ one: 1 }])
  await db.end()
  await server.stop()
})

test('a folder of another PostgreSQL version, and a server that does not start, are told', async () => {
  const old = join(closed, 'old/postgres')
  mkdirSync(old, { recursive: true })
  writeFileSync(join(old, 'PG_VERSION'), '17\n')
  await assert.rejects(start(old), /The data folder is from PostgreSQL 17, the embedded one is 18/)
  await assert.rejects(start(directory, { settings: { shared_buffers: 'nonsense' } }), /did not start.*shared_buffers/s)
})

async function start(folder: string, options = quick): Promise<EmbeddedServer> {
  const server = await startEmbedded(folder, options)
  started.push(server)
  return server
}

function chownAll(folder: string, owner: number): void {
  for (const entry of ['', ...readdirSync(folder, { recursive: true, encoding: 'utf8' })]) lchownSync(join(folder, entry), owner, owner)
}

function userOf(pid: number): number {
  return Number(/^Uid:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1])
}
