import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { sampleRecord } from '../../test/public-sample.ts'
import { people, testWorld, type World } from '../../test/world.ts'
import { announceMeeting } from '../meetings/announce-meeting.ts'
import { planMeeting } from '../meetings/plan-meeting.ts'
import { closeSeries } from './close-series.ts'
import { openSeries } from './open-series.ts'
import { reviseSeries } from './revise-series.ts'

let world: World
before(async () => {
  world = await testWorld()
})
after(() => world.close())

const plan = {
  nameAr: 'اللقاءات الفصلية مع جمعيات الأحياء',
  nameFr: 'Rencontres trimestrielles de quartier',
  cadence: 'quarterly',
  rule: 'تدعى جمعيات الأحياء قبل عشرة أيام، ومن لم تدع تطلب الحضور من حسابها.',
  invitedKinds: 'neighbourhood',
}
const cell = () => world.context('cell')
const page = async (path: string) => (await world.request('visitor', path)).text()

describe('a series', () => {
  it('is public once two have signed its rule, with the rule as the system follows it', async () => {
    const { id, ref } = await openSeries(cell(), plan)
    assert.match(ref, /^BM-S-\d\d$/)
    assert.equal((await world.request('visitor', `/series/${ref}`)).status, 404)
    await sampleRecord(world).release(id)
    const html = await page(`/series/${ref}`)
    assert.ok(html.includes(plan.rule) && html.includes('تُدعى الجمعيات المعتمدة من صنف: ') && html.includes('كل ثلاثة أشهر'))
    assert.ok((await page('/meetings')).includes(`/series/${ref}`))
  })

  it('says in public when its next meeting is due, when it is overdue, and which is announced', async () => {
    world.clock.set('2026-01-05')
    const { id, ref } = await openSeries(cell(), { ...plan, cadence: 'monthly' })
    await sampleRecord(world).release(id)
    world.clock.set('2026-02-05')
    assert.ok((await page(`/series/${ref}`)).includes('datetime="2026-02-05"'))
    assert.ok(!(await page(`/series/${ref}`)).includes('تأخر موعده'))
    world.clock.set('2026-02-06')
    assert.ok((await page(`/series/${ref}`)).includes('تأخر موعده'))
    assert.ok((await (await world.request('cell', '/desk/series')).text()).includes('تأخر لقاؤها'))
    const meeting = { title: 'لقاء شهر مارس', day: '2026-03-12', time: '15:00', place: 'دار الشباب', seriesId: id }
    const { id: meetingId } = await planMeeting(cell(), meeting)
    await announceMeeting(cell(), { meetingId })
    await sampleRecord(world).release(meetingId)
    const html = await page(`/series/${ref}`)
    assert.ok(!html.includes('تأخر موعده') && html.includes('datetime="2026-03-12"') && html.includes(meeting.title))
    const feed = await page(`/series/${ref}.ics`)
    assert.equal(feed.match(/BEGIN:VEVENT/g)?.length, 1)
    world.clock.set('2026-03-02')
  })

  it('gives French readers the rule in French where the cell wrote it, and otherwise the Arabic, marked as such', async () => {
    const ruleFr = 'Les associations de quartier sont invitées dix jours avant.'
    const [french, arabic] = [await openSeries(cell(), { ...plan, ruleFr }), await openSeries(cell(), plan)]
    for (const { id } of [french, arabic]) await sampleRecord(world).release(id)
    const html = await page(`/fr/series/${french.ref}`)
    assert.ok(html.includes(ruleFr) && html.includes('Sont invitées les associations accréditées') && !html.includes(plan.rule))
    assert.match(await page(`/fr/series/${arabic.ref}`), /<p dir="auto" lang="ar-MA" class="typed">تدعى/)
    assert.ok((await page(`/series/${french.ref}`)).includes(plan.rule))
  })

  it('keeps its released rule until the new one is signed', async () => {
    const { id, ref } = await openSeries(cell(), plan)
    await sampleRecord(world).release(id)
    const rule = 'تدعى كل الجمعيات المعتمدة في المدينة دون استثناء.'
    await reviseSeries(cell(), { seriesId: id, ...plan, invitedKinds: [], rule, cadence: 'monthly' })
    const waiting = await page(`/series/${ref}`)
    assert.ok(waiting.includes(plan.rule) && !waiting.includes(rule) && waiting.includes('كل شهر'))
    await sampleRecord(world).release(id)
    assert.ok((await page(`/series/${ref}`)).includes(rule))
  })

  it('is closed once, and changes no more', async () => {
    const { id } = await openSeries(cell(), plan)
    const both = await Promise.allSettled([closeSeries(cell(), { seriesId: id }), closeSeries(cell(), { seriesId: id })])
    assert.deepEqual(both.map(({ status }) => status).sort(), ['fulfilled', 'rejected'])
    await assert.rejects(reviseSeries(cell(), { seriesId: id, ...plan }), { kind: 'conflict', reason: 'seriesClosed' })
  })

  it('says field by field what is missing, and keeps what was typed', async () => {
    const wrong = { nameAr: '', nameFr: '', cadence: '', rule: 'قصير', invitedKinds: ['guests'] }
    await assert.rejects(openSeries(cell(), wrong), {
      fields: {
        nameAr: 'nameMissing',
        nameFr: 'nameMissing',
        cadence: 'cadenceMissing',
        rule: 'ruleMissing',
        'invitedKinds.0': 'kindUnknown',
      },
    })
    const returned = await world.request('cell', '/desk/series', { form: { ...plan, rule: 'قصير' } })
    assert.equal(returned.status, 422)
    const html = await returned.text()
    assert.ok(html.includes(plan.nameAr) && /value="neighbourhood"[^>]*checked/.test(html))
  })

  it('is opened, revised and closed by the cell only', async () => {
    const { id: seriesId } = await openSeries(cell(), plan)
    for (const person of people.filter((one) => one !== 'cell')) {
      const context = world.context(person)
      await assert.rejects(openSeries(context, plan), { kind: 'forbidden' }, person)
      await assert.rejects(reviseSeries(context, { seriesId, ...plan }), { kind: 'forbidden' }, person)
      await assert.rejects(closeSeries(context, { seriesId }), { kind: 'forbidden' }, person)
    }
  })
})
