import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { sampleDemands } from '../../test/demand-sample.ts'
import { testWorld, type World } from '../../test/world.ts'
import { decideReopening } from './decide-reopening.ts'
import { judgeOutcome } from './judge-outcome.ts'
import { reassignDemand } from './reassign-demand.ts'
import { reportOutcome } from './report-outcome.ts'
import { reportProgress } from './report-progress.ts'

let world: World
let demands: ReturnType<typeof sampleDemands>
before(async () => {
  world = await testWorld()
  demands = sampleDemands(world)
})
after(() => world.close())

async function copyOf(id: string) {
  const [copy] = await world.db`select * from public_record.demand where command_id = ${world.ids.command} and id = ${id}`
  return copy!
}

const entriesOf = (id: string) => world.db<{ kind: string; textState: string; actorAr: string | null; text: string | null }[]>`
  select kind, text_state, actor_ar, text from public_record.entry where command_id = ${world.ids.command} and demand_id = ${id} order by id`

const releasesOf = (id: string) => world.db<{ subjectKind: string; state: string; texts: Record<string, string> }[]>`
  select subject_kind, state, texts from release where command_id = ${world.ids.command} and demand_id = ${id} order by id`

test('facts reach the public record in the act itself, texts only ask for their release', async () => {
  const { id, commitmentId } = await demands.promised()
  await reportProgress(world.context('head'), { commitmentId, text: 'أُنجزت ثلاث جولات من ثمان' })
  await reportOutcome(world.context('head'), { commitmentId, outcome: 'kept', evidence: 'ثماني جولات مسجلة في الدفتر' })
  await judgeOutcome(world.context('association'), { demandId: id, verdict: 'not_kept', reason: 'لم نر أي جولة', contest: true })

  const copy = await copyOf(id)
  assert.deepEqual(
    [copy.state, copy.askedBy, copy.districtAr, copy.officeFr, copy.answerKind, copy.outcome, copy.verdict, copy.dueOn],
    ['reopening', 'جمعية النخيل للتنمية', 'حي النخيل', 'Chef du corps urbain', 'commitment', 'kept', 'not_kept', '2026-04-01'],
  )
  assert.deepEqual([copy.text, copy.commitmentText, copy.indicator, copy.releasedAt], [null, null, null, null])

  const entries = await entriesOf(id)
  assert.deepEqual(
    entries.map(({ kind, textState }) => [kind, textState]),
    [
      ['received', 'none'],
      ['qualified', 'none'],
      ['promised', 'waiting'],
      ['progress', 'waiting'],
      ['reported_kept', 'waiting'],
      ['judged_not_kept', 'waiting'],
      ['contested', 'none'],
    ],
  )
  assert.ok(entries.every(({ text }) => text === null))
})

test('the wording and the promise wait together for two signatures, in place of the wording alone', async () => {
  const { id } = await demands.promised()
  const ofDemand = (await releasesOf(id)).filter(({ subjectKind }) => subjectKind === 'demand')
  assert.deepEqual(
    ofDemand.map(({ state, texts }) => [state, Object.keys(texts).sort()]),
    [
      ['replaced', ['text']],
      ['waiting', ['commitmentText', 'indicator', 'text']],
    ],
  )
})

test('what was said in the room never leaves the desk', async () => {
  const original = 'نطلب كذا وكذا بكلمات لا يقرؤها إلا من يجيب'
  const { id } = await demands.qualified({ original })
  const everything = JSON.stringify([await copyOf(id), await entriesOf(id), await releasesOf(id)])
  assert.doesNotMatch(everything, /لا يقرؤها إلا من يجيب/)
})

test('acts stand in the name of an office or an association, a person who asked has none', async () => {
  const { id } = await demands.answered({ associationId: undefined })
  assert.deepEqual(
    (await entriesOf(id)).map(({ kind, actorAr }) => [kind, actorAr]),
    [
      ['received', null],
      ['qualified', 'رئيس خلية التواصل'],
      ['explained', 'رئيس الهيئة الحضرية'],
    ],
  )
  assert.equal((await copyOf(id)).askedBy, null)
})

test('an answer that is owed anew is with the office that answers, whoever owned the commitment before', async () => {
  const { id, ref, commitmentId } = await demands.promised()
  await reportOutcome(world.context('head'), { commitmentId, outcome: 'partly', evidence: 'ثماني جولات مسجلة في الدفتر' })
  await judgeOutcome(world.context('association'), { demandId: id, verdict: 'not_kept', reason: 'لم نر أي جولة', contest: true })
  const reason = 'تقدم الجمعية ما يكفي لإعادة النظر'
  await decideReopening(world.context('cell'), { demandId: id, decision: 'accepted', reason })
  await reassignDemand(world.context('cell'), { demandId: id, officeId: world.ids.officeChief, reason })
  assert.equal((await copyOf(id)).officeFr, 'Préfet de police')
  const lines = await (await world.request('cell', `/desk/demands?office=${world.ids.officeChief}`)).text()
  assert.ok(lines.includes(`/desk/demands/${ref}`))
})
