import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { emptyDatabase, type TestDatabase } from '../../../test/database.ts'
import { retryingTransaction, transaction } from './transaction.ts'

let database: TestDatabase
before(async () => {
  database = await emptyDatabase()
  await database.db`create table entry (n int primary key)`
})
after(() => database.close())

test('a transaction that fails leaves nothing', async () => {
  const { db } = database
  await assert.rejects(
    transaction(db, async (tx) => {
      await tx`insert into entry values (1)`
      throw new Error('no')
    }),
    /no/,
  )
  assert.deepEqual(await entries(), [])
})

test('a transaction within a transaction is a savepoint of it', async () => {
  await transaction(database.db, async (tx) => {
    await tx`insert into entry values (2)`
    const inner = transaction(tx, async (inner) => {
      await inner`insert into entry values (3)`
      await inner`insert into entry values (2)`
    })
    await assert.rejects(inner, /duplicate key/)
    await tx`insert into entry values (4)`
  })
  assert.deepEqual(await entries(), [2, 4])
})

test('it returns what the work returned, arrays of promises included', async () => {
  const result = await transaction(database.db, async (tx) => [await tx`select 1 as one`, 'two'] as const)
  assert.equal(result[1], 'two')
})

test('of two transactions that wait for each other, the one that PostgreSQL gave up is tried again', async () => {
  const { db } = database
  await db`create table account (id int primary key, n int)`
  await db`insert into account values (1, 0), (2, 0)`
  let [attempts, held] = [0, 0]
  const meet = Promise.withResolvers<void>()
  const add = (first: number, second: number) =>
    retryingTransaction(db, async (tx) => {
      attempts++
      await tx`update account set n = n + 1 where id = ${first}`
      if (++held >= 2) meet.resolve()
      await meet.promise
      await tx`update account set n = n + 1 where id = ${second}`
    })
  await Promise.all([add(1, 2), add(2, 1)])
  assert.equal(attempts, 3)
  assert.deepEqual(
    (await db`select n from account`).map(({ n }) => n),
    [2, 2],
  )
})

test('another error is not tried again', async () => {
  let attempts = 0
  await assert.rejects(
    retryingTransaction(database.db, async (tx) => {
      attempts++
      await tx`select 1 / 0`
    }),
    /division by zero/,
  )
  assert.equal(attempts, 1)
})

async function entries(): Promise<number[]> {
  return (await database.db<{ n: number }[]>`select n from entry order by n`).map(({ n }) => n)
}
