import { once } from 'node:events'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createAdaptorServer } from '@hono/node-server'
import type { Config } from '../config.ts'
import type { App } from './start.ts'
import { StartError } from './start-error.ts'

export interface Listener {
  port: number
  /** Takes no more requests and waits for those under way, ten seconds at most. */
  close(): Promise<void>
}

/** @throws {StartError} when the port or the address cannot be had */
export async function listen({ host, port }: Config, fetch: App['fetch']): Promise<Listener> {
  const server = createAdaptorServer({ fetch }) as Server
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, resolve)
  }).catch((error: NodeJS.ErrnoException) => {
    throw explain(error, host, port)
  })
  return { port: (server.address() as AddressInfo).port, close: () => close(server) }
}

async function close(server: Server): Promise<void> {
  if (!server.listening) return
  const closed = once(server, 'close')
  server.close()
  // A browser keeps its connection after the last answer: those that fall idle are closed, not waited for.
  const sweep = setInterval(() => server.closeIdleConnections(), 50)
  const patience = setTimeout(() => server.closeAllConnections(), 10_000)
  await closed
  clearInterval(sweep)
  clearTimeout(patience)
}

function explain(error: NodeJS.ErrnoException, host: string, port: number): Error {
  if (error.code === 'EADDRINUSE') return new StartError((words) => words.portTaken(port), error)
  if (error.code === 'EACCES') return new StartError((words) => words.portForbidden(port), error)
  if (error.code === 'EADDRNOTAVAIL' || error.code === 'ENOTFOUND') return new StartError((words) => words.hostUnknown(host), error)
  return error
}
