// Runs the tests named on the command line, or all of them; the last line says how many passed and how many failed.
import { globSync } from 'node:fs'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { run } from 'node:test'
import { spec } from 'node:test/reporters'
import { keptFolder } from '../src/platform/kept.ts'
import { globalSetup, globalTeardown } from '../test/global-setup.ts'

const root = join(import.meta.dirname, '..')
// What goes over the whole site takes longest: it begins first, so that no core waits for it at the end. Beside it begins what needs no
// demonstration, so that nobody waits until that is loaded.
const everything = [
  'test/pages.browser.test.ts',
  'test/permissions.test.ts',
  'src/presence/**/*.test.{ts,tsx}',
  'test/**/*.test.ts',
  'src/**/*.test.{ts,tsx}',
  'bench/**/*.test.ts',
  'bin/**/*.test.ts',
]
const named = process.argv.slice(2)

// What a test file and its processes compile is kept from their first line on, before the loader could say so.
process.env.NODE_COMPILE_CACHE ??= join(keptFolder, 'node')

const stopped = new AbortController()
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stopped.abort())

const total = { passed: 0, failed: 0 }
try {
  await globalSetup()
  const results = run({
    cwd: root,
    files: [...new Set((named.length > 0 ? named : everything).flatMap((pattern) => globSync(pattern, { cwd: root }).sort()))],
    // One more than cores, of which there are two: a file often waits for its browser or its database.
    concurrency: 3,
    // For what hangs: on a busy machine the demonstration alone takes two minutes to load.
    timeout: 300_000,
    execArgv: ['--import', join(root, 'src/platform/jsx-loader.ts')],
    signal: stopped.signal,
  })
  results.on('test:summary', ({ file, counts }) => {
    if (file !== undefined) return
    total.passed = counts.passed
    total.failed = counts.tests - counts.passed
  })
  await pipeline(results, new spec(), process.stdout, { end: false })
} finally {
  await globalTeardown()
}
const allGood = total.failed === 0 && total.passed > 0 && !stopped.signal.aborted
process.exitCode = allGood ? 0 : 1
console.log(`${total.passed} passed, ${total.failed} failed`)
