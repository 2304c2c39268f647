import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { countedApp } from '../../test/counted-app.ts'
import { sampleDemands } from '../../test/demand-sample.ts'
import { sampleProblems } from '../../test/problem-sample.ts'
import { testWorld, tokenOf, type World } from '../../test/world.ts'
import { closeProblem } from './close-problem.ts'
import { linkDemand } from './link-demand.ts'
import { weighOption } from './weigh-option.ts'

let world: World
let sample: ReturnType<typeof sampleProblems>
let counted: Awaited<ReturnType<typeof countedApp>>
before(async () => {
  world = await testWorld()
  sample = sampleProblems(world)
  counted = await countedApp(world)
})
after(async () => {
  await counted.close()
  await world.close()
})

const as = (person: 'cell' | 'head') => world.context(person)

test('neither the list nor a problem asks more when there is more to show, and the list goes on page by page', async () => {
  const { id: problemId, ref } = await sample.analysed()
  const demands = sampleDemands(world)
  const grow = async () => {
    await weighOption(as('head'), { problemId, ...sample.forms.option })
    await linkDemand(as('cell'), { problemId, demandRef: (await demands.qualified()).ref })
  }
  const paths = ['/desk/problems', '/desk/problems.json', `/desk/problems/${ref}`, `/desk/problems/${ref}.json`]
  const statements = async () => {
    const each: number[] = []
    for (const path of paths) each.push(await counted.statements(path, { cookie: `qurb_session=${tokenOf('cell')}` }))
    return each
  }
  await grow()
  const few = await statements()
  for (let n = 0; n < 4; n++) await grow()
  const { id: closed, ref: closedRef } = await sample.opened()
  await closeProblem(as('cell'), { problemId: closed, closeReason: 'تعالجها الجماعة في مشروعها' })
  const refs = [ref]
  for (let n = 0; n < 61; n++) refs.push((await sample.opened()).ref)
  assert.deepEqual(await statements(), few)

  const read: string[] = []
  let pages = 0
  for (let path: string | undefined = '/desk/problems'; path; pages++) {
    const page = await (await world.request('cell', path)).text()
    read.push(...[...page.matchAll(/class="record-title" href="\/desk\/problems\/([\w-]+)"/g)].map(([, one]) => one!))
    assert.equal(page.includes('rel="prev"'), pages > 0)
    path = /href="([^"]+)" rel="next"/.exec(page)?.[1]
  }
  assert.deepEqual([pages, read], [3, [...refs.toReversed(), closedRef]], 'each once, the newest first, what is closed last')
  const all = (await (await world.request('cell', '/desk/problems.json')).json()) as { problems: unknown[] }
  assert.equal(all.problems.length, read.length)
  const unknown = await (await world.request('cell', '/desk/problems?before=BM-P-1999-01')).text()
  assert.ok(unknown.includes(`/desk/problems/${refs.at(-1)}"`), 'an address that names none shows the first page')
})
