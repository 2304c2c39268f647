import assert from 'node:assert/strict'
import { after, before, beforeEach, test } from 'node:test'
import { sampleDemands } from '../../test/demand-sample.ts'
import { counts, sampleProblems } from '../../test/problem-sample.ts'
import { refused } from '../../test/refused.ts'
import { type Person, testWorld, type World } from '../../test/world.ts'
import { createSignRelease } from '../public-record/sign-release.ts'
import { commands } from './cli.ts'
import { keepCounts } from './keep-counts.ts'
import { linkDemand } from './link-demand.ts'
import { publishProblem } from './publish-problem.ts'
import { reopenProblem } from './reopen-problem.ts'
import { unlinkDemand } from './unlink-demand.ts'
import { withdrawProblem } from './withdraw-problem.ts'

let world: World
let sample: ReturnType<typeof sampleProblems>
before(async () => {
  world = await testWorld()
  sample = sampleProblems(world)
})
after(() => world.close())
beforeEach(() => world.clock.set('2026-03-02'))

const as = (person: Person) => world.context(person)
const signRelease = createSignRelease({})
const waiting = async (subjectId: string) => {
  const rows = await world.db<{ id: string; texts: Record<string, string> }[]>`
    select id, texts from release where subject_id = ${subjectId} and state = 'waiting'`
  assert.equal(rows.length, 1)
  return rows[0]!
}
async function signByTwo(subjectId: string) {
  const { id: releaseId } = await waiting(subjectId)
  for (const person of ['publisher', 'publisher2'] as const) await signRelease(as(person), { releaseId })
}
const seen = async (path: string) => (await world.request('visitor', path)).text()
const statusOf = async (path: string) => (await world.request('visitor', path)).status

test('a problem is read by everyone once two persons have signed: its district, what was done and why not otherwise, the result and its doubts', async () => {
  const { id, ref } = await sample.sent()
  assert.equal(await statusOf(`/problems/${ref}`), 404)
  assert.equal((await waiting(id)).texts.problemResult?.includes('عُدّ في المكان'), true)
  await signByTwo(id)
  const page = await seen(`/problems/${ref}`)
  const { told } = sample
  for (const shown of [...Object.values(told), 'حي النخيل', 'لا أعداد للجوار', 'ولا تقول لماذا']) assert.ok(page.includes(shown), shown)
  assert.ok(!page.includes('حديقة النخيل'), 'the exact place')
  assert.match(page, /<svg[^>]*role="img"/)
  for (const path of ['/fr/', '/en/', '/zgh/']) assert.equal(await statusOf(`${path}problems/${ref}`), 200)
  assert.match(await seen(`/fr/problems/${ref}`), /Ce que disent les nombres/)
  const json = JSON.parse(await seen(`/problems/${ref}.json`))
  assert.deepEqual(json.result.counts.place, [63, 20])
  assert.deepEqual([json.districtAr, json.state, json.checkDueOn], ['حي النخيل', 'maintenance', '2026-11-30'])
  assert.ok((await seen('/problems?district=حي النخيل')).includes(ref))
  assert.ok(!(await seen('/problems?district=حي الزيتون')).includes(ref))
  assert.ok((await seen('/problems.atom')).includes(ref) && (await seen('/problems.json')).includes(ref))
  assert.match(await seen('/sitemap.xml'), /\/problems</)
})

