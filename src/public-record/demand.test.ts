import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { sampleRecord } from '../../test/public-sample.ts'
import { testWorld, type World } from '../../test/world.ts'
import {
  type CommitmentState,
  comesNext,
  commitmentStateOf,
  commitmentStates,
  demandStates,
  isLate,
  isOver,
  openStates,
  overStates,
  stateGroups,
  statesOf,
} from './demand.ts'
import { countCommitments, listCommitments } from './queries/commitments.ts'
import { listDemands, type PublicDemand } from './queries/demands.ts'

const today = '2026-03-10'
let world: World
let all: PublicDemand[]

/** One demand for each state, on both sides of each day that matters. */
before(async () => {
  world = await testWorld()
  const record = sampleRecord(world)
  for (const state of demandStates) {
    for (const due of ['2026-03-09', '2026-03-10', '2026-03-11']) {
      for (const verdict of [null, 'partly'] as const) {
        const answerKind = state === 'received' || state === 'qualified' ? null : 'commitment'
        const outcome = verdict ?? (state === 'reported' ? 'kept' : null)
        await record.releasedDemand(`مطلب ${state}`, { state, answerKind, dueOn: due, answerDueOn: due, outcome, verdict })
      }
    }
  }
  all = await listDemands(world.publicDb, world.ids.command, { today }, { limit: 1000 })
  assert.equal(all.length, demandStates.length * 6)
})
after(() => world.close())

const refsOf = (demands: readonly PublicDemand[]) => demands.map(({ ref }) => ref).sort()

test('the lists of SQL and the rules of code agree on lateness and on every group', async () => {
  for (const group of stateGroups) {
    const listed = await listDemands(world.publicDb, world.ids.command, { group, today }, { limit: 1000 })
    const expected = all.filter((demand) => (group === 'late' ? isLate(demand, today) : statesOf[group].includes(demand.state)))
    assert.deepEqual(refsOf(listed), refsOf(expected), group)
    assert.ok(listed.length > 0, group)
  }
})

test('what is over has no next step, and what is open has one', () => {
  for (const state of demandStates) assert.equal(comesNext({ state }) === null, isOver({ state }), state)
  assert.deepEqual([...openStates, ...overStates].toSorted(), demandStates.toSorted())
})

test('they agree on the state of every commitment', async () => {
  const promised = all.filter(({ answerKind }) => answerKind === 'commitment')
  const counts = await countCommitments(world.publicDb, world.ids.command, today)
  for (const state of commitmentStates) {
    const expected = promised.filter((demand) => commitmentStateOf(demand, today) === state)
    const listed = await listCommitments(world.publicDb, world.ids.command, { state, today, limit: 1000 })
    assert.deepEqual(refsOf(listed), refsOf(expected), state)
    assert.equal(counts[state as CommitmentState] ?? 0, expected.length, state)
  }
})

test('every demand is in exactly one group besides lateness', () => {
  const states = Object.values(statesOf).flat()
  assert.deepEqual(states.toSorted(), demandStates.toSorted())
})

test('the last day is not late yet', () => {
  const demand = all.find(({ state, dueOn, verdict }) => state === 'promised' && dueOn === today && !verdict)!
  assert.equal(isLate(demand, today), false)
  assert.equal(isLate(demand, '2026-03-11'), true)
})
