import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { minutesText, passages, sampleMinutes } from '../../../test/minutes-sample.ts'
import { type Person, testWorld, type World } from '../../../test/world.ts'
import { acceptAmendment } from './accept-amendment.ts'
import { writeMinutes } from './write-minutes.ts'

let world: World
let sample: ReturnType<typeof sampleMinutes>
before(async () => {
  world = await testWorld()
  sample = sampleMinutes(world)
})
after(() => world.close())

const read = async (person: Person, path: string) => (await world.request(person, path)).text()
const pathOf = ({ ref }: { ref: string }) => `/desk/meetings/${ref}/minutes`

describe('the pages of minutes', () => {
  it('keep a draft from the association until it is circulated, and from who was not there always', async () => {
    const draft = await sample.drafted()
    assert.ok(!(await read('association', pathOf(draft))).includes(passages.said))
    const open = await sample.circulated()
    assert.ok((await read('association', pathOf(open))).includes(passages.said))
    for (const part of ['', '/versions', '/passages/3'])
      assert.equal((await world.request('association2', pathOf(open) + part)).status, 404)
  })

  it('show what is owed, and what was late', async () => {
    const held = await sample.held()
    assert.match(await read('cell', pathOf(held)), /أجل تحرير المشروع/)
    world.clock.set('2026-03-12')
    const late = await sample.drafted()
    world.clock.set('2026-03-02')
    assert.match(await read('cell', pathOf(late)), /بعد أجله بـ3 أيام/)
  })

  it('show the cell what names somebody, before it circulates', async () => {
    const meeting = await sample.held()
    await writeMinutes(world.context('cell'), { meetingId: meeting.id, minutes: `${minutesText}\n\nللاتصال 0661234567` })
    const page = await read('cell', pathOf(meeting))
    assert.match(page, /رقم هاتف: <bdi>/)
    const refused = await world.request('cell', `${pathOf(meeting)}/circulation`, { form: {} })
    assert.equal(refused.status, 409)
    assert.match(await refused.text(), /في النص ما يدل على شخص/)
  })

  it('keep what was taken out of a draft before it was circulated with the cell, in every version', async () => {
    const meeting = await sample.held()
    for (const minutes of [`${minutesText}\n\nوقدم الشكوى فلان ولد فلان`, minutesText])
      await writeMinutes(world.context('cell'), { meetingId: meeting.id, minutes })
    await world.request('cell', `${pathOf(meeting)}/circulation`, { form: {} })
    const amendmentId = await sample.proposed(meeting)
    await acceptAmendment(world.context('cell'), { meetingId: meeting.id, amendmentId })
    const seen = await read('association', `${pathOf(meeting)}/versions`)
    assert.ok(!seen.includes('فلان') && seen.includes('النسخة 2') && seen.includes('النسخة 3') && !seen.includes('النسخة 1'))
    for (const draft of ['from=1', 'to=1', 'from=1&to=3'])
      assert.equal((await world.request('association', `${pathOf(meeting)}/versions?${draft}`)).status, 404, draft)
    assert.ok((await read('cell', `${pathOf(meeting)}/versions?from=1&to=2`)).includes('فلان'))
  })

  it('give back what was typed when the passage has changed meanwhile', async () => {
    const meeting = await sample.circulated()
    const form = { oldText: 'نص قديم', newText: 'نص جديد', reason: 'هذا ما قيل' }
    const answer = await world.request('association', `${pathOf(meeting)}/passages/3/amendments`, { form })
    const html = await answer.text()
    assert.equal(answer.status, 409)
    for (const kept of ['تغيرت هذه الفقرة وأنت تقرأ', 'نص جديد', 'هذا ما قيل', passages.said]) assert.ok(html.includes(kept), kept)
  })

  it('ask the cell for one text of two when an amended passage is amended again', async () => {
    const meeting = await sample.circulated()
    const first = await sample.proposed(meeting)
    const second = await sample.proposed(meeting, { newText: `${passages.said} وانتهى النقاش.` })
    await acceptAmendment(world.context('cell'), { meetingId: meeting.id, amendmentId: first })
    const path = `${pathOf(meeting)}/amendments/${second}`
    assert.match(await read('cell', path), /تغيرت هذه الفقرة بعد أن قُدم الاقتراح/)
    const stale = await world.request('cell', `${path}/acceptance`, { form: { read: passages.said, text: 'نص يجمع بينهما' } })
    assert.equal(stale.status, 409)
    assert.ok((await stale.text()).includes('نص يجمع بينهما'))
  })

  it('compare versions with what was removed and added, said in words too', async () => {
    const meeting = await sample.circulated()
    await acceptAmendment(world.context('cell'), { meetingId: meeting.id, amendmentId: await sample.proposed(meeting) })
    const page = await read('association', `${pathOf(meeting)}/versions`)
    assert.match(page, /<del><span class="spoken"> حُذف: <\/span>بدراسة الطلب/)
    assert.match(page, /<ins><span class="spoken"> أُضيف: <\/span>بجواب داخل أسبوع/)
    assert.equal((await world.request('cell', `${pathOf(meeting)}/versions?from=1&to=9`)).status, 404)
  })

  it('propose a communiqué from the record once the minutes are agreed, and not before', async () => {
    const open = await sample.circulated()
    assert.equal((await world.request('cell', `/desk/meetings/${open.ref}/communique`)).status, 409)
    const { ref } = await sample.agreed()
    const page = await read('cell', `/desk/meetings/${ref}/communique`)
    assert.match(page, /برئاسة والي الأمن، بحضور جمعية واحدة: جمعية النخيل للتنمية/)
    assert.match(page, /sous la présidence du préfet de police/)
    assert.equal((await world.request('auditor', `/desk/meetings/${ref}/communique`)).status, 404)
  })
})
