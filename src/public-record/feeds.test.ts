import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { sampleRecord } from '../../test/public-sample.ts'
import { testWorld, type World } from '../../test/world.ts'
import { addEntry } from './copies.ts'

let world: World
let record: ReturnType<typeof sampleRecord>
before(async () => {
  world = await testWorld()
  record = sampleRecord(world)
})
after(() => world.close())

const get = (path: string) => world.request('visitor', encodeURI(path))
const bodyOf = async (path: string) => (await get(path)).text()

/** Folded lines of a calendar put together again, as name and value. */
const linesOf = (calendar: string) =>
  new Map(
    calendar
      .replaceAll('\r\n ', '')
      .split('\r\n')
      .map((line) => [line.split(/[:;]/)[0]!, line]),
  )

test('a meeting goes into a calendar at its hour, with its place and its page', async () => {
  const { ref } = await record.releasedMeeting({
    title: 'لقاء حول محيط المدارس; الجزء 2, وما بعده',
    place: 'دار الشباب، شارع الحسن الثاني',
  })
  const response = await get(`/meetings/${ref}.ics`)
  assert.equal(response.headers.get('content-type'), 'text/calendar; charset=utf-8')
  const calendar = await response.text()
  const lines = linesOf(calendar)
  assert.equal(lines.get('SUMMARY'), String.raw`SUMMARY:لقاء حول محيط المدارس\; الجزء 2\, وما بعده`)
  assert.equal(lines.get('LOCATION'), 'LOCATION:دار الشباب، شارع الحسن الثاني')
  assert.equal(lines.get('DTSTART'), 'DTSTART:20260320T150000Z', 'Ramadan: Morocco keeps the hour of Greenwich')
  assert.match(lines.get('URL')!, new RegExp(`/meetings/${ref}$`))
  for (const line of calendar.split('\r\n')) assert.ok(Buffer.byteLength(line) <= 75, line)
})

test('a meeting without an hour takes its whole day', async () => {
  const { ref } = await record.releasedMeeting({ title: 'لقاء', place: 'المقر' }, { time: null, partOfDay: 'morning', day: '2026-06-03' })
  assert.equal(linesOf(await bodyOf(`/meetings/${ref}.ics`)).get('DTSTART'), 'DTSTART;VALUE=DATE:20260603')
})

test('the calendar of all holds every meeting that everyone may read, and no other', async () => {
  const waiting = await record.waitingMeeting({ title: 'لم يوقع عليه أحد', place: 'المقر' })
  const calendar = await bodyOf('/meetings.ics')
  assert.equal(calendar.match(/BEGIN:VEVENT/g)?.length, 2)
  assert.ok(!calendar.includes(waiting.ref))
  assert.equal((await get(`/meetings/${waiting.ref}.ics`)).status, 404)
  assert.equal((await get('/meetings/none.ics')).status, 404)
})

test('a demand is followed step by step, the newest first, without the texts that wait', async () => {
  const demand = await record.releasedDemand('نطلب <إنارة> الزقاق & تبليطه')
  await addEntry(world.context('cell'), { demandId: demand.id, ref: demand.ref, kind: 'qualified', day: '2026-02-04' })
  await addEntry(world.context('cell'), { demandId: demand.id, ref: demand.ref, kind: 'progress', day: '2026-02-20', text: 'نص لم يوقع' })
  const response = await get(`/demands/${demand.ref}.atom`)
  assert.equal(response.headers.get('content-type'), 'application/atom+xml; charset=utf-8')
  const feed = await response.text()
  assert.ok(feed.includes('نطلب &lt;إنارة&gt; الزقاق &amp; تبليطه'))
  assert.deepEqual(
    [...feed.matchAll(/<entry>.*?<title>([^<·]*?)(?: ·[^<]*)?<\/title><updated>(\d{4}-\d\d-\d\d)/g)].map(([, title, day]) => [title, day]),
    [
      ['خبر عن التنفيذ', '2026-02-20'],
      ['قُبل المطلب وحُدد من يجيب عنه', '2026-02-04'],
      ['ورد المطلب', '2026-02-02'],
    ],
  )
  assert.ok(!feed.includes('نص لم يوقع'))
  assert.equal((await get('/demands/none.atom')).status, 404)
})

test('a list of demands is followed as it was narrowed, in the language of its address', async () => {
  const other = await record.releasedDemand('نطلب ممرا للراجلين', { categoryId: 'traffic' })
  const all = await bodyOf('/fr/demands.atom')
  const narrowed = await bodyOf('/fr/demands.atom?category=traffic')
  assert.match(all, /xml:lang="fr"/)
  assert.equal(all.match(/<entry>/g)?.length, 2)
  assert.deepEqual(
    [...narrowed.matchAll(/<entry><id>[^<]*\/fr\/demands\/([^<]*)<\/id>/g)].map(([, ref]) => ref),
    [other.ref],
  )
  const first = async () => /<entry><id>[^<]*\/(BM-[\d-]+)<\/id>/.exec(await bodyOf('/demands.atom'))?.[1]
  assert.equal(await first(), other.ref)
  const older = await record.releasedDemand('نطلب حراسة الحديقة', {
    askedOn: '2025-06-01',
    state: 'answered',
    answerKind: 'explanation',
    answeredOn: '2026-02-28',
  })
  assert.equal(await first(), older.ref, 'the last to change comes first')
  assert.match(await bodyOf('/fr/demands?category=traffic'), /href="\/fr\/demands\.atom\?category=traffic"/)
})

test('a meeting to come tells search engines when and where, and its title ends no script', async () => {
  const { ref } = await record.releasedMeeting({ title: 'لقاء </script><b>مفتوح</b>', place: 'دار الشباب' })
  const page = await bodyOf(`/meetings/${ref}`)
  const [, data = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/.exec(page) ?? []
  const event = JSON.parse(data) as Record<string, unknown>
  assert.deepEqual([event['@type'], event.name, event.startDate], ['Event', 'لقاء </script><b>مفتوح</b>', '2026-03-20T15:00:00.000Z'])
  const { ref: over } = await record.releasedMeeting({ title: 'لقاء مضى', place: 'المقر' }, { state: 'held', day: '2026-02-02' })
  assert.doesNotMatch(await bodyOf(`/meetings/${over}`), /ld\+json/)
})

test('the feed of a district names itself and its list by addresses that lead there', async () => {
  const feed = await bodyOf('/demands.atom?district=حي النخيل')
  const [self = '', page = ''] = [...feed.matchAll(/<link rel="(?:self|alternate)"[^>]*href="([^"]*)"/g)].map(([, href]) => href!)
  for (const address of [self, page]) assert.equal(new URL(address).searchParams.get('district'), 'حي النخيل')
})

test('feeds can be kept for a minute and asked for again by their tag', async () => {
  for (const path of ['/meetings.ics', '/demands.atom']) {
    const response = await get(path)
    assert.equal(response.headers.get('cache-control'), 'public, max-age=60')
    const again = await world.request('visitor', path, { headers: { 'if-none-match': response.headers.get('etag')! } })
    assert.equal(again.status, 304, path)
  }
})
