import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { HtmlValidate } from 'html-validate'
import { sampleDemands } from '../../test/demand-sample.ts'
import { type Person, people, testWorld, type World } from '../../test/world.ts'
import { languages, localisePath } from '../platform/words/language.ts'

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
  return [...page.matchAll(new RegExp(`action="/desk/demands/${ref}/(\\w+)"`, 'g'))].map(([, noun]) => noun!)
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

  test('everyone who has signed in has a desk', async () => {
    for (const person of people.filter((one) => one !== 'visitor')) assert.equal(await statusOf(person, '/desk'), 200, person)
  })

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

describe('what is owed', () => {
  test('the cell is shown what to qualify, who is late, and whose silence has lasted long enough', async () => {
    const { ref: toQualify } = await demands.register()
    const { ref: unheard } = await demands.answered()
    const { ref: late } = await demands.qualified()
    world.clock.set('2026-04-01')
    const page = await html('cell', '/desk')
    for (const ref of [toQualify, unheard]) assert.ok(page.includes(`/desk/demands/${ref}"`), ref)
    assert.ok(page.includes(`/desk/demands?late=yes&amp;office=${world.ids.officeHead}"`))
    assert.match(page, /تأخر/)
    const list = await html('cell', `/desk/demands?late=yes&office=${world.ids.officeHead}`)
    assert.ok(list.includes(late) && !list.includes(unheard))
    world.clock.set('2026-03-02')
  })

  test('an office is shown what it must answer and keep, the most urgent first', async () => {
    const { ref: soon } = await demands.qualified()
    const { ref: later } = await demands.promised()
    world.clock.set('2026-03-31')
    const page = await html('head', '/desk')
    assert.ok(page.indexOf(soon) > 0 && page.indexOf(soon) < page.indexOf(later))
    assert.doesNotMatch(await html('chief', '/desk'), new RegExp(`${soon}|${later}`))
    world.clock.set('2026-03-02')
  })

  test('an association is shown what waits for its word before its other demands', async () => {
    const { ref: own } = await demands.register({ associationId: world.ids.association2 })
    const { ref: waits } = await demands.reported({ associationId: world.ids.association2 })
    const page = await html('association2', '/desk')
    assert.ok(page.indexOf(waits) > 0 && page.indexOf(waits) < page.indexOf(own))
  })

  test('the menu counts what waits for the reader', async () => {
    const countOf = async (person: Person) =>
      /href="\/desk"[^>]*>[^<]*<span class="menu-count"><span aria-hidden="true">(\d+)/.exec(await html(person, '/desk'))?.[1]
    const before = Number((await countOf('association2')) ?? 0)
    await demands.reported({ associationId: world.ids.association2 })
    assert.equal(Number(await countOf('association2')), before + 1)
    assert.equal(await countOf('auditor'), undefined)
  })
})

describe('only what may be done now is offered', () => {
  test('by state and by reader', async () => {
    const received = await demands.register()
    assert.deepEqual(await offered('cell', received.ref), ['qualification', 'inadmissibility'])
    assert.deepEqual(await offered('association', received.ref), [])
    const qualified = await demands.qualified()
    assert.deepEqual(await offered('head', qualified.ref), ['answer'])
    assert.deepEqual(await offered('cell', qualified.ref), ['wording'])
    const promised = await demands.promised()
    assert.deepEqual(await offered('head', promised.ref), ['progress', 'outcome'])
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
  const validator = new HtmlValidate({
    root: true,
    extends: ['html-validate:standard', 'html-validate:a11y'],
    rules: { 'form-dup-name': ['error', { shared: ['radio', 'checkbox', 'submit'] }], 'no-inline-style': 'error' },
  })
  const received = await demands.register()
  const reported = await demands.reported()
  const pages: [Person, string][] = [
    ['cell', '/desk'],
    ['head', '/desk'],
    ['association', '/desk'],
    ['auditor', '/desk'],
    ['cell', '/desk/demands'],
    ['cell', '/desk/demands/new'],
    ['cell', `/desk/demands/${received.ref}`],
    ['head', `/desk/demands/${(await demands.qualified()).ref}`],
    ['association', `/desk/demands/${reported.ref}`],
  ]
  for (const [person, path] of pages) {
    for (const language of languages) {
      const { results } = await validator.validateString(await html(person, localisePath(language, path)))
      assert.deepEqual(
        results.flatMap(({ messages }) => messages.map(({ ruleId, message, line }) => `${path} ${language} ${line} ${ruleId}: ${message}`)),
        [],
      )
    }
  }
})
