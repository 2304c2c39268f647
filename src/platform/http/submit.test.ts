import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { Hono } from 'hono'
import * as v from 'valibot'
import type { Action } from '../action.ts'
import { parse } from '../action.ts'
import { refuseFor } from '../refusal.ts'
import type { Env } from './env.ts'
import { submit } from './submit.ts'

const refuse = refuseFor<'nameMissing' | 'alreadyNamed'>('gardens')
const input = v.object({
  id: v.string(),
  name: v.pipe(v.string(refuse.key('nameMissing')), v.trim(), v.minLength(1, refuse.key('nameMissing'))),
})

const nameGarden: Action<typeof input, string> = Object.assign(
  async (_context: unknown, raw: unknown) => {
    const { id, name } = parse(input, 'gardens', raw)
    if (name === 'taken') throw refuse('conflict', 'alreadyNamed')
    if (name === 'hidden') throw refuse('missing', 'nameMissing')
    return `${id}=${name}`
  },
  { id: 'gardens.name-garden', input },
)

const app = new Hono<Env>()
app.use(async (c, next) => {
  c.set('href', (path) => `/fr${path}`)
  c.set('wordOf', (slice, reason) => `${slice}: ${reason}`)
  c.set('page', async (child, status) => c.html(String(child), status))
  await next()
})
app.onError((error, c) => c.text(error.message, 404))
app.post('/gardens/:id/name', (c) =>
  submit(c, nameGarden, {
    with: { id: c.req.param('id') },
    done: (result) => `/gardens?named=${encodeURIComponent(result)}#list`,
    again: ({ values, errors }) => JSON.stringify({ values, errors }),
  }),
)

const post = (fields: Record<string, string>) => app.request('/gardens/7/name', { method: 'POST', body: new URLSearchParams(fields) })

test('when it is done, the browser is sent on in its language, with a notice', async () => {
  const response = await post({ name: ' palms ', id: 'forged' })
  assert.equal(response.status, 303)
  assert.equal(response.headers.get('location'), '/fr/gardens?named=7%3Dpalms&done=gardens.name-garden#list')
})

test('a refused form comes back with what was typed, and a sentence at each field', async () => {
  const response = await post({ name: '  ', note: 'نص طويل' })
  assert.equal(response.status, 422)
  assert.deepEqual(await response.json(), { values: { name: '  ', note: 'نص طويل' }, errors: { name: 'gardens: nameMissing' } })
})

test('a conflict brings the form back as well, with its sentence at the head', async () => {
  const response = await post({ name: 'taken' })
  assert.equal(response.status, 409)
  assert.deepEqual(await response.json(), { values: { name: 'taken' }, errors: { '': 'gardens: alreadyNamed' } })
})

test('what is not found or not allowed becomes a page of its own', async () => {
  assert.equal((await post({ name: 'hidden' })).status, 404)
})

test('whatever is typed comes back, only without marks that turn the direction of text', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.string({ unit: 'binary' }).filter((text) => text.isWellFormed()),
      async (note) => {
        const { values } = (await (await post({ name: '', note })).json()) as { values: { note: string } }
        assert.doesNotMatch(values.note, /[\u202A-\u202E\u2066-\u2069]/)
        if (/^[\u0621-\u064A a-z0-9]*$/.test(note)) assert.equal(values.note, note)
      },
    ),
  )
})
