// Qurb's start with an application of three lines, for the tests of the launcher.
import { readConfig } from '../src/platform/config.ts'
import { type Program, start } from '../src/platform/start/start.ts'
import { StartError } from '../src/platform/start/start-error.ts'

const program: Program = {
  loadDemonstrationIfEmpty: async () => [{ who: 'رئيس المنطقة', email: 'chief@demo.test', password: 'open-sesame' }],
  createApp: async ({ db }) => ({
    fetch: async (request) => {
      const [row] = await db`select pg_sleep(${Number(new URL(request.url).searchParams.get('seconds'))}), pg_backend_pid() as pid`
      return new Response(String(row!.pid))
    },
    close: async () => {},
  }),
}

try {
  await start(readConfig(process.env), program)
  console.log('stopped')
} catch (error) {
  if (!(error instanceof StartError)) throw error
  console.error(error.message)
  process.exitCode = 1
}
