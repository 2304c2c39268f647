import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { transitions } from './session.ts'

test('docs/states.md says the same as the transitions of a session', () => {
  const text = readFileSync(join(import.meta.dirname, '../../../docs/states.md'), 'utf8')
  const section = text.split('## An awareness session')[1]!.split('\n## ')[0]!
  const rows = [...section.matchAll(/^\| `(\w+)-(?:session|slots?)` \| [^|]* \| ([^|]*) \| (\w+) \|$/gm)].map(([, act, from]) => [
    act,
    from!
      .split(',')
      .map((one) => one.trim())
      .filter(Boolean),
  ])
  assert.deepEqual(Object.fromEntries(rows.filter(([act]) => act !== 'request')), { ...transitions })
})
