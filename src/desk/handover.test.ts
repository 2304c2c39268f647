import assert from 'node:assert/strict'
import { after, before, beforeEach, describe, test } from 'node:test'
import { sampleDemands } from '../../test/demand-sample.ts'
import { refused } from '../../test/refused.ts'
import { validateEverywhere } from '../../test/validate-pages.ts'
import { type Person, people, testWorld, type World } from '../../test/world.ts'
import { reportProgress } from '../demands/report-progress.ts'
import { announceMeeting } from '../meetings/announce-meeting.ts'
import { planMeeting } from '../meetings/plan-meeting.ts'
import { appointHolder } from '../people/appoint-holder.ts'
import { readLedger } from '../platform/ledger/queries.ts'
import { writeNote } from './write-note.ts'

let world: World
let demands: ReturnType<typeof sampleDemands>
before(async () => {
  world = await testWorld()
  demands = sampleDemands(world)
})
after(() => world.close())
beforeEach(() => world.clock.set('2026-03-02'))

async function html(person: Person, path: string): Promise<string> {
  const response = await world.request(person, path)
  assert.equal(response.status, 200, `${person} ${path}: ${response.status}`)
  return response.text()
}
const brief = () => `/desk/offices/${world.ids.officeHead}/handover`

describe('the brief of an office', () => {
  test('says what is late and why, what is promised, what is to be answered, and which meetings come', async () => {
    const late = await demands.promised()
    await reportProgress(world.context('head'), { commitmentId: late.commitmentId, text: 'تعطلت الدورية لنقص في السيارات هذا الشهر' })
    const contested = await demands.contested()
    const meeting = { title: 'لقاء حول محيط المدارس', day: '2026-04-20', time: '15:00', place: 'قاعة الاجتماعات' }
    const { id: meetingId } = await planMeeting(world.context('cell'), { ...meeting, chairOfficeId: world.ids.officeHead })
    await announceMeeting(world.context('cell'), { meetingId })
    const { ref: foreign } = await demands.register()
    world.clock.set('2026-04-10')
    const page = await html('head', brief())
    const lateSection = page.slice(page.indexOf('متأخر، ولماذا'))
    assert.ok(lateSection.includes(late.ref) && lateSection.includes('تعطلت الدورية لنقص'))
    for (const shown of [contested.ref, 'لم نر أي دورية في هذا المكان', 'لقاء حول محيط المدارس', 'عدد الجولات المسجلة كل شهر'])
      assert.ok(page.includes(shown), shown)
    assert.ok(!page.includes(foreign))
  })

  test('shows who held it, acting or not, to whom it concerns', async () => {
    assert.match(await html('auditor', brief()), /بالنيابة/)
    for (const person of people.filter((one) => !['cell', 'head', 'auditor', 'visitor'].includes(one)))
      assert.equal((await world.request(person, brief())).status, 403, person)
    assert.equal((await world.request('cell', `/desk/offices/${world.ids.association}/handover`)).status, 404)
  })

  test('is there for whoever comes, before the first day, with the note of whoever leaves', async () => {
    await writeNote(world.context('head'), { officeId: world.ids.officeHead, text: 'اتفقنا مع الجمعية على زيارة الحديقة كل خميس.' })
    const { ref } = await demands.qualified()
    await appointHolder(world.context('administrator'), {
      officeId: world.ids.officeHead,
      accountId: world.ids.accounts.planner,
      from: '2026-03-10',
      acting: 'yes',
    })
    assert.ok((await html('planner', brief())).includes('زيارة الحديقة كل خميس'))
    assert.match(await html('planner', '/desk'), new RegExp(`href="${brief()}"`))
    world.clock.set('2026-03-10')
    assert.ok((await html('planner', '/desk')).includes(ref), 'the duties went with the office')
    assert.ok((await html('planner', brief())).includes(ref))
    assert.ok(!(await html('head', '/desk')).includes(`/desk/demands/${ref}"`))
    assert.equal((await world.request('head', brief())).status, 403)
  })
})

