import assert from 'node:assert/strict'
import { after, before, beforeEach, describe, test } from 'node:test'
import fc from 'fast-check'
import { crawl } from '../../test/crawl.ts'
import { validateEverywhere } from '../../test/validate-pages.ts'
import { people, testWorld, tokenOf, type World } from '../../test/world.ts'
import { addDays } from '../platform/words/dates.ts'
import { addSchool } from './add-school.ts'
import { closeSchool } from './close-school.ts'
import { findHalfLives, listRisks } from './queries/risks.ts'
import { recordRisk } from './record-risk.ts'
import { riskBands, riskKinds, riskOn, riskSources, usualHalfLives, weightOn } from './risk.ts'
import { setHalfLives } from './set-half-lives.ts'
import { withdrawRisk } from './withdraw-risk.ts'

let world: World
let schoolId: string
before(async () => {
  world = await testWorld()
})
after(() => world.close())
beforeEach(async () => {
  for (const table of ['risk_observation', 'risk_half_life', 'school']) await world.db`delete from ${world.db(table)}`
  const facts = { nameAr: 'مدرسة السرو', level: 'primary', sector: 'public', latitude: '32.34', longitude: '-6.36' }
  schoolId = (await addSchool(world.context('planner'), facts)).id
})

const seen = {
  kind: 'lighting',
  band: 'evening',
  source: 'parents',
  weight: '4',
  observedOn: '2026-02-02',
  note: 'مصباح مكسور قرب الباب الخلفي',
}
const record = (more: Record<string, unknown> = {}, person: 'planner' | 'cell' = 'planner') =>
  recordRisk(world.context(person), { schoolId, ...seen, ...more })
const statusesOf = async (acts: Promise<unknown>[]) => (await Promise.allSettled(acts)).map(({ status }) => status).sort()

describe('an observation', () => {
  test('is recorded by the planner and the cell, also two at once, and stands until it is withdrawn once', async () => {
    assert.deepEqual(await statusesOf([record(), record({ kind: 'traffic' }, 'cell')]), ['fulfilled', 'fulfilled'])
    const [first] = await listRisks(world.db, world.ids.command, { schoolId, pointId: null })
    const withdraw = () => withdrawRisk(world.context('cell'), { riskId: first!.id })
    assert.deepEqual(await statusesOf([withdraw(), withdraw()]), ['fulfilled', 'rejected'])
    assert.equal((await listRisks(world.db, world.ids.command, { schoolId, pointId: null })).length, 1)
    const [gone] = await world.db<{ note: string | null }[]>`select note from risk_observation where id = ${first!.id}`
    assert.equal(gone!.note, null, 'its words go with it')
  })

  test('is of a point of the city too, and of nothing that is not there', async () => {
    const at = (pointId: string) => recordRisk(world.context('cell'), { ...seen, pointId })
    const { id: riskId } = await at(world.ids.point)
    const place = { schoolId: null, pointId: world.ids.point }
    assert.equal((await listRisks(world.db, world.ids.command, place)).length, 1)
    assert.match(await (await world.request('planner', '/desk/schools/risks')).text(), /حديقة النخيل/)
    assert.deepEqual({ ...(await withdrawRisk(world.context('planner'), { riskId })) }, place)
    await assert.rejects(at('01900000-0000-7000-8000-000000000000'), /pointUnknown/)
    await assert.rejects(recordRisk(world.context('cell'), seen), /pointUnknown/)
  })

  test('is of a place: words that lead to a person are refused, with telephones, cards and plates', async () => {
    for (const note of [
      'السيد العلوي يقف كل مساء',
      'المدعو كريم قرب الباب',
      'M. Alaoui',
      'شاب اسمه كريم يقف قرب الباب',
      'رجل يدعى بوشعيب',
      'un jeune surnommé Z près du portail',
      'a man called K',
      'اتصل 0612345678',
      'دراجة 12345-أ-6',
      'بطاقة BE123456',
      'a@example.org',
    ]) {
      await assert.rejects(record({ note }), { fields: { note: 'notePersonal' } }, note)
    }
    await assert.rejects(record({ note: 'ط'.repeat(161) }), { fields: { note: 'noteTooLong' } })
    await record({ note: '' })
  })

  test('says what, when, from whom and how grave; what is missing is asked for at its field', async () => {
    const nothing = { kind: 'person', band: '', source: 'patrol', weight: '6', observedOn: 'x' }
    await assert.rejects(record(nothing), {
      fields: { kind: 'riskMissing', band: 'bandMissing', source: 'sourceMissing', weight: 'weightMissing', observedOn: 'observedMissing' },
    })
    await assert.rejects(record({ observedOn: '2026-03-03' }), { fields: { observedOn: 'observedAhead' } })
    await closeSchool(world.context('planner'), { schoolId })
    await assert.rejects(record(), { reason: 'closedAlready' })
  })

  test('and how it fades are for the planner and the cell, and for nobody else', async () => {
    const { id: riskId } = await record()
    for (const person of people.filter((one) => one !== 'planner' && one !== 'cell')) {
      await assert.rejects(recordRisk(world.context(person), { schoolId, ...seen }), /forbidden/, person)
      await assert.rejects(withdrawRisk(world.context(person), { riskId }), /forbidden/, person)
    }
    const days = Object.fromEntries(riskKinds.map((kind) => [kind, '45']))
    await assert.rejects(setHalfLives(world.context('cell'), days), /forbidden/)
    await assert.rejects(setHalfLives(world.context('planner'), { ...days, drugs: '0', traffic: 'many' }), {
      fields: { drugs: 'daysInvalid', traffic: 'daysInvalid' },
    })
    assert.deepEqual(await findHalfLives(world.db, world.ids.command), usualHalfLives)
    assert.deepEqual(await statusesOf([1, 2].map(() => setHalfLives(world.context('planner'), days))), ['fulfilled', 'fulfilled'])
    assert.equal((await findHalfLives(world.db, world.ids.command)).blades, 45)
  })
})

