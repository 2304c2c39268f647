import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { type TestDatabase, testDatabase } from '../../../test/database.ts'
import { systemOf } from '../actor.ts'
import { transaction } from '../db/transaction.ts'
import { newId } from '../ids.ts'
import { insertJob } from './queries.ts'
import type { Jobs } from './queue.ts'
import { doNextJob } from './worker.ts'

let database: TestDatabase
before(async () => {
  database = await testDatabase()
})
after(() => database.close())

const start = new Date('2026-03-02T10:00:00Z')
const minutesLater = (minutes: number) => () => new Date(start.getTime() + minutes * 60_000)
const mail = (to: string) => ({ id: newId(), name: 'mail' as const, data: { to, subject: 'جواب', text: 'نص' }, runAt: start })

function recorder(fail = false) {
  const sent: string[] = []
  const handlers = {
    mail: async ({ to }: Jobs['mail']) => {
      sent.push(to)
      if (fail) throw new Error('the server is away')
    },
    turn: async () => {},
  }
  return { sent, handlers }
}

test('a job is done once, and only if the act that asked for it was kept', async () => {
  const { db } = database
  const { sent, handlers } = recorder()
  await transaction(db, (tx) => insertJob(tx, mail('kept@example.org')))
  await assert.rejects(
    transaction(db, async (tx) => {
      await insertJob(tx, mail('dropped@example.org'))
      throw new Error('the act was refused')
    }),
  )
  while (await doNextJob(db, handlers, () => start));
  assert.deepEqual(sent, ['kept@example.org'])
})

test('two workers never do the same job', async () => {
  const { db } = database
  const { sent, handlers } = recorder()
  for (const to of ['a', 'b', 'c', 'd']) await insertJob(db, mail(to))
  await Promise.all([0, 1, 2, 3].map(() => doNextJob(db, handlers, () => start)))
  while (await doNextJob(db, handlers, () => start));
  assert.deepEqual(sent.sort(), ['a', 'b', 'c', 'd'])
})

test('a worker does what it knows, and leaves what takes minutes to others', async () => {
  const { db } = database
  const { sent, handlers } = recorder()
  const actor = systemOf(newId())
  await insertJob(db, { id: newId(), name: 'plan', data: { planId: newId(), actor }, runAt: minutesLater(-5)() })
  await insertJob(db, mail('meanwhile@example.org'))
  while (await doNextJob(db, handlers, () => start));
  assert.deepEqual(sent, ['meanwhile@example.org'])
  const planned: string[] = []
  await doNextJob(db, { plan: async ({ planId }) => void planned.push(planId) }, () => start)
  assert.equal(planned.length, 1)
})

test('a failure is tried again after a wait that grows, and is given up after the sixth', async () => {
  const { db } = database
  const { sent, handlers } = recorder(true)
  await insertJob(db, mail('away@example.org'))
  let clock = 0
  const tries: number[] = []
  for (const wait of [0, 1, 5, 30, 120, 720]) {
    if (wait) assert.equal(await doNextJob(db, handlers, minutesLater(clock + wait - 0.5)), false)
    clock += wait
    assert.equal(await doNextJob(db, handlers, minutesLater(clock)), true)
    tries.push(sent.length)
  }
  assert.deepEqual(tries, [1, 2, 3, 4, 5, 6])
  assert.equal(await doNextJob(db, handlers, minutesLater(clock + 10_000)), false)
  const [left] = await db`select attempts, last_error, given_up_at is not null as given_up from job`
  assert.deepEqual({ ...left }, { attempts: 6, lastError: 'the server is away', givenUp: true })
})

test('mail that keeps quiet hours is not sent in them, nor tried again, and waiting costs no try', async () => {
  const { db } = database
  await db`delete from job`
  const { sent, handlers } = recorder(true)
  const quiet = { quietFrom: 21, quietUntil: 8 }
  const night = new Date('2026-03-02T20:59:30Z')
  await insertJob(db, { ...mail('night@example.org'), data: { to: 'night@example.org', subject: 'خبر', text: 'نص', quiet }, runAt: night })
  await insertJob(db, { ...mail('asked@example.org'), runAt: night })
  const jobs = () => db<{ to: string; runAt: Date; attempts: number }[]>`select data->>'to' as to, run_at, attempts from job order by id`
  assert.equal(await doNextJob(db, handlers, () => new Date('2026-03-02T22:00:00Z')), true)
  assert.equal(await doNextJob(db, handlers, () => new Date('2026-03-02T22:00:00Z')), true)
  assert.deepEqual(sent, ['asked@example.org'])
  assert.deepEqual(
    (await jobs()).map(({ runAt, attempts }) => [runAt.toISOString(), attempts]),
    [
      ['2026-03-03T08:00:00.000Z', 0],
      ['2026-03-02T22:01:00.000Z', 1],
    ],
  )
  await db`delete from job where data->>'to' = 'asked@example.org'`
  await doNextJob(db, handlers, () => new Date('2026-03-03T20:59:30Z'))
  assert.deepEqual(
    (await jobs()).map(({ runAt, attempts }) => [runAt.toISOString(), attempts]),
    [['2026-03-04T08:00:00.000Z', 1]],
  )
})
