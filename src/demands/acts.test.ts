import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { sampleDemands } from '../../test/demand-sample.ts'
import { type Person, people, testWorld, type World } from '../../test/world.ts'
import { Refusal } from '../platform/refusal.ts'
import { addDays, dayOf } from '../platform/words/dates.ts'
import { actions } from './acts.ts'
import type { DemandState } from './demand.ts'
import { type Act, acts } from './transitions.ts'

let world: World
let demands: ReturnType<typeof sampleDemands>
before(async () => {
  world = await testWorld()
  demands = sampleDemands(world)
})
after(() => world.close())

interface Case {
  /** Brings a demand of the association to where the act may be done. */
  prepare: () => Promise<{ id: string; commitmentId?: string }>
  input: () => Record<string, unknown>
  by: Person
  leadsTo: DemandState
}

const evidence = 'ثماني جولات مسجلة في دفتر الهيئة'
const reason = 'لم نر أي دورية في هذا المكان منذ شهر'

const cases: Record<Act, Case> = {
  'acknowledge-demand': { prepare: unacknowledged, input: () => ({ way: 'telephone' }), by: 'cell', leadsTo: 'received' },
  'reassign-demand': {
    prepare: () => demands.qualified(),
    input: () => ({ officeId: world.ids.officeCell, reason }),
    by: 'cell',
    leadsTo: 'qualified',
  },
  'extend-answer': { prepare: () => demands.qualified(), input: () => ({ reason }), by: 'head', leadsTo: 'qualified' },
  'take-partner-answer': { prepare: () => demands.referred(), input: () => ({ text: evidence }), by: 'cell', leadsTo: 'answered' },
  'replace-commitment': {
    prepare: () => demands.promised(),
    input: () => ({ ...demands.promise(), reason }),
    by: 'head',
    leadsTo: 'promised',
  },
  'decide-reopening': {
    prepare: () => demands.reopening(),
    input: () => ({ decision: 'accepted', reason }),
    by: 'cell',
    leadsTo: 'contested',
  },
  'qualify-demand': { prepare: () => demands.register(), input: () => demands.qualification, by: 'cell', leadsTo: 'qualified' },
  'reword-demand': {
    prepare: () => demands.qualified(),
    input: () => ({ publicText: 'حضور أمني بمحيط الحديقة' }),
    by: 'cell',
    leadsTo: 'qualified',
  },
  'declare-inadmissible': { prepare: () => demands.register(), input: () => ({ reason }), by: 'cell', leadsTo: 'inadmissible' },
  'merge-demand': {
    prepare: async () => {
      target = (await demands.qualified()).ref
      return demands.qualified()
    },
    input: () => ({ into: target }),
    by: 'cell',
    leadsTo: 'continued',
  },
  'undo-merge': { prepare: merged, input: () => ({}), by: 'cell', leadsTo: 'received' },
  'split-demand': {
    prepare: () => demands.register(),
    input: () => ({ parts: ['دورية مساء أمام الحديقة', 'إصلاح الإنارة في الحديقة'] }),
    by: 'cell',
    leadsTo: 'continued',
  },
  'undo-split': { prepare: split, input: () => ({}), by: 'cell', leadsTo: 'received' },
  'answer-demand': { prepare: () => demands.qualified(), input: () => demands.promise(), by: 'head', leadsTo: 'promised' },
  'report-progress': { prepare: () => demands.promised(), input: () => ({ text: evidence }), by: 'head', leadsTo: 'promised' },
  'report-outcome': {
    prepare: () => demands.promised(),
    input: () => ({ outcome: 'partly', evidence }),
    by: 'head',
    leadsTo: 'reported',
  },
  'judge-outcome': { prepare: () => demands.reported(), input: () => ({ verdict: 'kept' }), by: 'association', leadsTo: 'closed' },
  'accept-answer': { prepare: () => demands.answered(), input: () => ({}), by: 'association', leadsTo: 'closed' },
  'contest-answer': { prepare: () => demands.answered(), input: () => ({ reason }), by: 'association', leadsTo: 'reopening' },
  'close-unheard': { prepare: leftUnheard, input: () => ({}), by: 'cell', leadsTo: 'closed' },
}

let target = ''

async function merged() {
  const [demand, other] = [await demands.register(), await demands.qualified()]
  await actions['merge-demand'](world.context('cell'), { demandId: demand.id, into: other.ref })
  return demand
}

async function split() {
  const demand = await demands.register()
  const parts = ['دورية مساء أمام الحديقة', 'إصلاح الإنارة في الحديقة']
  await actions['split-demand'](world.context('cell'), { demandId: demand.id, parts })
  return demand
}

async function unacknowledged() {
  const demand = await demands.register()
  await world.db`update demand set acknowledged_on = null where command_id = ${world.ids.command} and id = ${demand.id}`
  return demand
}

async function leftUnheard() {
  const today = dayOf(world.clock.now())
  world.clock.set(addDays(today, -20))
  const demand = await demands.answered()
  world.clock.set(today)
  return demand
}

/** What the second of two hears where the state does not change. */
const secondTime: Partial<Record<Act, string>> = {
  'report-progress': 'done',
  'reword-demand': 'done',
  'acknowledge-demand': 'conflict acknowledgedAlready',
  'extend-answer': 'conflict extendedOnce',
  'reassign-demand': 'invalid officeSame',
  'merge-demand': 'conflict continuedIn',
  'split-demand': 'conflict continuedIn',
}

/** Those who see every demand, or this one, and so are told that they may not; for all others it is not there. */
const readers: readonly Person[] = ['cell', 'head', 'association', 'publisher', 'publisher2', 'auditor']

async function outcomeOf(attempt: Promise<unknown>): Promise<string> {
  return attempt.then(
    () => 'done',
    (error: unknown) => (error instanceof Refusal ? `${error.kind} ${error.reason}` : String(error)),
  )
}

for (const act of acts) {
  const { prepare, input, by, leadsTo } = cases[act]
  const perform = (person: Person, { id, commitmentId }: { id: string; commitmentId?: string }) =>
    outcomeOf(actions[act](world.context(person), { demandId: id, commitmentId, ...input() }))

  describe(act, () => {
    test(`is for the ${by} alone, leads to ${leadsTo}, and is in the ledger`, async () => {
      const demand = await prepare()
      const before = await demands.now(demand.id)
      for (const person of people.filter((one) => one !== by)) {
        const seesIt = readers.includes(person) && (person !== 'head' || 'answerOfficeId' in before)
        assert.equal(await perform(person, demand), seesIt ? `forbidden ${act}` : 'missing demandUnknown', person)
      }
      assert.deepEqual(await demands.now(demand.id), before)
      assert.equal(await perform(by, demand), 'done')
      assert.equal((await demands.now(demand.id)).state, leadsTo)
      const [line] = await world.db<{ act: string }[]>`
        select act from ledger where command_id = ${world.ids.command} and subject = ${`demand:${demand.id}`} order by id desc limit 1`
      assert.equal(line?.act, `demands.${act}`)
    })

    test('is done once when it is sent twice at the same time', async () => {
      const demand = await prepare()
      const outcomes = await Promise.all([perform(by, demand), perform(by, demand)])
      const again = secondTime[act] ?? 'conflict movedOn'
      assert.deepEqual(outcomes.sort(), [again, 'done'].sort())
    })

    test('is refused for a demand that does not exist', async () => {
      const nowhere = { id: world.ids.district, commitmentId: world.ids.district }
      assert.equal(await perform(by, nowhere), 'missing demandUnknown')
    })
  })
}
