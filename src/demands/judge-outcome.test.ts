import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { sampleDemands } from '../../test/demand-sample.ts'
import { testWorld, type World } from '../../test/world.ts'
import { acceptAnswer } from './accept-answer.ts'
import { answerDemand } from './answer-demand.ts'
import { contestAnswer } from './contest-answer.ts'
import { decideReopening } from './decide-reopening.ts'
import { judgeOutcome } from './judge-outcome.ts'
import { reportOutcome } from './report-outcome.ts'

let world: World
let demands: ReturnType<typeof sampleDemands>
before(async () => {
  world = await testWorld()
  demands = sampleDemands(world)
})
after(() => world.close())

const reason = 'لم نر أي دورية في هذا المكان منذ شهر'
const contest = { verdict: 'not_kept', reason, contest: true }

test('those who asked may contest once: the second time they can only say their word', async () => {
  const { id } = await demands.reported()
  const asker = world.context('association')
  await judgeOutcome(asker, { demandId: id, ...contest })
  await decideReopening(world.context('cell'), { demandId: id, decision: 'accepted', reason: 'لم تنتظم الجولات' })
  await answerDemand(world.context('head'), { demandId: id, ...demands.promise() })
  const commitmentId = await demands.commitmentOf(id)
  await reportOutcome(world.context('head'), { commitmentId, outcome: 'kept', evidence: 'عشر جولات مسجلة في الدفتر' })
  await assert.rejects(judgeOutcome(asker, { demandId: id, ...contest }), /conflict: demands\.contestedOnce/)
  await judgeOutcome(asker, { demandId: id, ...contest, contest: false })
  const demand = await demands.now(id)
  assert.equal(demand.state === 'closed' && demand.commitment && 'verdict' in demand.commitment && demand.commitment.verdict, 'not_kept')
})

test('an answer that was contested once is not contested again', async () => {
  const { id } = await demands.contested()
  await answerDemand(world.context('head'), { demandId: id, ...demands.explanation })
  await assert.rejects(contestAnswer(world.context('association'), { demandId: id, reason }), /conflict: demands\.contestedOnce/)
  await acceptAnswer(world.context('association'), { demandId: id })
  assert.equal((await demands.now(id)).state, 'closed')
})

test('the cell records the word of a person without account, and not that of an association that has one', async () => {
  const person = await demands.reported({ associationId: undefined })
  await judgeOutcome(world.context('cell'), { demandId: person.id, verdict: 'partly', reason })
  assert.equal((await demands.now(person.id)).state, 'closed')
  const { id } = await demands.reported()
  await assert.rejects(judgeOutcome(world.context('cell'), { demandId: id, verdict: 'kept' }), /forbidden/)
})

test('an association whose accounts are closed is heard through the cell', async () => {
  const { db, ids } = world
  const { id } = await demands.reported({ associationId: ids.association2 })
  await assert.rejects(judgeOutcome(world.context('cell'), { demandId: id, verdict: 'kept' }), /forbidden/)
  await db`update account set closed_at = now() where id = ${ids.accounts.association2}`
  await judgeOutcome(world.context('cell'), { demandId: id, verdict: 'kept' })
  assert.equal((await demands.now(id)).state, 'closed')
})

test('what was kept is not contested, and a contest gives its reason', async () => {
  const { id } = await demands.reported()
  const asker = world.context('association')
  await assert.rejects(judgeOutcome(asker, { demandId: id, ...contest, verdict: 'kept' }), /invalid: demands\.keptNotContested/)
  await assert.rejects(judgeOutcome(asker, { demandId: id, ...contest, reason: '' }), /invalid: demands\.reasonMissing/)
  await assert.rejects(judgeOutcome(asker, { demandId: id }), /invalid: demands\.invalid/)
})
