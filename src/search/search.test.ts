import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import fc from 'fast-check'
import { sampleDemands } from '../../test/demand-sample.ts'
import { type Person, people, testWorld, type World } from '../../test/world.ts'
import { rewordDemand } from '../demands/reword-demand.ts'
import { planMeeting } from '../meetings/plan-meeting.ts'
import { suspendAssociation } from '../people/suspend-association.ts'
import type { Db } from '../platform/db/connection.ts'
import { search } from './search.ts'
import { readerLabels } from './searchable.ts'

let world: World
before(async () => {
  world = await testWorld()
})
after(() => world.close())

const get = (person: Person, path: string) => world.request(person, encodeURI(path))
const json = async (person: Person, path: string) =>
  (await get(person, path)).json() as Promise<{
    results: { ref: string; kind: string; title: string }[]
    total: number
    instead: string | null
    facets: { facet: string; value: string; count: number }[]
  }>
const kindsFor = async (person: Person, words: string) =>
  (await json(person, `/desk/search.json?q=${words}`)).results.map(({ kind }) => kind).sort()

describe('at the desk', () => {
  test('each person finds what they may read, and nothing else', async () => {
    const demands = sampleDemands(world)
    await demands.promised({ original: 'نطلب حراسة القيروان ليلا' })
    await planMeeting(world.context('cell'), { title: 'لقاء القيروان', day: '2026-03-02', time: '15:00', place: 'قاعة' })
    const found: Record<string, string[]> = {}
    for (const person of people.filter((one) => one !== 'visitor')) found[person] = await kindsFor(person, 'القيروان')
    const everything = ['demand', 'meeting']
    const expected: Partial<Record<Person, string[]>> = {
      cell: everything,
      auditor: everything,
      publisher: everything,
      publisher2: everything,
      head: everything,
      association: ['demand'],
      chief: ['meeting'],
      administrator: ['meeting'],
      planner: ['meeting'],
      awareness: ['meeting'],
    }
    for (const [person, kinds] of Object.entries(found)) assert.deepEqual(kinds, expected[person as Person] ?? [], person)
    assert.deepEqual(await kindsFor('head', 'راجلتان'), ['commitment'])
  })

  test('what is said is found at once, in the act; what is taken back is not', async () => {
    const { id } = await sampleDemands(world).qualified({ original: 'كلام مؤقت عن البوصلة' })
    assert.deepEqual(await kindsFor('cell', 'البوصلة'), ['demand'])
    await rewordDemand(world.context('cell'), {
      demandId: id,
      publicText: 'نطلب علامة قرب الشلال الكبير',
      categoryId: 'presence',
      pointId: world.ids.point,
    })
    assert.deepEqual(await kindsFor('association', 'الشلال'), ['demand'])
    assert.deepEqual(await kindsFor('association2', 'الشلال'), [])
  })

  test('a state that changes is a state that is found', async () => {
    await suspendAssociation(world.context('administrator'), { associationId: world.ids.association2, reason: 'طلب من الجمعية نفسها' })
    const { facets } = await json('cell', '/desk/search.json?q=جمعية آباء الزيتون&kind=association')
    assert.deepEqual(
      facets.filter(({ facet }) => facet === 'state').map(({ value }) => value),
      ['suspended'],
    )
  })
})

test('a search sends two statements, however long the question and whatever it finds', async () => {
  let sent = 0
  const counting = new Proxy(world.db, {
    apply(target, self, args) {
      const query = Reflect.apply(target as never, self, args) as { handle?: () => unknown }
      const handle = query.handle
      if (!handle) return query
      let counted = false
      query.handle = function count(this: unknown) {
        if (!counted) sent++
        counted = true
        return handle.call(this)
      }
      return query
    },
  }) as Db
  const asker = { commandId: world.ids.command, readers: readerLabels(world.context('cell').actor) }
  for (const words of ['الإنارة', 'نطلب إصلاح الإنارة العمومية قرب السوق أمام المدرسة في المساء وفي الصباح', 'لاشيءمنهذا']) {
    sent = 0
    await search(counting, 'desk', asker, { words, narrowing: {}, limit: 20, offset: 0 })
    assert.equal(sent, 2, words)
  }
})

test('no question breaks it', async () => {
  const asker = { commandId: world.ids.command, readers: ["reader:'\\|&!:*"] }
  const words = fc.array(fc.oneof(fc.constantFrom("'", '\\', ':*', ' | ', '!', '&', '<->', 'و', 'الحي', '١٢', '+x', 'é'), fc.string()), {
    maxLength: 12,
  })
  await fc.assert(
    fc.asyncProperty(words, fc.string(), async (parts, place) => {
      const asked = parts.join('').replaceAll('\0', '')
      await search(world.db, 'desk', asker, { words: asked, narrowing: { place: place.replaceAll('\0', '') }, limit: 20, offset: 0 })
    }),
    { numRuns: 60, seed: 5 },
  )
})
