import assert from 'node:assert/strict'
import { createApp } from '../src/app.tsx'
import { readConfig } from '../src/platform/config.ts'
import { counted } from './counted.ts'
import type { World } from './world.ts'

/** The site over a database that counts what is sent to it. */
export async function countedApp(world: World) {
  let sent = 0
  const count = () => {
    sent++
  }
  const app = await createApp({
    db: counted(world.db, count),
    publicDb: counted(world.publicDb, count),
    config: readConfig({}),
    now: world.clock.now,
    turns: 'off',
  })
  return {
    close: () => app.close(),
    /** How many statements a page needs, those of its frame included. */
    async statements(path: string, headers: Record<string, string> = {}): Promise<number> {
      sent = 0
      const response = await app.fetch(new Request(`http://localhost:3000${path}`, { headers }))
      assert.equal(response.status, 200, path)
      await response.arrayBuffer()
      return sent
    },
  }
}
