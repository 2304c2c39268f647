import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'

const folder = mkdtempSync(join(tmpdir(), 'qurb-run-'))
after(() => rmSync(folder, { recursive: true }))

test('the last line counts what passed and what failed, and a failure is an exit code', () => {
  writeFileSync(join(folder, 'good.test.mjs'), `import { test } from 'node:test'; test('a', () => {}); test('b', () => {})`)
  assert.deepEqual(lastLine('good.test.mjs'), [0, '2 passed, 0 failed'])
  writeFileSync(join(folder, 'bad.test.mjs'), `import { test } from 'node:test'; test('a', () => { throw new Error() })`)
  assert.deepEqual(lastLine('*.test.mjs'), [1, '2 passed, 1 failed'])
})

function lastLine(pattern: string): [number | null, string | undefined] {
  const { NODE_TEST_CONTEXT: _, ...env } = process.env
  const { status, stdout } = spawnSync(process.execPath, [join(import.meta.dirname, 'test.ts'), join(folder, pattern)], {
    encoding: 'utf8',
    env,
  })
  return [status, stdout.trimEnd().split('\n').at(-1)]
}
