import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { brotliCompressSync } from 'node:zlib'
import { countedApp } from '../../test/counted-app.ts'
import { sampleRecord } from '../../test/public-sample.ts'
import { testWorld, type World } from '../../test/world.ts'
import { catchUp } from '../search/keep-step.ts'

let world: World
let site: Awaited<ReturnType<typeof countedApp>>
let record: ReturnType<typeof sampleRecord>
let ref = ''
let meeting = ''

before(async () => {
  world = await testWorld()
  site = await countedApp(world)
  record = sampleRecord(world)
  const { id, ref: meetingRef } = await record.releasedMeeting({ title: 'لقاء حول الإنارة', place: 'قاعة الاجتماعات' })
  meeting = meetingRef
  ref = await released(12, id)
  await catchUp(world.context('cell'))
})
after(async () => {
  await site.close()
  await world.close()
})

/** Demands of a meeting, answered, in as many districts as there are; the reference of the last. */
async function released(count: number, meetingId: string): Promise<string> {
  let last = ''
  for (let n = 0; n < count; n++) {
    const facts = {
      meetingId,
      districtAr: `حي رقم ${n}`,
      answeredOn: '2026-02-10',
      answerKind: 'commitment',
      state: 'promised',
      dueOn: '2026-02-20',
    } as const
    last = (await record.releasedDemand(`نطلب إصلاح الإنارة العمومية بالزنقة رقم ${n} قرب السوق الأسبوعي`, facts)).ref
  }
  return last
}

for (const [page, most] of [
  ['/', 6],
  ['/demands/…', 5],
] as const) {
  test(`${page} needs at most ${most} statements, those of its frame included`, async () => {
    const sent = await site.statements(page.replace('…', ref))
    assert.ok(sent > 0 && sent <= most, `${sent} statements`)
  })
}

test('no page or file of the record needs more statements when there is more in it', async () => {
  const paths = [
    ...[
      '/',
      '/demands',
      '/demands?state=late',
      '/commitments',
      '/commitments?state=late',
      '/meetings',
      '/meeting-requests',
      '/search?q=الإنارة',
    ],
    ...[
      '/demands.json',
      '/demands.csv',
      '/districts.geojson',
      '/demands.atom',
      '/meetings.atom',
      '/meetings.ics',
      '/sitemap.xml',
      '/follow',
    ],
    ...[`/demands/${ref}`, `/demands/${ref}.json`, `/demands/${ref}.atom`, `/meetings/${meeting}`, `/meetings/${meeting}.json`],
  ].map(encodeURI)
  const cost = async () => {
    const costs: Record<string, number> = {}
    for (const path of paths) costs[path] = await site.statements(path)
    return costs
  }
  await cost()
  const few = await cost()
  const { id } = await record.releasedMeeting({ title: 'لقاء آخر', place: 'قاعة الاجتماعات' })
  await released(30, id)
  assert.deepEqual(await cost(), few)
})

test('the home page with its styles and script weighs less than 60 kB on the wire', async () => {
  const get = async (path: string) => (await world.request('visitor', path)).text()
  const home = await get('/')
  const files = [...home.matchAll(/(?:href|src)="(\/assets\/main[^"]+)"/g)].map(([, path]) => path!)
  assert.equal(files.length, 2)
  const bodies = [home, ...(await Promise.all(files.map(get)))]
  const bytes = bodies.reduce((sum, body) => sum + brotliCompressSync(body).length, 0)
  assert.ok(bytes < 60_000, `${bytes} bytes`)
})