describe('what it counts', () => {
  const one = { kind: 'drugs', weight: 4, observedOn: '2026-03-02' } as const

  test('is half after its half-life, a quarter after two, and nothing before it was made', () => {
    assert.equal(weightOn('2026-03-02', one, usualHalfLives), 4)
    assert.equal(weightOn(addDays('2026-03-02', 90), one, usualHalfLives), 2)
    assert.equal(weightOn(addDays('2026-03-02', 180), one, usualHalfLives), 1)
    assert.equal(weightOn('2026-03-01', one, usualHalfLives), 0)
  })

  test('only falls with time, stays between nothing and its weight, and adds up', () => {
    const risk = fc.record({
      id: fc.uuid(),
      kind: fc.constantFrom(...riskKinds),
      band: fc.constantFrom(...riskBands),
      source: fc.constantFrom(...riskSources),
      weight: fc.integer({ min: 1, max: 5 }),
      observedOn: fc.integer({ min: 0, max: 700 }).map((nth) => addDays('2024-01-01', nth)),
      note: fc.constant(null),
    })
    fc.assert(
      fc.property(fc.array(risk, { maxLength: 8 }), fc.nat(900), (risks, later) => {
        const [day, next] = [addDays('2026-01-01', later), addDays('2026-01-02', later)]
        for (const one of risks) {
          const weight = weightOn(day, one, usualHalfLives)
          assert.ok(weight > 0 && weight <= one.weight && weightOn(next, one, usualHalfLives) < weight)
        }
        const sum = risks.reduce((total, one) => total + weightOn(day, one, usualHalfLives), 0)
        assert.ok(Math.abs(riskOn(day, risks, usualHalfLives) - sum) < 1e-9)
      }),
    )
  })
})

test('nothing of it appears anywhere but on the two pages of those who may know: no page, feed, search, ledger, table or mail', async () => {
  const [hint, secret] = ['إشارةفريدة', 'كلمةلاتوجدفيأيمكانآخر']
  await record({ note: `${hint} ${secret}`, kind: 'blades' })
  const app = await world.app()
  for (const person of people) {
    const cookie = person === 'visitor' ? '' : `qurb_session=${tokenOf(person)}`
    const starts = [
      '/',
      '/desk',
      '/desk/ledger',
      '/desk/schools',
      `/desk/schools/${schoolId}`,
      `/desk/search?q=${encodeURIComponent(hint)}`,
    ]
    const files = [
      '/demands.json',
      '/demands.csv',
      '/demands.atom',
      '/meetings.atom',
      '/meetings.ics',
      '/districts.geojson',
      '/sitemap.xml',
      '/search.json?q=a',
    ]
    const found = await crawl(app, starts, cookie)
    for (const path of [...found.map(({ path }) => path), ...starts, ...files]) {
      if (/\/risks(\/|$)/.test(path) && (person === 'planner' || person === 'cell')) continue
      const text = await (await world.request(person, path)).text()
      assert.ok(!text.includes(secret) && !text.includes('أسلحة بيضاء'), `${person} reads it at ${path}`)
    }
    const shown = await (await world.request(person, `/desk/schools/${schoolId}/risks`)).text()
    assert.equal(shown.includes(secret), person === 'planner' || person === 'cell', person)
  }
  await assert.rejects(world.publicDb`select 1 from risk_observation`, /permission denied/)
  await assert.rejects(world.publicDb`select 1 from school`, /permission denied/)
  await assert.rejects(world.publicDb`select 1 from timetable`, /permission denied/)
  const ledger = JSON.stringify(await world.db`select * from ledger where act like 'schools.%risk'`)
  assert.match(ledger, /record-risk/)
  for (const told of [secret, 'blades', 'evening', 'parents', schoolId]) assert.ok(!ledger.includes(told), told)
  const mails = JSON.stringify(await world.db`select * from job`)
  assert.ok(!mails.includes(secret))
})

test('its pages are valid in every language', async () => {
  await record()
  await validateEverywhere(world, [
    ['planner', '/desk/schools/risks'],
    ['cell', '/desk/schools/risks'],
    ['cell', `/desk/schools/${schoolId}/risks`],
    ['cell', `/desk/schools/risks/points/${world.ids.point}`],
  ])
})
