import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { keptBundle } from './keep-bundle.ts'

function bundleOf(t: TestContext) {
  const folder = mkdtempSync(join(tmpdir(), 'bundle-'))
  t.after(() => rmSync(folder, { recursive: true }))
  const input = join(folder, 'main.css')
  let made = 0
  return {
    input,
    place: join(folder, 'kept', 'bundle'),
    write(text: string, when = new Date('2026-03-02')) {
      writeFileSync(input, text)
      utimesSync(input, when, when)
    },
    async read() {
      const make = async () => ({ inputs: [input], files: [{ path: '/main.css', contents: new Uint8Array([++made]) }] })
      return (await keptBundle(this.place, make)).map(({ path, contents }) => `${path} ${contents}`)
    },
  }
}

test('a bundle is made once, and anew when a file it is made of changed or is gone', async (t) => {
  const bundle = bundleOf(t)
  bundle.write('one')
  assert.deepEqual(await bundle.read(), ['/main.css 1'])
  assert.deepEqual(await bundle.read(), ['/main.css 1'])
  bundle.write('two')
  assert.deepEqual(await bundle.read(), ['/main.css 2'])
  rmSync(bundle.input)
  await assert.rejects(bundle.read(), /ENOENT/)
})

test('what was written while the bundle was made is not taken for what it holds', async (t) => {
  const bundle = bundleOf(t)
  bundle.write('one', new Date(Date.now() + 60_000))
  assert.deepEqual(await bundle.read(), ['/main.css 1'])
  assert.deepEqual(await bundle.read(), ['/main.css 2'])
})

test('what was kept and is broken is made anew', async (t) => {
  const bundle = bundleOf(t)
  bundle.write('one')
  await bundle.read()
  writeFileSync(bundle.place, 'broken')
  assert.deepEqual(await bundle.read(), ['/main.css 2'])
})
