// Runs as a process of its own: keeps the test server for as long as the process that runs the tests is alive.
import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { connect } from '../src/platform/db/connection.ts'
import { startEmbedded } from '../src/platform/db/embedded/server.ts'
import { migrate } from '../src/platform/db/migrate.ts'

export const templateDatabase = 'qurb_template'

export function readIfThere(file: string): string | undefined {
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined
}

async function keep(folder: string, owner: number): Promise<void> {
  let asked = false
  process.once('SIGTERM', () => {
    asked = true
  })
  const server = await startEmbedded(join(folder, 'postgres'), { initdb: ['--no-sync'], settings: careless })
  try {
    await makeTemplate(server.socket)
    writeWhole(join(folder, 'server.json'), JSON.stringify({ socket: server.socket, keeper: process.pid }))
  } catch (error) {
    writeWhole(join(folder, 'failure'), String(error))
  }
  while (!asked && existsSync(`/proc/${owner}`)) await sleep(100)
  await server.stop()
  rmSync(folder, { recursive: true, force: true })
}

/** Durability is for data that anybody will miss. */
const careless = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  wal_level: 'minimal',
  max_wal_senders: '0',
  autovacuum: 'off',
  deadlock_timeout: '100ms',
}

async function makeTemplate(socket: string): Promise<void> {
  const admin = connect({ socket, database: 'postgres' }, { max: 1 })
  await admin`create database ${admin(templateDatabase)}`
  await admin.end()
  const template = connect({ socket, database: templateDatabase }, { max: 1 })
  await migrate(template)
  await template.end()
}

function writeWhole(file: string, text: string): void {
  writeFileSync(`${file}.new`, text)
  renameSync(`${file}.new`, file)
}

const [folder, owner] = process.argv.slice(2)
if (import.meta.main && folder && owner) await keep(folder, Number(owner))
