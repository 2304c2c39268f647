import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'

test('a page is compiled once, and anew when it changed', (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'jsx-'))
  t.after(() => rmSync(folder, { recursive: true }))
  const file = join(folder, 'page.tsx')
  const written = (greeting: string) => {
    writeFileSync(file, `const say = (word: string) => console.log(word)\nsay('${greeting} ${folder}')\n`)
    return execFileSync(process.execPath, ['--import', join(import.meta.dirname, 'jsx-loader.ts'), file], { encoding: 'utf8' }).trim()
  }
  assert.equal(written('peace'), `peace ${folder}`)
  assert.equal(written('peace'), `peace ${folder}`)
  assert.equal(written('good morning'), `good morning ${folder}`)
})
