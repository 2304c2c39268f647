import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { sampleKept } from '../../../test/kept-sample.ts'
import { testWorld, type World } from '../../../test/world.ts'
import { systemOf } from '../../platform/actor.ts'
import { createContext } from '../../platform/context.ts'
import type { Refusal } from '../../platform/refusal.ts'
import { counting, countMonth } from './count-month.ts'

const month = '2026-03-01'
let world: World
let sample: ReturnType<typeof sampleKept>
let often: Awaited<ReturnType<typeof sample.wished>>
let seldom: typeof often
let alone: typeof often
let atSchool: typeof often
let unreleased: typeof often

/** A month of four weeks: one was planned, and all but one of its visits were made. `often` is wished for in that week alone. */
before(async () => {
  world = await testWorld()
  sample = sampleKept(world)
  await sample.team()
  await sample.team()
  often = await sample.wished({ visits: '8', mostADay: '2', from2: '14:00', to2: '15:30' })
  seldom = await sample.wished({ visits: '1' })
  unreleased = await sample.wish({ pointId: await sample.place() })
  atSchool = await sample.wished({ pointId: await sample.place({ kind: 'school' }) })
  alone = await sample.wished({ pointId: await sample.place({ districtId: world.ids.district2 }) })
  await world.db`update presence_wish set first_day = '2026-03-09', last_day = '2026-03-15', ended_because = 'by_hand' where id = ${often.id}`
  const { planId, visits } = await sample.planned('2026-03-09')
  const ofOften = visits.filter(({ wishId }) => wishId === often.id)
  assert.equal(ofOften.length, 8)
  await sample.keep(planId, [...ofOften.slice(1), ...visits.filter(({ wishId }) => wishId !== often.id)])
  world.clock.set('2026-04-05')
})
after(() => world.close())

const clock = () =>
  createContext({ db: world.db, actor: systemOf(world.ids.command), now: world.clock.now, publicUrl: 'http://localhost:3000' })
const refused = (key: string) => (error: unknown) => (error as Refusal).reason === key
const page = async (path: string) => (await world.request('visitor', path)).text()

