import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { sampleDemands } from '../../test/demand-sample.ts'
import { testWorld, type World } from '../../test/world.ts'
import { Refusal } from '../platform/refusal.ts'
import { answerDemand } from './answer-demand.ts'
import { decideReopening } from './decide-reopening.ts'
import { judgeOutcome } from './judge-outcome.ts'

let world: World
let demands: ReturnType<typeof sampleDemands>
before(async () => {
  world = await testWorld()
  demands = sampleDemands(world)
})
after(() => world.close())

async function refusalOf(input: Record<string, unknown>): Promise<[string, unknown]> {
  const { id } = await demands.qualified()
  const error = await answerDemand(world.context('head'), { demandId: id, ...input }).catch((thrown: unknown) => thrown)
  assert.ok(error instanceof Refusal, 'it was accepted')
  assert.equal((await demands.now(id)).state, 'qualified')
  return [error.reason, error.fields]
}

test('a promise without an owner or a day is a soft reply, and stays unanswered', async () => {
  const { commitment, ...promise } = demands.promise()
  assert.deepEqual(await refusalOf({ ...promise }), ['softReply', { officeId: 'ownerMissing', dueOn: 'dayMissing' }])
  assert.deepEqual(await refusalOf({ ...promise, commitment: { ...commitment, dueOn: ' ' } }), ['softReply', { dueOn: 'dayMissing' }])
  assert.deepEqual(await refusalOf({ ...promise, commitment: { ...commitment, officeId: undefined } }), [
    'softReply',
    { officeId: 'ownerMissing' },
  ])
})

test('an owner that is no office of this command, and a day that has passed, are refused', async () => {
  const { commitment, ...promise } = demands.promise()
  const [reason] = await refusalOf({ ...promise, commitment: { ...commitment, officeId: world.ids.district } })
  assert.equal(reason, 'ownerMissing')
  assert.equal((await refusalOf({ ...promise, commitment: { ...commitment, dueOn: '2026-03-01' } }))[0], 'dayPast')
})

test('a promise may be owned by another office, whose holder then reports', async () => {
  const { id } = await demands.qualified()
  const { commitment, ...promise } = demands.promise()
  await answerDemand(world.context('head'), { demandId: id, ...promise, commitment: { ...commitment, officeId: world.ids.officeChief } })
  const demand = await demands.now(id)
  assert.equal(demand.state === 'promised' && demand.commitment.officeId, world.ids.officeChief)
})

test('a referral needs its partner', async () => {
  assert.deepEqual(await refusalOf({ kind: 'referral', text: 'الإنارة من اختصاص الجماعة' }), [
    'partnerMissing',
    { partnerId: 'partnerMissing' },
  ])
})

test('what is wrong with the answer itself is said at its field', async () => {
  assert.deepEqual(await refusalOf({ kind: 'maybe', text: '' }), ['invalid', { kind: 'answerKindMissing', text: 'answerMissing' }])
})

test('after a contest a second promise takes the place of the first, which keeps its verdict', async () => {
  const { id, commitmentId } = await demands.reported()
  const word = { verdict: 'not_kept', reason: 'لم نر أي دورية في هذا المكان', contest: true }
  await judgeOutcome(world.context('association'), { demandId: id, ...word })
  await decideReopening(world.context('cell'), { demandId: id, decision: 'accepted', reason: 'لم تنتظم الجولات' })
  await answerDemand(world.context('head'), { demandId: id, ...demands.promise() })
  assert.notEqual(await demands.commitmentOf(id), commitmentId)
  const rows = await world.db<{ state: string; verdict: string | null }[]>`
    select state, verdict from commitment where command_id = ${world.ids.command} and demand_id = ${id} order by id`
  assert.deepEqual(
    [...rows],
    [
      { state: 'kept', verdict: 'not_kept' },
      { state: 'running', verdict: null },
    ],
  )
})
