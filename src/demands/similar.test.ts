import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import fc from 'fast-check'
import { sampleDemands } from '../../test/demand-sample.ts'
import { testWorld, type World } from '../../test/world.ts'
import { similarTo } from './similar.ts'

const one = (text: string, ...places: string[]) => ({ text, folded: text, placeNames: places, places })
const light = one('اصلاح الاناره بشارع الجيش الملكي')
const others = [one('تكثيف الدوريات قرب ثانويه النخيل'), one('الاناره منعدمه بشارع الجيش الملكي'), one('تنظيم السوق الاسبوعي')]

test('the same in other words comes first, with the words that both use', () => {
  const [first, ...rest] = similarTo(light, others)
  assert.equal(first!.demand, others[1])
  assert.deepEqual([...first!.words].sort(), ['الاناره', 'الجيش', 'الملكي', 'بشارع'])
  assert.deepEqual(rest, [])
})

test('at one place less likeness is enough, and the place is named', () => {
  const here = one('المصابيح مكسره والظلام شديد', 'ساحه المسيره')
  const subject = one('نطلب اصلاح المصابيح امام ساحه المسيره')
  assert.equal(similarTo(subject, [one('المصابيح مكسره والظلام شديد')]).length, 0)
  assert.equal(similarTo(subject, [here])[0]?.place, 'ساحه المسيره')
})

test('two things asked for at one place are not alike for its name', () => {
  const subject = one('اناره منعدمه بزنقه الفخارين', 'زنقه الفخارين')
  assert.deepEqual(similarTo(subject, [one('ضجيج الورشات ليلا بزنقه الفخارين', 'زنقه الفخارين')]), [])
})

test('never more than three, never one that shares nothing, whatever the texts', () => {
  const words = fc
    .array(fc.constantFrom('اناره', 'دوريه', 'سوق', 'مدرسه', 'ضجيج', '', 'x'), { maxLength: 6 })
    .map((list) => one(list.join(' ')))
  fc.assert(
    fc.property(words, fc.array(words, { maxLength: 12 }), (subject, candidates) => {
      const found = similarTo(subject, candidates)
      assert.ok(found.length <= 3)
      for (const { demand } of found) assert.ok(demand.folded.split(' ').some((word) => word !== '' && subject.folded.includes(word)))
    }),
  )
})

let world: World
before(async () => {
  world = await testWorld()
})
after(() => world.close())

test('whoever examines a demand is shown what is open and alike, and why; nobody else is', async () => {
  const demands = sampleDemands(world)
  const earlier = await demands.qualified()
  const closed = await demands.register({ original: 'نطلب إصلاح الطريق' })
  const later = await demands.register({ original: 'دورية أمنية مساء أمام حديقة النخيل', placeWords: 'حديقة النخيل' })
  const page = await (await world.request('cell', `/desk/demands/${later.ref}`)).text()
  assert.ok(page.includes('قد يكون مطلوبا من قبل') && page.includes(`/desk/demands/${earlier.ref}`))
  assert.ok(!page.includes(`/desk/demands/${closed.ref}"`))
  assert.match(page, /كلمات مشتركة:.*?النخيل/s)
  for (const person of ['association', 'auditor'] as const)
    assert.ok(!(await (await world.request(person, `/desk/demands/${later.ref}`)).text()).includes('قد يكون مطلوبا من قبل'), person)
})
