import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { sampleRecord } from '../../test/public-sample.ts'
import { testWorld, type World } from '../../test/world.ts'

let world: World
before(async () => {
  world = await testWorld()
})
after(() => world.close())

test('the districts of the home page add up to the total, however many there are', async () => {
  const record = sampleRecord(world)
  for (let district = 1; district <= 11; district++) {
    const facts = { districtAr: `حي الاختبار ${district}`, state: district % 3 === 0 ? 'inadmissible' : 'qualified' } as const
    await record.releasedDemand(`مطلب منشور في حي الاختبار ${district}`, facts)
  }
  const html = await (await world.request('visitor', '/')).text()
  const table = html.slice(html.indexOf('<table'), html.indexOf('</table>'))
  const numbersOf = (row: string) => [...row.matchAll(/>\s*(\d+)\s*</g)].map(([, n]) => Number(n)).slice(-2)
  const [body = '', foot = ''] = table.split('<tfoot')
  const rows = body.split('<tr').slice(2).map(numbersOf)
  assert.equal(rows.length, 9)
  const sums = [0, 1].map((column) => rows.reduce((sum, row) => sum + row[column]!, 0))
  assert.deepEqual(sums, numbersOf(foot))
  assert.equal(sums[0]! + sums[1]!, 11)
})

test('a meeting is the next one until its day comes, then that of today, then the last', async () => {
  await sampleRecord(world).releasedMeeting({ title: 'لقاء الربيع', place: 'القاعة الكبرى' }, { state: 'announced', day: '2026-05-05' })
  const cardOn = async (day: string) => {
    world.clock.set(day)
    const html = await (await world.request('visitor', '/')).text()
    return ['اللقاء المقبل', 'لقاء اليوم', 'آخر لقاء'].filter((over) => html.includes(`>${over}<`))
  }
  assert.deepEqual(await cardOn('2026-05-04'), ['اللقاء المقبل'])
  assert.deepEqual(await cardOn('2026-05-05'), ['لقاء اليوم'])
  assert.deepEqual(await cardOn('2026-05-06'), ['آخر لقاء'])
})
