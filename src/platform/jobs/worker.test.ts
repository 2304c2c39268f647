import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { type TestDatabase, testDatabase } from '../../../test/database.ts'
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
