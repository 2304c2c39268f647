import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { test } from 'node:test'
import fc from 'fast-check'
import { readConfig } from './config.ts'
import { StartError } from './start/start-error.ts'

const root = join(import.meta.dirname, '../..')

test('with nothing set, Qurb serves this machine from the folder var of the project', () => {
  assert.deepEqual(readConfig({}), {
    port: 3000,
    host: '127.0.0.1',
    databaseUrl: undefined,
    dataDirectory: resolve(root, 'var'),
    publicUrl: 'http://localhost:3000',
    smtpUrl: undefined,
    mailFrom: undefined,
    router: undefined,
    demonstration: 'auto',
    trustProxy: false,
    sessionDays: 30,
  })
})

test('an empty variable counts as not set, and an unknown one is not looked at', () => {
  assert.deepEqual(readConfig({ PORT: '', DATABASE_URL: '', HOME: '/nowhere' }), readConfig({}))
})

test('the demonstration comes to a database of one’s own only when asked for', () => {
  const DATABASE_URL = 'postgres://qurb@localhost/qurb'
  assert.equal(readConfig({ DATABASE_URL }).demonstration, 'off')
  assert.equal(readConfig({ DATABASE_URL, DEMONSTRATION: 'auto' }).demonstration, 'auto')
})

test('all problems are told together, in Arabic, French and English', () => {
  const error = failure({ PORT: '99999', TRUST_PROXY: 'yes', SMTP_URL: 'mail.example.org' })
  assert.equal(error.message.split('\n').length, 3)
  for (const name of ['PORT', 'TRUST_PROXY', 'SMTP_URL']) assert.equal(error.message.split(name).length - 1, 3, name)
})

test('mail needs a sender', () => {
  assert.match(failure({ SMTP_URL: 'smtp://localhost' }).message, /MAIL_FROM/)
  assert.equal(readConfig({ SMTP_URL: 'smtp://localhost', MAIL_FROM: 'Qurb <qurb@example.org>' }).mailFrom, 'Qurb <qurb@example.org>')
})

test('a router of one’s own is asked at its address, and none where none is set', () => {
  assert.deepEqual(readConfig({ OSRM_URL: 'http://localhost:5000/' }).router, { kind: 'osrm', url: 'http://localhost:5000' })
  assert.deepEqual(readConfig({ VALHALLA_URL: 'http://localhost:8002' }).router, { kind: 'valhalla', url: 'http://localhost:8002' })
  assert.match(failure({ OSRM_URL: 'ftp://localhost' }).message, /OSRM_URL/)
})

test('a port is a whole number up to 65535, and nothing else', () => {
  fc.assert(fc.property(fc.integer({ min: 0, max: 65535 }), (port) => readConfig({ PORT: String(port) }).port === port))
  fc.assert(
    fc.property(fc.string({ minLength: 1 }), (text) => {
      fc.pre(!/^\d+$/.test(text))
      failure({ PORT: text })
    }),
  )
})

test('the configuration cannot be changed after it was read', () => {
  assert.ok(Object.isFrozen(readConfig({})))
})

test('nothing but main.ts and cli.ts reads the environment', () => {
  const readers = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file))
    .filter((file) => /process\s*\.\s*env|process\[|\benv\b.*from 'node:process'/.test(readFileSync(join(root, 'src', file), 'utf8')))
  assert.deepEqual(
    readers.filter((file) => file !== 'main.ts' && file !== 'cli.ts'),
    [],
  )
})

test('every setting is explained to the operator', () => {
  const page = readFileSync(join(root, 'docs/operate/configuration.md'), 'utf8')
  const code = readFileSync(join(import.meta.dirname, 'config.ts'), 'utf8')
  const names = [...code.matchAll(/^ {2}([A-Z_]+): v\./gm)].map((match) => match[1])
  assert.equal(names.length, 12)
  for (const name of names) assert.match(page, new RegExp(`^\\| \`${name}\` \\|`, 'm'))
})

function failure(env: Record<string, string>): StartError {
  try {
    readConfig(env)
  } catch (error) {
    if (error instanceof StartError) return error
    throw error
  }
  assert.fail('the configuration was accepted')
}
