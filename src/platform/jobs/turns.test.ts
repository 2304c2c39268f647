import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { type TestDatabase, testDatabase } from '../../../test/database.ts'
import { newId } from '../ids.ts'
import { doTurn, hourly, type Task, takeTurns, turnOf } from './turns.ts'
import { doNextJob } from './worker.ts'

let database: TestDatabase
before(async () => {
  database = await testDatabase()
})
after(() => database.close())

const at = (time: string) => new Date(`2026-03-02T${time}:00Z`)
const publicUrl = 'http://localhost'

function counting(fail = false) {
  let runs = 0
  const task: Task = {
    name: `test.${newId()}`,
    run: async ({ db, actor }) => {
      runs++
      await db`insert into counter (command_id, name, value) values (${actor.commandId}, ${`run ${runs}`}, 1)`
      if (fail) throw new Error('half way')
    },
  }
  return { task, runs: () => runs }
}

async function work(task: Task, now: Date) {
  const handlers = { mail: async () => {}, turn: doTurn([task], { publicDb: database.publicDb, now: () => now, publicUrl }) }
  while (await doNextJob(database.db, handlers, () => now));
}

test('the turn of an hour is the hour on the clocks of Morocco', () => {
  assert.equal(turnOf(new Date('2026-11-26T23:59:00Z')), '2026-11-26T23')
  assert.equal(turnOf(new Date('2026-11-27T00:00:00Z')), '2026-11-27T00')
})

test('a turn is done once, whoever of several processes comes first and however often they start', async () => {
  const { task, runs } = counting()
  const command = newId()
  const take = (time: string) => takeTurns(database.db, command, [task], at(time))
  const taken = await Promise.all([take('08:00'), take('08:00'), take('08:00')])
  assert.deepEqual(taken.toSorted(), [0, 0, 1])
  await work(task, at('08:01'))
  assert.equal(await take('08:59'), 0)
  await work(task, at('08:59'))
  assert.equal(runs(), 1)
  assert.equal(await take('09:00'), 1)
  await work(task, at('09:00'))
  assert.equal(runs(), 2)
})

test('a turn that fails keeps nothing of what it wrote, and is tried again', async () => {
  const { task, runs } = counting(true)
  const command = newId()
  await takeTurns(database.db, command, [task], at('08:00'))
  await work(task, at('08:00'))
  await work(task, at('08:02'))
  assert.equal(runs(), 2)
  assert.deepEqual([...(await database.db`select name from counter where command_id = ${command}`)], [])
  const [job] = await database.db`select attempts, last_error from job where data->>'commandId' = ${command}`
  assert.deepEqual({ ...job }, { attempts: 2, lastError: 'half way' })
})

test('every hour has its turn, and one that did not come to its end is looked at again', async () => {
  let now = at('08:00')
  const seen: string[] = []
  let ready = false
  const tick = hourly(
    () => now,
    async (hour) => {
      seen.push(turnOf(hour))
      return ready
    },
  )
  await tick()
  ready = true
  await tick()
  await tick()
  now = at('11:30')
  await tick()
  assert.deepEqual(seen, ['2026-03-02T08', '2026-03-02T08', '2026-03-02T11'])
})
