import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { sampleDemands } from '../../test/demand-sample.ts'
import { sampleProblems } from '../../test/problem-sample.ts'
import { refused } from '../../test/refused.ts'
import { people, testWorld, type World } from '../../test/world.ts'
import { closeProblem } from './close-problem.ts'
import { linkDemand } from './link-demand.ts'
import { unlinkDemand } from './unlink-demand.ts'

let world: World
before(async () => {
  world = await testWorld()
})
after(() => world.close())

const page = async (person: Parameters<World['request']>[0] = 'cell', path = '/desk/problems') => (await world.request(person, path)).text()
const because = /لأن 4 مطالب في موضوع «الحضور الأمني» من حديقة النخيل، حي النخيل منذ 5 يناير 2026، في 3 أشهر مختلفة \(أغلبها: مساء\)/

test('demands that recur in a place are proposed with the reason, a person opens it, and they are then linked', async () => {
  const demands = sampleDemands(world)
  const asked: { id: string; ref: string }[] = []
  for (const day of ['2026-01-05', '2026-01-06', '2026-02-03']) {
    world.clock.set(day)
    const original = 'المدعو مروان البقالي يجمع الناس أمام حديقة النخيل مساء كل يوم'
    asked.push(await demands.qualified({ original, timeBand: 'evening' }))
  }
  world.clock.set('2026-03-02')
  assert.doesNotMatch(await page('cell', '/desk/problems'), /لأن 4/)
  asked.push(await demands.qualified())
  const shown = await page()
  assert.match(shown, because)
  assert.ok(!shown.includes('مروان') && !shown.includes('البقالي'), 'nothing that somebody wrote')
  const link = /\/desk\/problems\/new\?[^"]+/.exec(shown)![0].replaceAll('&amp;', '&')
  assert.match(await page('cell', link), new RegExp(`<option value="${world.ids.point}" selected`))
  assert.doesNotMatch(await page('head'), /\/desk\/problems\/new/)

  const sample = sampleProblems(world)
  const problem = await sample.opened()
  const own = await page('cell', `/desk/problems/${problem.ref}`)
  for (const { ref } of asked) assert.ok(own.includes(ref))
  assert.ok(!own.includes('مروان'))
  assert.doesNotMatch(await page(), because, 'what is worked on is proposed no more')

  const cell = world.context('cell')
  await assert.rejects(linkDemand(cell, { problemId: problem.id, demandRef: asked[0]!.ref }), refused('demandLinked', 'demandRef'))
  await assert.rejects(linkDemand(cell, { problemId: problem.id, demandRef: 'BM-2026-9999' }), refused('demandUnknown', 'demandRef'))
  const unlink = () => unlinkDemand(cell, { problemId: problem.id, demandId: asked[0]!.id })
  const link1 = () => linkDemand(cell, { problemId: problem.id, demandRef: asked[0]!.ref })
  for (const act of [unlink, link1]) {
    const both = await Promise.allSettled([act(), act()])
    assert.deepEqual(both.map(({ status }) => status).sort(), ['fulfilled', 'rejected'])
  }
  for (const person of people.filter((one) => one !== 'cell')) {
    const reads = ['head', 'chief', 'planner', 'awareness', 'auditor'].includes(person)
    const asPerson = world.context(person)
    const linking = linkDemand(asPerson, { problemId: problem.id, demandRef: asked[0]!.ref })
    await assert.rejects(linking, refused(reads ? 'link-demand' : 'problemUnknown'), person)
    const unlinking = unlinkDemand(asPerson, { problemId: problem.id, demandId: asked[0]!.id })
    await assert.rejects(unlinking, refused(reads ? 'unlink-demand' : 'problemUnknown'), person)
  }

  await closeProblem(cell, { problemId: problem.id, closeReason: 'لم يعد هناك ما يشكى منه' })
  assert.match(await page(), because, 'a closed problem hides nothing')
})
