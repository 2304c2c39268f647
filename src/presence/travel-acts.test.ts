import assert from 'node:assert/strict'
import { after, before, beforeEach, describe, test } from 'node:test'
import { counted } from '../../test/counted.ts'
import { samplePresence } from '../../test/presence-sample.ts'
import { refused } from '../../test/refused.ts'
import { people, testWorld, type World } from '../../test/world.ts'
import { addSchool } from '../schools/add-school.ts'
import { dropTravelTimes } from './drop-travel-times.ts'
import { keepTravelTimes } from './keep-travel-times.ts'
import { readWeek } from './plans/week.ts'
import { findSpeeds, listMatrices, listPlaces } from './queries/travel.ts'
import { findWish, listWishes } from './queries/wishes.ts'
import { reviseWish } from './revise-wish.ts'
import { setSpeed } from './set-speed.ts'
import { usualSpeeds } from './travel/speed.ts'
import { usual } from './wish.ts'
import { wishForSchools } from './wish-for-schools.ts'

let world: World
let sample: ReturnType<typeof samplePresence>
before(async () => {
  world = await testWorld()
  sample = samplePresence(world)
  await sample.team()
  await sample.wish()
})
after(() => world.close())
beforeEach(() => world.db`delete from presence_matrix`)

const planner = () => world.context('planner')
const others = people.filter((one) => one !== 'visitor' && one !== 'planner')
const matrix = () => ({ mode: 'car', source: 'file', places: [`point:${world.ids.point}`], minutes: [[0]] })

describe('speeds', () => {
  test('are the usual ones until others are set, mode by mode', async () => {
    assert.deepEqual(await findSpeeds(world.db, world.ids.command), usualSpeeds)
    await setSpeed(planner(), { mode: 'foot', kmh: '4', fixedMinutes: '2', detour: '140' })
    await setSpeed(planner(), { mode: 'foot', kmh: '6', fixedMinutes: '0', detour: '100' })
    const { foot, car } = await findSpeeds(world.db, world.ids.command)
    assert.deepEqual([foot, car], [{ kmh: 6, fixedMinutes: 0, detour: 100 }, usualSpeeds.car])
    const both = await Promise.all([5, 7].map((kmh) => setSpeed(planner(), { mode: 'foot', kmh, fixedMinutes: 1, detour: 120 })))
    assert.equal(both.length, 2, 'two at once go one after the other')
  })

  test('that cannot be are refused at their field, and the form keeps what was typed', async () => {
    const set = (more: Record<string, unknown>) => setSpeed(planner(), { mode: 'car', kmh: 20, fixedMinutes: 3, detour: 130, ...more })
    await assert.rejects(set({ kmh: '0' }), refused('kmhInvalid', 'kmh'))
    await assert.rejects(set({ fixedMinutes: '-1' }), refused('fixedInvalid', 'fixedMinutes'))
    await assert.rejects(set({ detour: '99' }), refused('detourInvalid', 'detour'))
    await assert.rejects(set({ mode: 'horse' }), refused('modeMissing', 'mode'))
    const returned = await world.request('planner', '/desk/presence-plan/travel/speeds/car', {
      form: { kmh: 'fast', fixedMinutes: '3', detour: '130' },
    })
    assert.equal(returned.status, 422)
    assert.match(await returned.text(), /id="car-kmh"[^>]*value="fast"/)
  })
})

