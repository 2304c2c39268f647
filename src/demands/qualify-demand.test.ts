import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { sampleDemands } from '../../test/demand-sample.ts'
import { testWorld, type World } from '../../test/world.ts'
import { Refusal } from '../platform/refusal.ts'
import { closeUnheard } from './close-unheard.ts'
import { declareInadmissible } from './declare-inadmissible.ts'
import { qualifyDemand } from './qualify-demand.ts'
import { reportOutcome } from './report-outcome.ts'
import { reportProgress } from './report-progress.ts'
import { rewordDemand } from './reword-demand.ts'

let world: World
let demands: ReturnType<typeof sampleDemands>
before(async () => {
  world = await testWorld()
  demands = sampleDemands(world)
})
after(() => world.close())

const fieldsOf = async (attempt: Promise<unknown>) => {
  const error = await attempt.catch((thrown: unknown) => thrown)
  return error instanceof Refusal ? error.fields : error
}

test('the district is that of the point, unless another is named', async () => {
  const { id } = await demands.qualified()
  const demand = await demands.now(id)
  assert.equal('districtId' in demand && demand.districtId, world.ids.district)
  const other = await demands.register()
  await qualifyDemand(world.context('cell'), { demandId: other.id, ...demands.qualification, districtId: world.ids.district2 })
  const named = await demands.now(other.id)
  assert.equal('districtId' in named && named.districtId, world.ids.district2)
})

test('everything that is named stands in the register of the command', async () => {
  const { id } = await demands.register()
  const attempt = (more: object) => fieldsOf(qualifyDemand(world.context('cell'), { demandId: id, ...demands.qualification, ...more }))
  const elsewhere = world.ids.association
  assert.deepEqual(await attempt({ answerOfficeId: elsewhere }), { answerOfficeId: 'officeMissing' })
  assert.deepEqual(await attempt({ districtId: elsewhere }), { districtId: 'districtUnknown' })
  assert.deepEqual(await attempt({ pointId: elsewhere }), { pointId: 'pointUnknown' })
  assert.deepEqual(await attempt({ categoryId: 'weather' }), { categoryId: 'categoryMissing' })
  assert.deepEqual(await attempt({ publicText: 'قصير', answerOfficeId: 'nowhere' }), {
    publicText: 'publicTextMissing',
    answerOfficeId: 'officeMissing',
  })
  assert.deepEqual(await attempt({ answerOfficeId: '' }), { answerOfficeId: 'noRoute' })
  assert.equal((await demands.now(id)).state, 'received')
})

test('words for everyone carry no telephone, card, plate or mail address', async () => {
  const { id } = await demands.register()
  for (const trace of ['0661 23 45 67', 'BE123456', 'someone@example.org']) {
    const publicText = `حضور أمني أمام الحديقة، للاتصال ${trace}`
    const attempt = qualifyDemand(world.context('cell'), { demandId: id, ...demands.qualification, publicText })
    assert.deepEqual(await fieldsOf(attempt), { publicText: 'personalTrace' }, trace)
  }
})

test('a wording is written anew until two persons have signed it, then never again', async () => {
  const { id, ref } = await demands.promised()
  const again = (publicText: string) => rewordDemand(world.context('cell'), { demandId: id, publicText })
  await again('حضور أمني بمحيط حديقة النخيل')
  const [release] = await world.db<{ id: string; texts: Record<string, string> }[]>`
    select id, texts from release where subject_id = ${id} and state = 'waiting'`
  assert.deepEqual(Object.keys(release!.texts).sort(), ['commitmentText', 'indicator', 'text'])
  for (const publisher of ['publisher', 'publisher2'] as const)
    await world.request(publisher, `/desk/releases/${release!.id}/signature`, { form: {} })
  assert.match(await (await world.request('visitor', `/demands/${ref}`)).text(), /بمحيط حديقة النخيل/)
  await assert.rejects(again('حضور أمني في كل مكان'), /conflict: demands\.wordingPublished/)
})

test('the other acts ask for their words too', async () => {
  const cell = world.context('cell')
  const head = world.context('head')
  const { id } = await demands.register()
  const { id: promisedId, commitmentId } = await demands.promised()
  assert.deepEqual(await fieldsOf(declareInadmissible(cell, { demandId: id, reason: '' })), { reason: 'reasonMissing' })
  assert.deepEqual(await fieldsOf(reportProgress(head, { commitmentId, text: '' })), { text: 'progressMissing' })
  assert.deepEqual(await fieldsOf(reportOutcome(head, { commitmentId, outcome: '', evidence: 'نعم' })), {
    outcome: 'outcomeMissing',
    evidence: 'evidenceMissing',
  })
  await assert.rejects(closeUnheard(cell, { demandId: promisedId }), /conflict: demands\.movedOn/)
})

test('those who asked have fourteen days before silence closes', async () => {
  const { id } = await demands.answered()
  world.clock.set('2026-03-15')
  await assert.rejects(closeUnheard(world.context('cell'), { demandId: id }), /conflict: demands\.tooEarlyToClose/)
  world.clock.set('2026-03-16')
  await closeUnheard(world.context('cell'), { demandId: id })
  world.clock.set('2026-03-02')
  assert.equal((await demands.now(id)).state, 'closed')
})
