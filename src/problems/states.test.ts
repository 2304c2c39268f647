import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { transitions } from './transitions.ts'

test('docs/states.md shows the table of transitions', () => {
  const whole = readFileSync(new URL('../../docs/states.md', import.meta.url), 'utf8')
  const page = whole.slice(whole.indexOf('## A problem')).split('\n## ')[0]!
  const shown = [...`${page}\n`.matchAll(/^\| `(?<act>[\w-]+)` \|[^|]*\| (?<from>[^|]*?) ?\| (?<to>[^|]*?) \|$/gm)].map(({ groups }) => {
    const { act, from, to } = groups as { act: string; from: string; to: string }
    return [act, { from: from.split(', ').filter(Boolean), to: to.split(', ') }]
  })
  assert.deepEqual(Object.fromEntries(shown), { 'open-problem': { from: [], to: ['scanning'] }, ...transitions })
})
