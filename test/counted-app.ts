import assert from 'node:assert/strict'
import { AsyncLocalStorage } from 'node:async_hooks'
import { createApp } from '../src/app.tsx'
import { readConfig } from '../src/platform/config.ts'
import { counted } from './counted.ts'
import type { World } from './world.ts'

/** The site over a database that counts what a request sends to it; the worker behind the site, which looks for jobs at any time, is not counted. */
export async function countedApp(world: World) {
  const request = new AsyncLocalStorage<{ sent: number }>()
  const count = () => {
    const asked = request.getStore()
    if (asked) asked.sent++
  }
  const app = await createApp({
    db: counted(world.db, count),
    publicDb: counted(world.publicDb, count),
    config: readConfig({}),
    now: world.clock.now,
    turns: 'off',
  })
  // What a site asks only once, at its first request, is no page's.
  await app.fetch(new Request('http://localhost:3000/sign-in'))
  return {
    close: () => app.close(),
    /** How many statements a page needs, those of its frame included. */
    async statements(path: string, headers: Record<string, string> = {}): Promise<number> {
      const asked = { sent: 0 }
      await request.run(asked, async () => {
        const response = await app.fetch(new Request(`http://localhost:3000${path}`, { headers }))
        assert.equal(response.status, 200, path)
        await response.arrayBuffer()
      })
      return asked.sent
    },
  }
}