describe('tables of travel times', () => {
  test('come as a file, stand in place of those before, and are dropped once', async () => {
    const ways = (minutes: number) =>
      new File([`mode,from,to,minutes\ncar,point:${world.ids.point},point:${world.ids.point},${minutes}`], 'times.csv')
    const send = (file: File) => world.request('planner', '/desk/presence-plan/travel/matrices', { form: { file } })
    assert.equal((await send(ways(3))).status, 303)
    assert.equal((await send(ways(4))).status, 303)
    const [kept, ...more] = await listMatrices(world.db, world.ids.command)
    assert.deepEqual([kept!.mode, kept!.source, kept!.places, more.length], ['car', 'file', [`point:${world.ids.point}`], 0])
    const wrong = await send(new File(['mode,from,to,minutes\ncar,nowhere,nowhere,3'], 'times.csv'))
    assert.equal(wrong.status, 422)
    assert.match(await wrong.text(), /السطر 2: مكان غير معروف/)
    await dropTravelTimes(planner(), { mode: 'car' })
    await assert.rejects(dropTravelTimes(planner(), { mode: 'car' }), refused('matrixUnknown'))
  })

  test('of a router are not asked for where none is set', async () => {
    const answer = await world.request('planner', '/desk/presence-plan/travel/router', { form: {} })
    assert.equal(answer.status, 409)
    assert.match(await answer.text(), /OSRM_URL/)
  })

  test('are square', async () => {
    await assert.rejects(keepTravelTimes(planner(), { matrices: [{ ...matrix(), minutes: [[0, 1]] }] }), /invalid/)
    await assert.rejects(keepTravelTimes(planner(), { matrices: [] }), /invalid/)
  })

  test('name places as the list of places does', async () => {
    const response = await world.request('planner', '/desk/presence-plan/travel/places.csv')
    const text = await response.text()
    assert.ok(text.includes(`point:${world.ids.point},حديقة النخيل,32.34,-6.36`), text)
    assert.equal((await listPlaces(world.db, world.ids.command)).length, 1)
  })
})

describe('wishes of schools', () => {
  test('are made for every school on the map that has none, and follow its hours', async () => {
    await assert.rejects(wishForSchools(planner(), usual.school), refused('noSchools'))
    await addSchool(planner(), { nameAr: 'مدرسة مختلقة', level: 'primary', sector: 'public', latitude: '32.341', longitude: '-6.361' })
    const { wishes } = await wishForSchools(planner(), { ...usual.school, visits: '8' })
    assert.equal(wishes, 1)
    await assert.rejects(wishForSchools(planner(), usual.school), refused('noSchools'))
    const made = (await listWishes(world.db, world.ids.command)).find(({ source }) => source === 'school')!
    assert.deepEqual([made.placeAr, made.districtAr, made.visits, made.windows], ['مدرسة مختلقة', 'حي النخيل', 8, []])
    await reviseWish(planner(), { ...usual.school, wishId: made.id, weight: '10', visits: '9' })
    assert.deepEqual((await findWish(world.db, world.ids.command, made.id)).weight, 10)
  })

  test('made by two at once are made once', async () => {
    await addSchool(planner(), { nameAr: 'إعدادية مختلقة', level: 'middle', sector: 'public', latitude: '32.342', longitude: '-6.362' })
    const both = await Promise.allSettled([1, 2].map(() => wishForSchools(planner(), usual.school)))
    assert.deepEqual(both.map(({ status }) => status).sort(), ['fulfilled', 'rejected'])
  })
})

test('travel times and wishes of schools are the planner’s to set', async () => {
  for (const person of others) {
    const as = world.context(person)
    await assert.rejects(setSpeed(as, { mode: 'car', kmh: 20, fixedMinutes: 3, detour: 130 }), refused('set-speed'), person)
    await assert.rejects(keepTravelTimes(as, { matrices: [matrix()] }), refused('keep-travel-times'), person)
    await assert.rejects(dropTravelTimes(as, { mode: 'car' }), refused('drop-travel-times'), person)
    await assert.rejects(wishForSchools(as, usual.school), refused('wish-for-schools'), person)
  }
})

test('a week is read in so many statements, however many teams and wishes there are', async () => {
  let sent = 0
  const db = counted(world.db, () => {
    sent++
  })
  const count = async () => {
    sent = 0
    await readWeek(db, world.ids.command, '2026-03-09', { firstDay: '2026-03-09', firstMinute: 0 })
    return sent
  }
  const before = await count()
  for (let more = 0; more < 3; more++) {
    await sample.team()
    await sample.wish()
  }
  assert.equal(await count(), before)
  assert.ok(before <= 20, `${before} statements`)
})
