import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { sampleReportYear, schoolYear, signReports } from '../../../../test/report-sample.ts'
import { testWorld, type World } from '../../../../test/world.ts'
import type { PublicReport } from '../../../public-record/awareness-reports.ts'
import { commands } from '../../cli.ts'
import { proposeReport } from './propose-report.ts'
import { withdrawReport } from './withdraw-report.ts'

let world: World
before(async () => {
  world = await testWorld()
  await sampleReportYear(world)
})
after(() => world.close())

const read = async (path: string) => {
  const response = await world.request('visitor', path)
  return { status: response.status, text: await response.text() }
}
const data = async (path: string) => JSON.parse((await read(path)).text) as PublicReport
const change = 'صُحح عدد حصص حي واحد بعد مراجعته.'

test('a report is proposed once the year is over and its stages are closed, by the cells alone, and by one of two at once', async () => {
  const cell = world.context('awareness')
  await assert.rejects(proposeReport(world.context('head'), { schoolYear }), /propose-report/)
  await assert.rejects(proposeReport(cell, { schoolYear: '2019-2020' }), /reportYearUnknown/)
  const { newId } = cell
  const id = newId()
  const days = { firstDay: '2024-10-01', lastDay: '2024-10-20' }
  await world.db`insert into awareness_programme ${world.db({ commandId: world.ids.command, id, schoolYear, edition: 12, stage: 1, ...days, topics: ['digital'] })}`
  await assert.rejects(proposeReport(cell, { schoolYear }), /stagesOpen/)
  await world.db`delete from awareness_programme where id = ${id}`
  const both = await Promise.allSettled([cell, world.context('cell')].map((context) => proposeReport(context, { schoolYear })))
  assert.deepEqual(both.map(({ status }) => status).sort(), ['fulfilled', 'rejected'])
  await assert.rejects(proposeReport(cell, { schoolYear }), /reportWaits/)
})

test('nobody sees it before two persons have signed; withheld, it may be proposed again', async () => {
  assert.equal((await read(`/awareness/${schoolYear}`)).status, 404)
  assert.equal((await world.publicDb`select 1 from public_record.awareness_report`).length, 0)
  const waiting = () => world.db<{ id: string; texts: Record<string, string> }[]>`
    select id, texts from release where subject_kind = 'awareness_report' and state = 'waiting'`
  const [release] = await waiting()
  assert.match(release!.texts.awarenessReport!, /بلغ عدد الحصص المنجزة 61\./)
  assert.doesNotMatch(release!.texts.awarenessReport!, /مؤسسة \d-\d/)
  const reason = 'يُنتظر رقم من مؤسسة'
  assert.equal((await world.request('publisher', `/desk/releases/${release!.id}/refusal`, { form: { reason } })).status, 303)
  assert.match(await (await world.request('awareness', '/desk/awareness/reports')).text(), /يُنتظر رقم من مؤسسة/)
  const { version } = await proposeReport(world.context('cell'), { schoolYear })
  assert.equal(version, 1)
  const [again] = await waiting()
  assert.equal((await world.request('publisher', `/desk/releases/${again!.id}/signature`, { form: {} })).status, 303)
  assert.equal((await world.request('publisher', `/desk/releases/${again!.id}/signature`, { form: {} })).status, 409)
  assert.equal((await read(`/awareness/${schoolYear}.json`)).status, 404)
  assert.equal((await world.request('publisher2', `/desk/releases/${again!.id}/signature`, { form: {} })).status, 303)
})