test('where one count is small none is told, nor what it could be computed from', async () => {
  const few = Array.from(
    { length: 10 },
    (_, nth) =>
      `${nth < 5 ? `2025-${String(nth + 8).padStart(2, '0')}` : `2026-${String(nth - 4).padStart(2, '0')}`} ; 9 ; ${nth < 7 ? 4 : 1}`,
  )
  const { id, ref } = await sample.sent('maintain', few.join('\n'))
  await signByTwo(id)
  const { result } = JSON.parse(await seen(`/problems/${ref}.json`))
  assert.deepEqual([result.counts, result.ratios, result.methods.ar], [null, [], []])
  for (const sentence of Object.values(result.sentence)) assert.doesNotMatch(String(sentence), /\d/)
  assert.doesNotMatch(await seen(`/problems/${ref}`), /role="img" aria-labelledby="counts/)
})

test('sums that changed by less than five stay as they were public', async () => {
  const { id, ref } = await sample.sent()
  await signByTwo(id)
  const again = async (kept: string) => {
    await keepCounts(as('planner'), { problemId: id, counts: kept })
    await publishProblem(as('cell'), { problemId: id, ...sample.told })
    await signByTwo(id)
    return JSON.parse(await seen(`/problems/${ref}.json`)).result.counts.place
  }
  assert.deepEqual(await again(counts.replace('2026-05 ; 7', '2026-05 ; 9')), [63, 20])
  assert.deepEqual(await again(counts.replace('2026-05 ; 7', '2026-05 ; 27')), [63, 40])
})

test('says nothing before measures began, no exact place, no cause, and nothing that leads to a person', async () => {
  const { id: early } = await sample.analysed()
  await assert.rejects(publishProblem(as('cell'), { problemId: early, ...sample.told }), refused('notNow'))
  const { id: problemId, ref } = await sample.running()
  const publish = (more: object, person: Person = 'cell') => publishProblem(as(person), { problemId, ...sample.told, ...more })
  await assert.rejects(publish({ problem: 'تتكرر التجمعات أمام حديقة النخيل كل مساء.' }), refused('exactPlace', 'problem'))
  await assert.rejects(publish({ conclusion: 'انخفضت التجمعات بفضل الإنارة.' }), refused('claimsCause', 'conclusion'))
  await assert.rejects(publish({ conclusion: 'تراجعت المطالب بعد أن نُظم الوقوف بفضل الفرقة.' }), refused('claimsCause', 'conclusion'))
  await assert.rejects(publish({ measures: 'للتواصل مع المكلف 0612345678 كل يوم' }), refused('personal', 'measures'))
  await assert.rejects(publish({ whyNot: '' }), refused('whyNotMissing', 'whyNot'))
  for (const person of ['head', 'planner', 'auditor'] as const) await assert.rejects(publish({}, person), refused('publish-problem'))
  await Promise.all([publish({}), publish({})])
  assert.equal((await waiting(problemId)).texts.problemResult, undefined)
  const page = await (await world.request('cell', `/desk/problems/${ref}`)).text()
  assert.ok(page.includes('لم يوقعه شخصان بعد') && !page.includes(`href="/problems/${ref}"`), 'no link to what is not there')
})

test('where it stands is seen at once; withdrawn, its words and numbers are gone and that it was there stays', async () => {
  const { id, ref } = await sample.sent('stop')
  await signByTwo(id)
  assert.match(await seen(`/problems/${ref}`), /أُغلقت في/)
  await reopenProblem(as('cell'), { problemId: id, reason: 'رجعت التجمعات كما كانت' })
  assert.match(await seen(`/problems/${ref}`), /يُعاد النظر فيها/)
  const withdraw = (person: Person) => withdrawProblem(as(person), { problemId: id, reason: 'ذُكر ما لا يُنشر' })
  await assert.rejects(withdraw('head'), refused('withdraw-problem'))
  const both = await Promise.allSettled([withdraw('cell'), withdraw('cell')])
  assert.deepEqual(both.map(({ status }) => status).sort(), ['fulfilled', 'rejected'])
  const page = await seen(`/problems/${ref}`)
  assert.match(page, /يبقى أثر وجوده/)
  for (const gone of Object.values(sample.told)) assert.ok(!page.includes(gone), gone)
})

test('whoever asked sees at the demand that it is worked on as a problem', async () => {
  const { id, ref } = await sample.sent()
  const demand = await sampleDemands(world).qualified()
  await signByTwo(demand.id)
  const worked = 'وردت مطالب مثلها مرارا من هذا الحي'
  const own = async () => (await world.request('association', `/desk/demands/${demand.ref}`)).text()
  for (const page of [await own(), await seen(`/demands/${demand.ref}`)]) assert.ok(!page.includes(worked))
  await linkDemand(as('cell'), { problemId: id, demandRef: demand.ref })
  assert.ok((await own()).includes(worked) && !(await own()).includes(ref), 'before it is public its reference is not told')
  assert.ok(!(await seen(`/demands/${demand.ref}`)).includes(worked))
  await signByTwo(id)
  for (const page of [await own(), await seen(`/demands/${demand.ref}`)])
    assert.ok(page.includes(worked) && page.includes(`href="/problems/${ref}"`))
  assert.deepEqual(JSON.parse(await seen(`/problems/${ref}.json`)).demands, [demand.ref])
  await unlinkDemand(as('cell'), { problemId: id, demandId: demand.id })
  for (const page of [await own(), await seen(`/demands/${demand.ref}`)]) assert.ok(!page.includes(worked))
})

test('the list is read on the command line as JSON', async () => {
  const { ref } = await sample.ended()
  const [command] = commands
  const run = (positionals: string[], values = {}) => command!.run({ positionals, values, context: async () => as('cell') } as never)
  const { json, text } = await run([ref])
  assert.ok(text?.includes(ref) && JSON.stringify(json).includes('"evaluation"'))
  const list = (await run([])).json as { problems: { ref: string }[] }
  assert.ok(list.problems.some((one) => one.ref === ref))
  const table = (await run([], { csv: true })).text!
  assert.match(table, /^\uFEFFref;state;title;category;/)
  assert.match(table, new RegExp(`\r\n${ref};assessment;`))
  const counted = (await run([ref], { csv: true })).text!.trimEnd().split('\r\n')
  assert.match(counted[0]!, /period;treated;comparison;buffer;buffer_comparison$/)
  await assert.rejects(run(['BM-P-1999-01']))
})
