import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { sampleRecord } from '../../test/public-sample.ts'
import { type Person, people, testWorld, type World } from '../../test/world.ts'
import { pdfOf } from '../demonstration/paper.ts'
import { announceMeeting } from '../meetings/announce-meeting.ts'
import { planMeeting } from '../meetings/plan-meeting.ts'
import { addHandout } from './add-handout.ts'
import { withdrawHandout } from './withdraw-handout.ts'

let world: World
let meetingId: string
let ref: string
before(async () => {
  world = await testWorld()
  const details = { title: 'لقاء حول محيط المدارس', day: '2026-03-18', time: '15:00', place: 'قاعة الاجتماعات' }
  ;({ id: meetingId, ref } = await planMeeting(world.context('cell'), details))
  await announceMeeting(world.context('cell'), { meetingId })
  await sampleRecord(world).release(meetingId)
})
after(() => world.close())

const paper = pdfOf(['Plan integre autour des ecoles', 'Deuxieme page du plan'])
const said = () => ({ meetingId, officeId: world.ids.officeHead, kind: 'school_plan', title: 'المخطط المندمج لمحيط المدارس', file: paper })
const add = (more: Record<string, unknown> = {}, person: Person = 'head') => addHandout(world.context(person), { ...said(), ...more })
const releaseOf = async (id: string) => {
  const [release] = await world.db<{ id: string; texts: Record<string, string>; findings: { kind: string }[] }[]>`
    select id, texts, findings from release where subject_id = ${id} and state = 'waiting'`
  return release
}

describe('a handout', () => {
  it('is read, checked, and shown to everyone only after two signatures: the file as it was checked', async () => {
    const { id } = await add()
    const { texts } = (await releaseOf(id))!
    assert.match(texts.handoutText!, /Plan integre autour des ecoles[\s\S]*Deuxieme page/)
    assert.equal((await world.request('visitor', `/handouts/${id}.pdf`)).status, 404)
    await sampleRecord(world).release(id)
    const shown = await world.request('visitor', `/handouts/${id}.pdf`)
    assert.equal(shown.headers.get('content-type'), 'application/pdf')
    assert.deepEqual(Buffer.from(await shown.arrayBuffer()), paper)
    const html = await (await world.request('visitor', `/meetings/${ref}`)).text()
    assert.ok(html.includes(said().title) && html.includes('صفحتان') && html.includes('رئيس الهيئة الحضرية'))
  })

  it('with a telephone in it cannot be signed; the signers see what was found, and who wrote the file', async () => {
    const file = pdfOf(['Appelez le 06 12 34 56 78 pour le plan'], { author: 'Officier Invente' })
    const { id } = await add({ file })
    const release = (await releaseOf(id))!
    assert.ok(release.findings.some(({ kind }) => kind === 'telephone'))
    assert.match(release.texts.handoutProperties!, /Officier Invente/)
    const refused = await world.request('publisher', `/desk/releases/${release.id}/signature`, { form: {} })
    assert.equal(refused.status, 409)
    const card = await (await world.request('publisher', '/desk/releases')).text()
    assert.ok(card.includes(`/desk/handouts/${id}`))
  })

  it('with cases must be closed, cleared by the prosecutor, and without names', async () => {
    const kind = 'notable_cases'
    await assert.rejects(add({ kind }), { fields: { closedCases: 'casesOpen' } })
    await assert.rejects(add({ kind, closedCases: 'yes' }), { fields: { prosecutorCleared: 'notCleared' } })
    const cleared = { kind, closedCases: 'yes', prosecutorCleared: 'yes' }
    await assert.rejects(add({ ...cleared, file: pdfOf(['Affaire close de Monsieur Invente']) }), { fields: { file: 'casesNamed' } })
    await add({ ...cleared, file: pdfOf(['Trois affaires closes en 2025']) })
  })

  it('is refused when it cannot be checked, with what to do', async () => {
    const refusals: [string, Buffer][] = [
      ['fileMissing', Buffer.alloc(0)],
      ['notPdf', Buffer.from('PK not a pdf at all')],
      ['unreadable', Buffer.from('%PDF-1.4 broken')],
      ['noText', pdfOf([''])],
      ['fileTooLarge', Buffer.alloc(8 * 1024 * 1024 + 1, '%PDF-1.4 ')],
      ['textTooLong', pdfOf(Array.from({ length: 110 }, () => `${'mot '.repeat(60)}\n`.repeat(12)))],
      ['tooManyPages', pdfOf(Array.from({ length: 121 }, () => 'page'))],
      [
        'activeFile',
        pdfOf(['Plan autour des ecoles'], { extra: '/Names << /JavaScript << /Names [(a) << /S /JavaScript /JS (app.alert) >>] >> >>' }),
      ],
    ]
    for (const [reason, file] of refusals) await assert.rejects(add({ file }), { fields: { file: reason } }, reason)
  })

  it('is sent by a form that keeps what was typed when the file is wrong', async () => {
    const form = { title: said().title, kind: 'school_plan', officeId: world.ids.officeHead }
    const wrong = await world.request('head', `/desk/meetings/${ref}/handouts`, { form: { ...form, file: new File(['no'], 'a.pdf') } })
    assert.equal(wrong.status, 422)
    const html = await wrong.text()
    assert.ok(html.includes(form.title) && html.includes('ليس هذا ملف PDF'))
    const file = new File([new Uint8Array(paper)], 'a.pdf', { type: 'application/pdf' })
    assert.equal((await world.request('head', `/desk/meetings/${ref}/handouts`, { form: { ...form, file } })).status, 303)
  })

  it('is withdrawn while it waits, and then cannot be signed; what is released stays', async () => {
    const { id: handoutId } = await add()
    const { id: releaseId } = (await releaseOf(handoutId))!
    await withdrawHandout(world.context('head'), { handoutId, reason: 'نسخة قديمة' })
    assert.equal(await releaseOf(handoutId), undefined)
    assert.equal((await world.request('publisher', `/desk/releases/${releaseId}/signature`, { form: {} })).status, 409)
    const { id: shown } = await add()
    await sampleRecord(world).release(shown)
    await assert.rejects(withdrawHandout(world.context('head'), { handoutId: shown, reason: 'نسخة قديمة' }), { reason: 'alreadyReleased' })
  })

  it('is withdrawn once, whoever is first', async () => {
    const { id: handoutId } = await add()
    const once = () => withdrawHandout(world.context('head'), { handoutId, reason: 'نسخة قديمة' })
    const both = await Promise.allSettled([once(), once()])
    assert.deepEqual(both.map(({ status }) => status).sort(), ['fulfilled', 'rejected'])
  })

  it('is brought and withdrawn by the cell and the office that presents it', async () => {
    const { id: handoutId } = await add({}, 'cell')
    for (const person of people.filter((one) => one !== 'cell' && one !== 'head')) {
      await assert.rejects(add({}, person), { kind: 'forbidden' }, person)
      await assert.rejects(withdrawHandout(world.context(person), { handoutId, reason: 'نسخة قديمة' }), { kind: 'forbidden' }, person)
    }
    for (const person of ['association', 'school', 'partner'] as const)
      assert.equal((await world.request(person, `/desk/handouts/${handoutId}`)).status, 403, person)
  })
})
