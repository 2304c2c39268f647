import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { validateEverywhere } from '../../test/validate-pages.ts'
import { testWorld, type World } from '../../test/world.ts'
import { guidanceOn, writtenIn } from '../cyber/guidance.ts'
import { guidancePath, kinds } from '../cyber/kind.ts'
import { guidanceFor } from './guidance.ts'

let world: World
before(async () => {
  world = await testWorld()
})
after(() => world.close())

test('every guidance is found by its own title, in each language in which it is written', () => {
  for (const kind of kinds)
    for (const written of writtenIn)
      assert.equal(guidanceFor(guidanceOn(kind, written).title, 'ar')[0]?.path, guidancePath(kind), `${kind} in ${written}`)
})

test('it is found by what people say, in the language of the reader; whoever reads Amazigh is given the Arabic', () => {
  for (const words of ['احتيال', 'escroquerie', 'fraud'])
    assert.ok(
      guidanceFor(words, 'fr').some(({ path }) => path === '/cyber/fraud'),
      words,
    )
  assert.equal(guidanceFor('fraud', 'fr')[0]!.title, guidanceOn('fraud', 'fr').title)
  assert.equal(guidanceFor('fraud', 'zgh')[0]!.written, 'ar')
})

test('a question about the street is no question about the screen', () => {
  for (const words of ['الإنارة العمومية قرب السوق', 'كلاب ضالة أمام المدرسة', 'éclairage du stade', 'نطلب دورية', 'باعة جائلون', ''])
    assert.deepEqual(guidanceFor(words, 'ar'), [], words)
})

test('the search of everyone shows it above the record, as data too', async () => {
  for (const front of ['', '/fr', '/en', '/zgh']) {
    const page = await (await world.request('visitor', encodeURI(`${front}/search?q=احتيال`))).text()
    assert.match(page, new RegExp(`href="${front}/cyber/fraud"`), front)
  }
  const data = (await (await world.request('visitor', encodeURI('/search.json?q=احتيال'))).json()) as { guidance: { url: string }[] }
  assert.match(data.guidance[0]!.url, /\/cyber\/fraud$/)
  const french = (await (await world.request('visitor', '/fr/search.json?q=escroquerie')).json()) as {
    guidance: { title: string; url: string }[]
  }
  assert.deepEqual(
    [french.guidance[0]!.title, /\/fr\/cyber\/fraud$/.test(french.guidance[0]!.url)],
    [guidanceOn('fraud', 'fr').title, true],
  )
  await validateEverywhere(world, [['visitor', encodeURI('/search?q=احتيال')]])
})