test('everyone reads it as a page, as data and on paper, in four languages: what is small is left out, and why is said', async () => {
  const { text } = await read(`/awareness/${schoolYear}`)
  assert.match(text, /بلغ عدد المؤسسات المستفيدة 29 من أصل 29\./)
  assert.match(text, /<svg/)
  assert.match(text, /ما لم يُعرض ولماذا/)
  assert.doesNotMatch(text, /مؤسسة \d-\d/)
  const { report } = await data(`/awareness/${schoolYear}.json`)
  assert.equal(report!.totals.sessions, 61)
  // Of schools without a place there are three, all primary: those of the first district would tell what they had.
  assert.ok(report!.byDistrict.every(({ sessions }) => sessions === null))
  assert.deepEqual(
    report!.byLevel.map(({ sessions }) => sessions),
    [39, 16, 6],
  )
  const { text: csv } = await read(`/awareness/${schoolYear}.csv`)
  assert.match(csv, /2024-2025;1;all;all;المجموع;61;29;29;/)
  assert.match(csv, /district;district:;[^;]*;;;;;;;;;;;true/)
  const pdf = await world.request('visitor', `/awareness/${schoolYear}.pdf`)
  assert.equal(pdf.headers.get('content-type'), 'application/pdf')
  for (const language of ['fr', 'en', 'zgh']) assert.equal((await read(`/${language}/awareness/${schoolYear}`)).status, 200, language)
  assert.match((await read('/awareness')).text, /href="\/awareness\/2024-2025-1"/)
  assert.match((await read('/awareness.atom')).text, /awareness\/2024-2025-1/)
  assert.match((await read('/sitemap.xml')).text, /awareness\/2024-2025</)
  for (const path of ['/awareness/2019-2020', '/awareness/2024-2025-7', '/awareness/2019-2020.pdf'])
    assert.equal((await read(path)).status, 404, path)
  const [{ run }] = commands as [(typeof commands)[number]]
  const asked = { context: async () => world.context('cell'), positionals: [] } as unknown as Parameters<typeof run>[0]
  const told = await run({ ...asked, values: { public: true, year: schoolYear } })
  assert.match(told.text, /بلغ عدد الحصص المنجزة 61\./)
})

test('a correction says what it corrects, takes the place of the version before, and leaves it told', async () => {
  await assert.rejects(proposeReport(world.context('cell'), { schoolYear }), /changeMissing/)
  const returned = await world.request('cell', '/desk/awareness/reports', { form: { schoolYear, change: 'نعم', changeFr: 'Une' } })
  assert.equal(returned.status, 422)
  assert.match(await returned.text(), /نعم/)
  await world.db`update awareness_session set girls = girls + 1 where ref = 'S-0-0-0'`
  assert.equal((await data(`/awareness/${schoolYear}.json`)).report!.totals.girls, 61 * 31, 'the row is not the copy')
  assert.equal((await world.request('cell', '/desk/awareness/reports', { form: { schoolYear, change } })).status, 303)
  await signReports(world)
  const last = await data(`/awareness/${schoolYear}.json`)
  assert.deepEqual([last.version, last.change, last.report!.totals.girls], [2, change, 61 * 31 + 1])
  const former = await data(`/awareness/${schoolYear}-1.json`)
  assert.ok(former.replacedOn)
  assert.match((await read(`/awareness/${schoolYear}-1`)).text, /صُحح هذا التقرير في نسخة بعده/)
})

test('a publisher withdraws it alone, with a reason: its figures are gone everywhere, that it was there stays', async () => {
  const [version] = await world.db<{ id: string }[]>`select id from awareness_report where version = 2`
  const reportId = version!.id
  const reason = 'رقم يدل على مؤسسة واحدة'
  await assert.rejects(withdrawReport(world.context('cell'), { reportId, reason }), /withdraw-report/)
  await assert.rejects(withdrawReport(world.context('publisher'), { reportId, reason: '' }), /invalid/)
  const both = await Promise.allSettled([1, 2].map(() => withdrawReport(world.context('publisher'), { reportId, reason })))
  assert.deepEqual(both.map(({ status }) => status).sort(), ['fulfilled', 'rejected'])
  const { status, text } = await read(`/awareness/${schoolYear}`)
  assert.equal(status, 200)
  assert.match(text, /نُشر هذا التقرير ثم سُحب/)
  assert.doesNotMatch(text, /بلغ عدد/)
  assert.equal((await data(`/awareness/${schoolYear}.json`)).report, null)
  assert.equal((await read(`/awareness/${schoolYear}.csv`)).status, 404)
  assert.doesNotMatch(text, new RegExp(reason))
})
