import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { people, testWorld, type World } from '../../test/world.ts'
import { confirmReport } from './confirm-report.ts'
import type { Decisions } from './decisions.ts'
import { defaultsOf } from './defaults.ts'
import { discardReport } from './discard-report.ts'
import { importReport } from './import-report.ts'
import { findReport, readRegister } from './queries.ts'
import { questionsOf } from './questions.ts'
import { saveReview } from './save-review.ts'
import { suggestionsFor } from './suggestions.ts'

const text = `احتضن مقر ولاية أمن بني ملال، صباح يوم الاثنين 2 فبراير 2026، لقاء تواصليا ترأسه رئيس الهيئة الحضرية بالنيابة مع جمعية النخيل للتنمية وجمعية نسيم الجبل للثقافة.
والتمست جمعية النخيل للتنمية تكثيف الدوريات بمحيط إعدادية النصر، وإصلاح الإنارة بحي المسيرة.`

let world: World
before(async () => {
  world = await testWorld()
})
after(() => world.close())

const cell = () => world.context('cell')
const imported = async () => (await importReport(cell(), { text })).id

/** Everything as it was read, the register's own suggestions taken. */
async function confirming(reportId: string): Promise<Decisions> {
  const report = await findReport(world.db, world.ids.command, reportId)
  const questions = questionsOf(report.reading)
  const suggestions = suggestionsFor(questions, await readRegister(world.db, world.ids.command))
  const answers = questions.map(({ key, kind }) => {
    if (kind === 'date') return [key, '2026-02-02']
    if (kind === 'association') return [key, suggestions[key] ?? 'new']
    if (kind === 'chair' || kind === 'official') return [key, suggestions[key] ?? 'reject']
    return [key, 'confirm']
  })
  return { ...defaultsOf(questions, suggestions), ...Object.fromEntries(answers) }
}

describe('handing in a report', () => {
  it('keeps its text and what was read in it, and nothing enters the record', async () => {
    const response = await world.request('cell', '/desk/reports', { form: { text, source: 'جريدة الجهة', publishedOn: '2026-02-05' } })
    assert.equal(response.status, 303)
    const path = response.headers.get('location')!
    assert.match(path, /^\/desk\/reports\/[0-9a-f-]{36}\?done=reading\.import-report$/)
    const page = await (await world.request('cell', path)).text()
    assert.match(page, /جمعية نسيم الجبل للثقافة/)
    assert.match(page, /id="evidence-date"/)
    assert.equal((await world.db`select 1 from meeting`).length, 0)
  })

  it('takes a file of text, and says in a sentence why not another', async () => {
    const post = (file: File) => world.request('cell', '/desk/reports', { form: { text: '', file } })
    assert.equal((await post(new File([text], 'report.txt'))).status, 303)
    const refused = await post(new File([new Uint8Array([1, 0, 2, 0])], 'report.bin'))
    assert.equal(refused.status, 422)
    assert.match(await refused.text(), /لا يقرأ هذا النوع من الملفات/)
    const broken = await post(new File(['%PDF-1.7 nonsense'], 'report.pdf'))
    assert.equal(broken.status, 422)
    assert.match(await broken.text(), /تعذرت قراءة الملف/)
  })

  it('needs a text and a day of publication that has come', async () => {
    await assert.rejects(importReport(cell(), { text: 'قصير' }), { fields: { text: 'textMissing' } })
    await assert.rejects(importReport(cell(), { text, publishedOn: '2026-03-03' }), { fields: { publishedOn: 'dayAhead' } })
    assert.equal((await world.request('cell', '/desk/reports', { form: { text: 'x' } })).status, 422)
  })

  it('is for the cell; the auditor reads, others see nothing', async () => {
    const id = await imported()
    for (const person of people.filter((one) => one !== 'cell')) {
      await assert.rejects(importReport(world.context(person), { text }), { kind: 'forbidden', reason: 'import-report' })
      if (person === 'visitor') continue
      const status = person === 'auditor' ? 200 : 403
      for (const path of ['/desk/reports', `/desk/reports/${id}`]) assert.equal((await world.request(person, path)).status, status, person)
    }
    const page = await (await world.request('auditor', `/desk/reports/${id}`)).text()
    assert.doesNotMatch(page, /\/confirmation/)
  })

  it('is not found under an address that is none', async () => {
    for (const id of ['x', '01900000-0000-7000-8000-000000000000']) {
      assert.equal((await world.request('cell', `/desk/reports/${id}`)).status, 404)
    }
  })
})

describe('reviewing a report', () => {
  it('keeps what was decided, again and again', async () => {
    const id = await imported()
    const path = `/desk/reports/${id}/review`
    assert.equal((await world.request('cell', path, { form: { place: 'confirm', unknown: 'x' } })).status, 303)
    assert.equal((await world.request('cell', path, { form: { date: 'other', 'date-value': '2026-02-03' } })).status, 303)
    const { decisions } = await findReport(world.db, world.ids.command, id)
    assert.deepEqual(decisions, { date: 'other', 'date-value': '2026-02-03' })
    assert.match(await (await world.request('cell', `/desk/reports/${id}`)).text(), /value="2026-02-03"/)
  })

  it('is for the cell', async () => {
    const reportId = await imported()
    for (const person of people.filter((one) => one !== 'cell')) {
      await assert.rejects(saveReview(world.context(person), { reportId, decisions: {} }), { kind: 'forbidden', reason: 'save-review' })
    }
  })
})

