import { readConfig } from './platform/config.ts'
import { assertNodeVersion } from './platform/start/node-version.ts'
import { start } from './platform/start/start.ts'
import { StartError } from './platform/start/start-error.ts'

try {
  assertNodeVersion()
  const config = readConfig(process.env)
  const [{ createApp }, { loadDemonstrationIfEmpty }] = await Promise.all([import('./app.tsx'), import('./demonstration.ts')])
  await start(config, { createApp, loadDemonstrationIfEmpty })
} catch (error) {
  if (!(error instanceof StartError)) throw error
  console.error(error.message)
  process.exitCode = 1
}
