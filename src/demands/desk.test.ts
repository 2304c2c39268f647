import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { sampleDemands } from '../../test/demand-sample.ts'
import { validateEverywhere } from '../../test/validate-pages.ts'
import { type Person, people, testWorld, type World } from '../../test/world.ts'

let world: World
let demands: ReturnType<typeof sampleDemands>
before(async () => {
  world = await testWorld()
  demands = sampleDemands(world)
})
after(() => world.close())

const statusOf = async (person: Person, path: string) => (await world.request(person, path)).status

async function html(person: Person, path: string): Promise<string> {
  const response = await world.request(person, path)
  assert.equal(response.status, 200, `${person} ${path}: ${response.status}`)
  return response.text()
}

/** The acts that a page offers, by their addresses. */
async function offered(person: Person, ref: string): Promise<string[]> {
  const page = await html(person, `/desk/demands/${ref}`)
  return [...page.matchAll(new RegExp(`<form class="form"[^>]*action="/desk/demands/${ref}/(\\w+)"`, 'g'))].map(([, noun]) => noun!)
}

describe('who reads', () => {
  const allowed: Record<string, readonly Person[]> = {
    '/desk/demands': ['cell', 'head', 'chief', 'association', 'association2', 'publisher', 'publisher2', 'auditor'],
    '/desk/demands/new': ['cell', 'association', 'association2'],
  }
  for (const [path, readers] of Object.entries(allowed)) {
    test(`${path} is for ${readers.join(', ')}`, async () => {
      for (const person of people.filter((one) => one !== 'visitor'))
        assert.equal(await statusOf(person, path), readers.includes(person) ? 200 : 403, person)
      assert.equal(await statusOf('visitor', path), 303)
    })
  }

  test('a demand is there for the desk, its own association and the offices that it concerns; for others it does not exist', async () => {
    const { ref } = await demands.promised()
    const readers: readonly Person[] = ['cell', 'head', 'association', 'publisher', 'publisher2', 'auditor']
    for (const person of people.filter((one) => one !== 'visitor'))
      assert.equal(await statusOf(person, `/desk/demands/${ref}`), readers.includes(person) ? 200 : 404, person)
    assert.equal(await statusOf('cell', '/desk/demands/BM-2026-9999'), 404)
    const posted = await world.request('association2', `/desk/demands/${ref}/verdict`, { form: { verdict: 'kept' } })
    assert.equal(posted.status, 404)
    assert.doesNotMatch(await html('association2', '/desk/demands'), new RegExp(ref))
  })
})

describe('only what may be done now is offered', () => {
  test('by state and by reader', async () => {
    const received = await demands.register()
    assert.deepEqual(await offered('cell', received.ref), ['qualification', 'inadmissibility', 'merging'])
    assert.deepEqual(await offered('association', received.ref), [])
    const qualified = await demands.qualified()
    assert.deepEqual(await offered('head', qualified.ref), ['answer', 'extension'])
    assert.deepEqual(await offered('cell', qualified.ref), ['office', 'wording', 'merging'])
    const promised = await demands.promised()
    assert.deepEqual(await offered('head', promised.ref), ['progress', 'replacement', 'outcome'])
    const reported = await demands.reported()
    assert.deepEqual(await offered('association', reported.ref), ['verdict'])
    const answered = await demands.answered()
    assert.deepEqual(await offered('association', answered.ref), ['acceptance', 'contest'])
    assert.deepEqual(await offered('cell', answered.ref), ['wording'])
    assert.deepEqual(await offered('auditor', answered.ref), [])
    const person = await demands.answered({ associationId: undefined })
    assert.deepEqual(await offered('cell', person.ref), ['acceptance', 'contest', 'wording'])
    world.clock.set('2026-03-20')
    assert.deepEqual(await offered('cell', answered.ref), ['wording', 'closure'])
    world.clock.set('2026-03-02')
  })

  test('what another did meanwhile is said where the form was', async () => {
    const { ref } = await demands.qualified()
    const response = await world.request('cell', `/desk/demands/${ref}/qualification`, { form: { ...demands.qualification } })
    assert.equal(response.status, 409)
    assert.match(await response.text(), /تغيرت حالة المطلب/)
  })
})

describe('the list', () => {
  const refsIn = (page: string) => [...page.matchAll(/class="record-title" href="\/desk\/demands\/(BM-2026-\d+)"/g)].map(([, ref]) => ref!)

  test('narrows by state and association', async () => {
    const { ref } = await demands.register({ associationId: world.ids.association2 })
    const refs = refsIn(await html('auditor', `/desk/demands?state=received&association=${world.ids.association2}`))
    assert.ok(refs.includes(ref))
    assert.ok(!refsIn(await html('auditor', '/desk/demands?state=closed')).includes(ref))
  })

  test('goes on by key, forth and back over the same records', async () => {
    for (let n = 0; n < 30; n++) await demands.register({ associationId: world.ids.association2 })
    const narrowed = `/desk/demands?association=${world.ids.association2}`
    const first = await html('cell', narrowed)
    assert.equal(refsIn(first).length, 25)
    const linkOf = (page: string, rel: string) => new RegExp(`href="([^"]+)" rel="${rel}"`).exec(page)?.[1]?.replaceAll('&amp;', '&')
    assert.equal(linkOf(first, 'prev'), undefined)
    const second = await html('cell', linkOf(first, 'next')!)
    assert.equal(refsIn(second).filter((ref) => refsIn(first).includes(ref)).length, 0)
    assert.deepEqual(refsIn(await html('cell', linkOf(second, 'prev')!)), refsIn(first))
  })
})

test('every page is valid HTML in every language', async () => {
  const received = await demands.register()
  const reported = await demands.reported()
  await validateEverywhere(world, [
    ['cell', '/desk/demands'],
    ['cell', '/desk/demands/new'],
    ['cell', `/desk/demands/${received.ref}`],
    ['head', `/desk/demands/${(await demands.qualified()).ref}`],
    ['association', `/desk/demands/${reported.ref}`],
  ])
})
