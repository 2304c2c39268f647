import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { transitions } from './transitions.ts'

test('docs/states.md shows the table of transitions', () => {
  const whole = readFileSync(new URL('../../docs/states.md', import.meta.url), 'utf8')
  const page = whole.slice(whole.indexOf('## A demand'), whole.indexOf('## A meeting'))
  const shown = [...page.matchAll(/^\| `(?<act>[\w-]+)` \|[^|]*\| (?<from>[^|]*?) ?\| (?<to>[^|]*?) \|$/gm)].map(({ groups }) => {
    const { act, from, to } = groups as { act: string; from: string; to: string }
    return [act, { from: from.split(', ').filter(Boolean), to: to.split(', ') }]
  })
  assert.deepEqual(Object.fromEntries(shown), { 'register-demand': { from: [], to: ['received'] }, ...transitions })
})
