import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { transitions } from './meeting.ts'

test('docs/states.md shows the table of transitions', () => {
  const page = readFileSync(new URL('../../docs/states.md', import.meta.url), 'utf8')
  const [, section = ''] = page.split('## A meeting')
  const shown = [...section.split('\n## ')[0]!.matchAll(/^\| (?<step>[a-z]+) \| `[^|]*\| (?<from>[^|]*?) \| [^|]* \|$/gm)].map(
    ({ groups }) => [groups!.step, groups!.from!.split(', ')],
  )
  assert.deepEqual(Object.fromEntries(shown), transitions)
})