describe('the note for a successor', () => {
  const write = (person: Person, text: string) => writeNote(world.context(person), { officeId: world.ids.officeHead, text })

  test('is kept with the office, and the ledger keeps no word of it', async () => {
    await write('head', 'الجمعيات تفضل اللقاء بعد صلاة العصر.')
    const [line] = await readLedger(world.db, world.ids.command)
    assert.deepEqual([line!.act, line!.subject], ['desk.write-note', `office:${world.ids.officeHead}`])
    assert.ok(!JSON.stringify(line!.note).includes('الجمعيات'))
  })

  test('refuses what is empty, too long or personal, and whoever does not hold the office', async () => {
    await assert.rejects(write('head', ' '), refused('noteMissing', 'text'))
    await assert.rejects(write('head', 'ا'.repeat(4001)), refused('noteTooLong', 'text'))
    await assert.rejects(write('head', 'اتصل برئيس الجمعية على 0612345678'), refused('notePersonal', 'text'))
    for (const person of people.filter((one) => one !== 'head'))
      await assert.rejects(write(person, 'مذكرة لا يكتبها غير صاحب المكتب'), refused('write-note'), person)
    const response = await world.request('head', `/desk/offices/${world.ids.officeHead}/notes`, { form: { text: 'قصير' } })
    assert.equal(response.status, 422)
    assert.match(await response.text(), />قصير</)
  })

  test('of two at once keeps both', async () => {
    const count = async () => (await world.db`select 1 from handover_note`).length
    const before = await count()
    await Promise.all(['الأولى من مذكرتين', 'الثانية من مذكرتين'].map((text) => write('head', text)))
    assert.equal((await count()) - before, 2)
  })
})

describe('the calendar and the workload', () => {
  test('what is due and which meetings are on stand on their days', async () => {
    const { ref } = await demands.qualified()
    const page = await html('head', '/desk/calendar?month=2026-03')
    const day = page.slice(page.indexOf('30 مارس 2026'))
    assert.ok(day.slice(0, day.indexOf('</td>')).includes(ref))
    assert.match(await html('cell', '/desk/calendar?month=2026-04'), /لقاء حول محيط المدارس/)
    assert.match(await html('cell', '/desk/calendar?week=2026-01-12'), /ذكرى تقديم وثيقة الاستقلال|أسبوع/)
    assert.match(await html('head', '/desk/calendar?month=2026-05'), /عيد الشغل/)
    assert.doesNotMatch(await html('association2', '/desk/calendar?month=2026-04'), /لقاء حول محيط المدارس/)
  })

  test('each office is counted, with who holds it; no person is', async () => {
    world.clock.set('2026-04-10')
    const page = await html('auditor', '/desk/workload')
    const start = page.indexOf(`/desk/offices/${world.ids.officeHead}"`)
    const row = page.slice(start, page.indexOf('</tr>', start))
    const late = Number(new RegExp(`office=${world.ids.officeHead}&amp;late=yes&amp;whose=all"><bdi class="count">(\\d+)`).exec(row)?.[1])
    const [counted] = await world.db<{ n: number }[]>`
      select count(*) as n from demand d left join commitment c on c.demand_id = d.id and c.state = 'running'
      where (d.state in ('qualified', 'contested') and d.answer_due_on < '2026-04-10') or (d.state = 'promised' and c.due_on < '2026-04-10')`
    assert.equal(late, counted!.n)
    assert.ok(row.includes('planner') && row.includes('بالنيابة'))
    assert.match(await html('cell', `/desk/workload?office=${world.ids.officeHead}`), /اثنا عشر أسبوعا: رئيس الهيئة الحضرية/)
  })

  test('pages are valid HTML in every language', async () => {
    const { ref } = await demands.register()
    await validateEverywhere(world, [
      ['cell', '/desk/calendar?month=2026-04'],
      ['cell', '/desk/calendar?week=2026-03-30&whose=all'],
      ['association', '/desk/calendar'],
      ['cell', '/desk/workload'],
      ['head', brief()],
      ['cell', `/desk/examination?ref=${ref}`],
      ['cell', '/desk/examination'],
    ])
  })
})
