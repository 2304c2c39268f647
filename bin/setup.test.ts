import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, beforeEach, test } from 'node:test'

const project = mkdtempSync(join(tmpdir(), 'qurb-setup-'))
const calls = join(project, 'calls')
after(() => rmSync(project, { recursive: true }))
mkdirSync(join(project, 'bin'))
mkdirSync(join(project, 'node_modules'))
copyFileSync(join(import.meta.dirname, 'setup.mjs'), join(project, 'bin/setup.mjs'))
writeFileSync(
  join(project, 'npm.mjs'),
  `import { appendFileSync } from 'node:fs'
appendFileSync(${JSON.stringify(calls)}, process.argv[2] + '\\n')
process.exitCode = Number(process.env.NPM_FAILS ?? 0)`,
)
beforeEach(() => {
  rmSync(calls, { force: true })
  rmSync(join(project, 'node_modules/.installed'), { force: true })
  writeFileSync(join(project, 'package-lock.json'), '{}')
})

test('packages are installed once, and again when the lockfile changes', () => {
  assert.equal(setup().status, 0)
  assert.equal(setup().status, 0)
  assert.equal(readFileSync(calls, 'utf8'), 'install\n')
  writeFileSync(join(project, 'package-lock.json'), '{ "changed": true }')
  setup()
  assert.equal(readFileSync(calls, 'utf8'), 'install\ninstall\n')
})

test('an installation that failed is told, and tried again the next time', () => {
  const failed = setup({ NPM_FAILS: '1' })
  assert.equal(failed.status, 1)
  assert.match(failed.stderr, /npm install did not finish/)
  assert.equal(existsSync(join(project, 'node_modules/.installed')), false)
  assert.equal(setup().status, 0)
})

test('a browser named in CHROMIUM is used, and missed when it is not there', () => {
  assert.equal(setup({ CHROMIUM: process.execPath }, '--browser').status, 0)
  const missing = setup({ CHROMIUM: '/nowhere/chromium' }, '--browser')
  assert.equal(missing.status, 1)
  assert.match(missing.stderr, /CHROMIUM=\/nowhere\/chromium does not exist: install Chromium/)
})

function setup(env: Record<string, string> = {}, ...options: string[]) {
  const npm = { npm_node_execpath: process.execPath, npm_execpath: join(project, 'npm.mjs') }
  return spawnSync(process.execPath, [join(project, 'bin/setup.mjs'), ...options], { encoding: 'utf8', env: { ...npm, ...env } })
}
