import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createAdaptorServer } from '@hono/node-server'
import type { Page } from 'playwright-core'
import type { App } from '../src/platform/start/start.ts'

/** The site behind a line that can be cut: what a browser emulates is not always true for pages behind a service worker. */
export async function weakLine({ fetch }: Pick<App, 'fetch'>) {
  let server = createAdaptorServer({ fetch }) as Server
  const listen = (port: number) => new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
  const cut = async () => {
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
  }
  await listen(0)
  const { port } = server.address() as AddressInfo
  const mend = () => {
    server = createAdaptorServer({ fetch }) as Server
    return listen(port)
  }
  return { origin: `http://127.0.0.1:${port}`, cut, mend }
}

/** Waits until the page is on the phone, and will open without a network. */
export async function settled(page: Page): Promise<void> {
  for (let tries = 0; tries < 200; tries++) {
    const kept = () =>
      caches.match(location.pathname).then(async (found) => found !== undefined && (await navigator.serviceWorker.ready).active !== null)
    if (await page.evaluate(kept).catch(() => false)) return
    await page.waitForTimeout(100)
  }
  throw new Error('The page was not kept within twenty seconds')
}
