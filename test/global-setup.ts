import { existsSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { type TestServer, testServer } from './postgres-server.ts'

let server: TestServer | undefined

export async function globalSetup(): Promise<void> {
  server = await testServer(process.pid)
}

export async function globalTeardown(): Promise<void> {
  if (!server) return
  process.kill(server.keeper, 'SIGTERM')
  while (existsSync(`/proc/${server.keeper}`)) await sleep(10)
}