describe('confirming a report', () => {
  it('is refused while what a meeting needs is undecided, and says so at each field; what was decided is kept', async () => {
    const id = await imported()
    const response = await world.request('cell', `/desk/reports/${id}/confirmation`, { form: { title: 'لقاء تواصلي', place: 'confirm' } })
    assert.equal(response.status, 422)
    const page = await response.text()
    for (const field of ['date', 'host', 'chair-1']) assert.match(page, new RegExp(`<li><a href="#review-${field}"`))
    assert.doesNotMatch(page, /<li><a href="#review-place"/)
    const report = await findReport(world.db, world.ids.command, id)
    assert.deepEqual([report.state, report.decisions.place], ['in_review', 'confirm'])
  })

  it('makes one meeting with its attendance and demands; a rejected demand is not there', async () => {
    const reportId = await imported()
    const decisions = { ...(await confirming(reportId)), 'demand-1-by': 'association-1', 'demand-2': 'reject' }
    const response = await world.request('cell', `/desk/reports/${reportId}/confirmation`, { form: decisions })
    assert.equal(response.status, 303)
    const [meeting] =
      await world.db`select id, ref, state, day, part_of_day, chair_office_id, chair_acting, minutes, topics from meeting where report_id = ${reportId}`
    assert.equal(response.headers.get('location'), `/desk/meetings/${meeting!.ref}?done=reading.confirm-report`)
    const { id, ref, topics, ...facts } = meeting!
    const chair = { chairOfficeId: world.ids.officeHead, chairActing: true }
    assert.deepEqual(facts, { state: 'minutes_draft', day: '2026-02-02', partOfDay: 'morning', ...chair, minutes: null })
    assert.ok(!topics.some((topic: string) => /[a-z]/.test(topic)))
    const demands = await world.db`select original, association_id, channel, received_on from demand where meeting_id = ${id}`
    const asked = { associationId: world.ids.association, channel: 'meeting', receivedOn: '2026-02-02' }
    assert.deepEqual([...demands], [{ original: 'تكثيف الدوريات بمحيط إعدادية النصر', ...asked }])
    const [added] = await world.db`select state from association where name_ar = 'جمعية نسيم الجبل للثقافة'`
    assert.equal(added!.state, 'under_verification')
    const there = await world.db`select state from attendance where meeting_id = ${id} and association_id is not null`
    assert.equal(there.length, 2)
    const page = await (await world.request('cell', `/desk/meetings/${ref}`)).text()
    assert.match(page, new RegExp(`/desk/reports/${reportId}`))
  })

  it('confirmed twice at once makes one meeting', async () => {
    const reportId = await imported()
    const decisions = await confirming(reportId)
    await saveReview(cell(), { reportId, decisions })
    const outcomes = await Promise.allSettled([confirmReport(cell(), { reportId }), confirmReport(cell(), { reportId })])
    assert.deepEqual(outcomes.map(({ status }) => status).sort(), ['fulfilled', 'rejected'])
    assert.equal((await world.db`select 1 from meeting where report_id = ${reportId}`).length, 1)
    assert.equal((await world.request('cell', `/desk/reports/${reportId}/confirmation`, { form: decisions })).status, 409)
    assert.equal((await world.request('cell', `/desk/reports/${reportId}/review`, { form: decisions })).status, 409)
  })

  it('refuses to register a name that the register has, and leaves nothing behind', async () => {
    const reportId = await imported()
    const decisions = { ...(await confirming(reportId)), 'association-1': 'new', 'association-1-name': 'جمعية النخيل للتنميه' }
    const response = await world.request('cell', `/desk/reports/${reportId}/confirmation`, { form: decisions })
    assert.equal(response.status, 409)
    assert.match(await response.text(), /في السجل جمعية بهذا الاسم/)
    assert.equal((await world.db`select 1 from meeting where report_id = ${reportId}`).length, 0)
  })

  it('is for the cell', async () => {
    const reportId = await imported()
    for (const person of people.filter((one) => one !== 'cell')) {
      await assert.rejects(confirmReport(world.context(person), { reportId }), { kind: 'forbidden', reason: 'confirm-report' })
    }
  })
})

describe('setting a report aside', () => {
  it('closes it for good', async () => {
    const reportId = await imported()
    assert.equal((await world.request('cell', `/desk/reports/${reportId}/discarding`, { form: {} })).status, 303)
    await assert.rejects(confirmReport(cell(), { reportId }), { kind: 'conflict', reason: 'alreadyDiscarded' })
    assert.equal((await world.request('cell', `/desk/reports/${reportId}`)).status, 200)
  })

  it('happens once, by the cell', async () => {
    const reportId = await imported()
    await assert.rejects(discardReport(world.context('auditor'), { reportId }), { kind: 'forbidden', reason: 'discard-report' })
    const outcomes = await Promise.allSettled([discardReport(cell(), { reportId }), discardReport(cell(), { reportId })])
    assert.deepEqual(outcomes.map(({ status }) => status).sort(), ['fulfilled', 'rejected'])
  })
})
