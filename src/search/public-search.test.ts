import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { sampleRecord } from '../../test/public-sample.ts'
import { testWorld, type World } from '../../test/world.ts'
import { catchUp } from './keep-step.ts'

let world: World

interface Answer {
  results: { title: string }[]
  total: number
  instead: string | null
  facets: { facet: string; value: string; count: number }[]
}

const get = (path: string) => world.request('visitor', encodeURI(path))
const ask = async (words: string) => (await get(`/search.json?q=${words}`)).json() as Promise<Answer>

before(async () => {
  world = await testWorld()
  const record = sampleRecord(world)
  await record.releasedDemand('نطلب إصلاح الإنارة العمومية قرب السوق', { districtAr: 'حي الزيتون' })
  await record.releasedDemand('كلاب ضالة في الحديقة كل صباح', { categoryId: 'public_space' })
  await record.releasedDemand('إنارة الملعب ضعيفة', { categoryId: 'lighting' })
  await record.waitingDemand('نص سري عن الصحراء')
  await record.releasedMeeting(
    { title: 'لقاء حول الإنارة', place: 'دار الشباب', communique: 'اتفق الحاضرون على الجرد.' },
    { state: 'published' },
  )
  await catchUp(world.context('cell'))
})
after(() => world.close())

test('only what two persons have released is found', async () => {
  assert.equal((await ask('الصحراء')).total, 0)
  assert.deepEqual((await ask('القيروان')).results, [])
  const [{ n }] = (await world.publicDb`select count(*) as n from public_record.search_word where stem like 'صحراء%'`) as unknown as [
    { n: number },
  ]
  assert.equal(n, 0)
})

test('other words for the same, and slips, find it too; a slip is shown with what was taken for it', async () => {
  for (const words of ['الضو', 'éclairage', 'lampadaires', 'انارة', 'الانارا'])
    assert.ok(
      (await ask(words)).results.some(({ title }) => title.includes('إنارة')),
      words,
    )
  assert.equal((await ask('الحديكة كلاب')).instead, 'الحديقة كلاب')
  assert.match(await (await get('/search?q=الحديكة')).text(), /هل تقصد:/)
})

test('results narrow by what they have, with how many there are', async () => {
  const all = await ask('الإنارة')
  const count = (facet: string, value: string) => all.facets.find((one) => one.facet === facet && one.value === value)?.count
  assert.deepEqual([count('kind', 'meeting'), count('place', 'حي الزيتون')], [1, 1])
  const narrowed = await ask('الإنارة&kind=meeting')
  assert.deepEqual(
    narrowed.results.map(({ title }) => title),
    ['لقاء حول الإنارة'],
  )
  assert.equal((await ask('الإنارة&kind=meeting&place=حي الزيتون')).total, 0)
  assert.match(await (await get('/search?q=الإنارة&kind=meeting&place=حي الزيتون')).text(), /البحث نفسه دون شروط/)
})

test('words are suggested as they are written in the record, and only of released texts', async () => {
  const { words } = (await (await get('/search/words.json?q=قرب الإنا')).json()) as { words: string[] }
  assert.ok(
    words.some((word) => /^قرب .*نار/.test(word)),
    String(words),
  )
  assert.deepEqual(await (await get('/search/words.json?q=الصحر')).json(), { words: [] })
})

test('words are marked where they stand, as they are written there', async () => {
  assert.match(await (await get('/search?q=المصباح')).text(), /نطلب إصلاح <mark>الإنارة<\/mark>/)
})
