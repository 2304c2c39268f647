import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { people, testWorld, type World } from '../../test/world.ts'

let world: World
before(async () => {
  world = await testWorld()
})
after(() => world.close())

const text = async (path: string) => (await world.request('visitor', path)).text()
const post = (path: string, form: Record<string, string | File>) => world.request('administrator', path, { form })

test('everyone sees the units, the districts on a still map and in a list, and where the data comes from', async () => {
  const page = await text('/places')
  assert.equal(page.match(/<path class="map-area"/g)!.length, 2 + 5)
  assert.match(page, /<li><bdi>حي النخيل<\/bdi><\/li>/)
  assert.match(page, /ولاية أمن بني ملال/)
  assert.match(page, /OpenStreetMap[\s\S]*ODbL 1\.0/)
  assert.doesNotMatch(page, / style=|حديقة النخيل/)
})

test('the page is the same whoever asks, and speaks the language of its address', async () => {
  const asVisitor = await text('/places')
  for (const person of ['cell', 'administrator'] as const) {
    assert.equal(await (await world.request(person, '/places')).text(), asVisitor)
  }
  assert.match(await text('/fr/places'), /Quartier des Palmiers/)
})

test('the public role reads names and shapes of districts, and nothing of the points', async () => {
  const rows = await world.publicDb`select name_ar from district`
  assert.equal(rows.length, 2)
  await assert.rejects(world.publicDb`select * from point`, /permission denied/)
  await assert.rejects(world.publicDb`update district set name_ar = 'x'`, /permission denied|read-only/)
})

test('the desk shows places to the services of the command, and forms to those who may use them', async () => {
  for (const person of people.filter((one) => one !== 'visitor')) {
    const outside = ['association', 'association2', 'school', 'partner'].includes(person)
    const status = async (path: string) => (await world.request(person, path)).status
    assert.equal(await status('/desk/places'), outside ? 403 : 200)
    assert.equal(await status('/desk/places/points/new'), ['cell', 'planner', 'administrator'].includes(person) ? 200 : 403)
    assert.equal(await status('/desk/places/districts/new'), person === 'administrator' ? 200 : 403)
  }
})

test('a place outside of every district gives the form back with a sentence', async () => {
  const point = { nameAr: 'سوق بعيد', nameFr: 'Marché', kind: 'market', latitude: '33.9', longitude: '-6.36', districtId: '' }
  const refused = await post('/desk/places/points', point)
  assert.equal(refused.status, 422)
  assert.match(await refused.text(), /value="سوق بعيد"[\s\S]*هذا الموضع خارج كل الأحياء المسجلة/)
  const added = await post('/desk/places/points', { ...point, latitude: '32.34' })
  assert.equal(added.headers.get('location'), '/desk/places?done=places.add-point')
})

test('a district comes from a file or from pasted text', async () => {
  const shape = (west: number) =>
    JSON.stringify({
      type: 'Polygon',
      coordinates: [
        [
          [west, 32.33],
          [west + 0.02, 32.33],
          [west + 0.02, 32.35],
          [west, 32.35],
          [west, 32.33],
        ],
      ],
    })
  const file = new File([shape(-6.3)], 'hay.geojson', { type: 'application/geo+json' })
  const uploaded = await post('/desk/places/districts', { nameAr: 'حي اللوز', nameFr: 'Hay Louz', shape: '', file })
  assert.equal(uploaded.headers.get('location'), '/desk/places?done=places.add-district')
  const pasted = await post('/desk/places/districts', { nameAr: 'حي الرمان', nameFr: 'Hay Roummane', shape: shape(-6.28) })
  assert.equal(pasted.status, 303)
  const none = await post('/desk/places/districts', { nameAr: 'حي بلا حدود', nameFr: 'Hay', shape: '' })
  assert.equal(none.status, 422)
})