describe('a month that is over', () => {
  test('is not counted before its last week has settled, and never by a person', async () => {
    world.clock.set('2026-03-31')
    await assert.rejects(countMonth(clock(), { month }), refused('monthRunning'))
    world.clock.set('2026-04-05')
    await assert.rejects(countMonth(clock(), { month: '2026-04-01' }), refused('monthRunning'))
    await assert.rejects(countMonth(clock(), { month: '2026-03-09' }), refused('invalid'))
    for (const person of ['planner', 'cell', 'publisher', 'administrator', 'visitor'] as const)
      await assert.rejects(countMonth(world.context(person), { month }), refused('count-month'), person)
  })

  test('is counted once by two processes, for released demands alone', async () => {
    const both = await Promise.all([countMonth(clock(), { month }), countMonth(clock(), { month })])
    assert.deepEqual(both.map(({ counted }) => counted).sort(), [0, 4])
    await counting.run(clock(), world.publicDb)
    const figures = await world.db`select demand_id, weeks, promised, kept, held_back from presence_figure order by promised desc, kept`
    const by = new Map(figures.map(({ demandId, ...figure }) => [demandId, figure]))
    assert.deepEqual(by.get(often.demandId), { weeks: 1, promised: 8, kept: 7, heldBack: null })
    assert.deepEqual(by.get(seldom.demandId), { weeks: 4, promised: 4, kept: 1, heldBack: null })
    assert.equal(by.get(atSchool.demandId)?.heldBack, 'school')
    assert.equal(by.get(alone.demandId)?.heldBack, 'few_places')
    assert.equal(by.has(unreleased.demandId), false)
    const waiting = await world.db`select demand_id from release where subject_kind = 'presence' and state = 'waiting'`
    assert.deepEqual(new Set(waiting.map(({ demandId }) => demandId)), new Set([often.demandId, seldom.demandId]))
  })

  test('nobody sees it before two persons have signed the sentence', async () => {
    const desk = await (await world.request('publisher', '/desk/releases')).text()
    assert.match(desk, /تعزيز الحضور في .{0,2}حي النخيل.{0,2}، مارس 2026: التُزم بـ 8 زيارات كل أسبوع، أُنجز منها 7 من 8/)
    const releaseId = await sample.record.releaseOf(await figureOf(often.demandId))
    await world.request('publisher', `/desk/releases/${releaseId}/signature`, { form: {} })
    assert.equal((await world.request('publisher', `/desk/releases/${releaseId}/signature`, { form: {} })).status, 409)
    assert.doesNotMatch(await page(`/demands/${often.ref}`), /أُنجز منها/)
    assert.equal((await world.publicDb`select 1 from public_record.presence`).length, 0)
    await world.request('publisher2', `/desk/releases/${releaseId}/signature`, { form: {} })
    const shown = await page(`/demands/${often.ref}`)
    assert.match(shown, /التُزم بـ 8 زيارات كل أسبوع، أُنجز منها 7 من 8/)
    assert.match(shown, /نُشر ما أُنجز من زيارات شهر مارس 2026/)
    assert.match(await page(`/fr/demands/${often.ref}`), /8 visites promises par semaine, 7 sur 8 tenues/)
    const own = await (await world.request('association', `/desk/demands/${often.ref}`)).text()
    assert.match(own, /أُنجز منها 7 من 8/)
  })

  test('counts under five are hidden, everywhere', async () => {
    await sample.record.release(await figureOf(seldom.demandId))
    const shown = await page(`/demands/${seldom.ref}`)
    assert.match(shown, /أقل من 5 زيارات/)
    assert.doesNotMatch(shown, /أُنجز منها \d|التُزم بـ/)
    const { presence } = JSON.parse(await page(`/demands/${seldom.ref}.json`)) as { presence: unknown }
    assert.deepEqual(presence, [{ month: '2026-03', weeks: 4, promised: null, kept: null }])
  })

  test('files for programs hold the counts, and nothing else of the plan', async () => {
    const { demands } = JSON.parse(await page('/demands.json')) as { demands: { ref: string; presence: unknown }[] }
    const of = (ref: string) => demands.find((one) => one.ref === ref)?.presence
    assert.deepEqual(of(often.ref), [{ month: '2026-03', weeks: 1, promised: 8, kept: 7 }])
    assert.deepEqual([of(alone.ref), of(atSchool.ref)], [[], []])
    const [head, ...lines] = (await page('/demands.csv')).trimEnd().split('\r\n')
    assert.ok(head!.endsWith(',presence_month,presence_weeks,presence_promised,presence_kept'))
    assert.ok(lines.find((line) => line.startsWith(often.ref))!.endsWith(',2026-03,1,8,7'))
    assert.ok(lines.find((line) => line.startsWith(alone.ref))!.endsWith(',,,,'))
  })

  test('what is withheld stays unseen, and is not put forward again', async () => {
    const more = await sample.wished({ visits: '6' })
    await world.db`update presence_wish set first_day = '2026-03-02' where id = ${more.id}`
    await counting.run(clock(), world.publicDb)
    const releaseId = await sample.record.releaseOf(await figureOf(more.demandId))
    await world.request('publisher', `/desk/releases/${releaseId}/refusal`, { form: { reason: 'يدل على المكان' } })
    await counting.run(clock(), world.publicDb)
    assert.equal((await world.db`select 1 from release where subject_kind = 'presence' and state = 'waiting'`).length, 0)
    assert.doesNotMatch(await page(`/demands/${more.ref}`), /تعزيز الحضور|يدل على المكان/)
  })
})

async function figureOf(demandId: string): Promise<string> {
  const [row] = await world.db<{ id: string }[]>`select id from presence_figure where demand_id = ${demandId}`
  return row!.id
}
