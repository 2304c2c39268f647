import assert from 'node:assert/strict'
import { after, before, beforeEach, describe, test } from 'node:test'
import { sampleDemands } from '../../test/demand-sample.ts'
import { refused } from '../../test/refused.ts'
import { people, testWorld, type World } from '../../test/world.ts'
import { readLedger } from '../platform/ledger/queries.ts'
import { declareDaysOff } from './declare-days-off.ts'
import { listDaysOff } from './queries.ts'
import { withdrawDayOff } from './withdraw-day-off.ts'

let world: World
before(async () => {
  world = await testWorld()
})
after(() => world.close())
beforeEach(() => world.db`delete from day_off`)

const feast = { from: '2026-03-20', to: '2026-03-21', nameAr: 'عيد الفطر', nameFr: 'Aïd al-Fitr' }
const days = async () => (await listDaysOff(world.db, world.ids.command, '2026-01-01')).map(({ day }) => day)
describe('declaring days off', () => {
  test('keeps each day, and the ledger says so', async () => {
    await declareDaysOff(world.context('cell'), feast)
    assert.deepEqual(await days(), ['2026-03-20', '2026-03-21'])
    const [line] = await readLedger(world.db, world.ids.command)
    assert.deepEqual([line!.act, line!.subject], ['calendar.declare-days-off', 'day-off:2026-03-20'])
  })

  test('of one day needs no last day', async () => {
    await declareDaysOff(world.context('administrator'), { ...feast, to: '' })
    assert.deepEqual(await days(), ['2026-03-20'])
  })

  test('adds only what was not declared, and refuses when nothing is new', async () => {
    await declareDaysOff(world.context('cell'), { ...feast, to: '' })
    await declareDaysOff(world.context('cell'), feast)
    await assert.rejects(declareDaysOff(world.context('cell'), feast), refused('dayKnown'))
    assert.deepEqual(await days(), ['2026-03-20', '2026-03-21'])
  })

  test('says at each field what is wrong', async () => {
    const declare = (form: Partial<typeof feast>) => declareDaysOff(world.context('cell'), { ...feast, ...form })
    await assert.rejects(declare({ from: '' }), refused('dayMissing', 'from'))
    await assert.rejects(declare({ to: '2026-02-30' }), refused('dayInvalid', 'to'))
    await assert.rejects(declare({ to: '2026-03-19' }), refused('endsBefore', 'to'))
    await assert.rejects(declare({ to: '2026-03-30' }), refused('tooLong', 'to'))
    await assert.rejects(declare({ nameFr: ' ' }), refused('nameMissing', 'nameFr'))
    assert.deepEqual(await days(), [])
  })

  test('by two at once declares once', async () => {
    const both = await Promise.allSettled([
      declareDaysOff(world.context('cell'), feast),
      declareDaysOff(world.context('administrator'), feast),
    ])
    assert.deepEqual(both.map(({ status }) => status).sort(), ['fulfilled', 'rejected'])
    assert.equal((await days()).length, 2)
  })

  test('is for the cell and the administrator', async () => {
    for (const person of people.filter((one) => one !== 'visitor' && one !== 'cell' && one !== 'administrator'))
      await assert.rejects(declareDaysOff(world.context(person), feast), refused('declare-days-off'), person)
  })
})

describe('withdrawing a day off', () => {
  test('leaves the others, and happens once', async () => {
    await declareDaysOff(world.context('cell'), feast)
    await withdrawDayOff(world.context('cell'), { day: '2026-03-21' })
    assert.deepEqual(await days(), ['2026-03-20'])
    await assert.rejects(withdrawDayOff(world.context('cell'), { day: '2026-03-21' }), refused('dayUnknown'))
  })

  test('by two at once happens once', async () => {
    await declareDaysOff(world.context('cell'), feast)
    const both = await Promise.allSettled(
      ['cell', 'administrator'].map((who) => withdrawDayOff(world.context(who as 'cell'), { day: '2026-03-20' })),
    )
    assert.deepEqual(both.map(({ status }) => status).sort(), ['fulfilled', 'rejected'])
  })

  test('is for the cell and the administrator', async () => {
    await declareDaysOff(world.context('cell'), feast)
    await assert.rejects(withdrawDayOff(world.context('head'), { day: '2026-03-20' }), refused('withdraw-day-off'))
  })
})

test('a demand that comes before a feast has its days after it; one that has its days keeps them', async () => {
  const demands = sampleDemands(world)
  const duesOf = async (id: string) => {
    const [row] = await world.db<
      { qualifyDueOn: string; answerDueOn: string }[]
    >`select qualify_due_on, answer_due_on from demand where id = ${id}`
    return [row!.qualifyDueOn, row!.answerDueOn]
  }
  const first = await demands.register()
  const given = await duesOf(first.id)
  await declareDaysOff(world.context('cell'), { ...feast, from: '2026-03-04', to: '2026-03-05' })
  const second = await demands.register()
  assert.deepEqual(await duesOf(first.id), given)
  assert.deepEqual(
    [given, await duesOf(second.id)],
    [
      ['2026-03-09', '2026-03-30'],
      ['2026-03-11', '2026-04-01'],
    ],
  )
})

test('the page shows them, and a form that came back keeps what was typed', async () => {
  await declareDaysOff(world.context('cell'), feast)
  const page = await (await world.request('head', '/desk/days-off')).text()
  assert.ok(page.includes('عيد الفطر') && page.includes('عيد العرش') && !page.includes('/withdrawal'))
  const returned = await world.request('cell', '/desk/days-off', { form: { ...feast, to: '2026-03-01' } })
  assert.equal(returned.status, 422)
  const html = await returned.text()
  assert.ok(html.includes('اليوم الأخير قبل اليوم الأول') && html.includes('value="2026-03-01"') && html.includes('Aïd al-Fitr'))
})
