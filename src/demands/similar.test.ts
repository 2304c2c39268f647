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

test('the name of the place that both speak of is no shared word', () => {
  const there = one('مصابيح ساحه المسيره مكسره', 'ساحه المسيره')
  assert.deepEqual(similarTo(one('اصلاح مصابيح ساحه المسيره'), [there])[0]?.words, ['مصابيح'])
})

test('two things asked for at one place are not alike for its name', () => {
  const subject = one('اناره منعدمه بزنقه الفخارين', 'زنقه الفخارين')
  assert.deepEqual(similarTo(subject, [one('ضجيج الورشات ليلا بزنقه الفخارين', 'زنقه الفخارين')]), [])
})

const at = (metresNorth: number, more = {}) => ({
  ...one('المصابيح مكسره والظلام شديد'),
  location: [-6.35, 32.33 + metresNorth / 111_320] as const,
  ...more,
})

test('within three hundred metres little likeness is enough, and the distance is told; further away it is another place', () => {
  const subject = { ...one('نطلب اصلاح المصابيح'), location: [-6.35, 32.33] as const }
  const [near] = similarTo(subject, [at(280), at(320)])
  assert.equal(near!.metres, 280)
  assert.equal(similarTo(subject, [at(280), at(320)]).length, 1)
  assert.deepEqual(similarTo({ ...light, location: [-6.35, 32.33] }, [{ ...others[1]!, location: [-6.35, 32.36] }]), [])
})

test('of one category and at one place they are proposed, of two categories only when they are very alike', () => {
  const subject = { ...one('نطلب اصلاح المصابيح'), location: [-6.35, 32.33] as const, categoryId: 'lighting' }
  assert.equal(similarTo(subject, [at(50, { categoryId: 'lighting' })])[0]?.sameCategory, true)
  assert.deepEqual(similarTo(subject, [at(50, { categoryId: 'noise' })]), [])
})

test('dialect and French are compared by what they mean', () => {
  const lexicon = new Map([
    ['ضو', 'اناره'],
    ['eclairage', 'اناره'],
  ])
  const place = 'ساحه المسيره'
  const here = one('اصلاح الاناره', place)
  const said = [one(`الضو طافي حدا ${place}`), one(`reparer l eclairage ${place}`)]
  for (const subject of said) {
    assert.deepEqual(similarTo(subject, [here]), [], subject.text)
    assert.equal(similarTo(subject, [{ ...here, folded: 'اصلاح اناره' }], lexicon).length, 1, subject.text)
  }
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

test('what was asked in dialect and in French is shown beside the same in written Arabic', async () => {
  const demands = sampleDemands(world)
  const place = { placeWords: 'ساحة المسيرة' }
  const { ref } = await demands.register({ original: 'إصلاح الإنارة العمومية في ساحة المسيرة', ...place })
  for (const original of ['المصابيح ديال ساحة المسيرة طافيين بالليل', "Réparer l'éclairage de la place, ساحة المسيرة"]) {
    const later = await demands.register({ original, ...place })
    assert.ok((await (await world.request('cell', `/desk/demands/${later.ref}`)).text()).includes(`/desk/demands/${ref}`), original)
  }
})
