import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { sampleRecord } from '../../test/public-sample.ts'
import { testWorld, type World } from '../../test/world.ts'
import { askToAttend } from '../invitations/ask-to-attend.ts'
import { announceMeeting } from '../meetings/announce-meeting.ts'
import { planMeeting } from '../meetings/plan-meeting.ts'
import { openSeries } from '../series/open-series.ts'

let world: World
before(async () => {
  world = await testWorld()
})
after(() => world.close())

const cell = () => world.context('cell')
const desk = async () => (await world.request('cell', '/desk')).text()

test('a series that owes a meeting stands on the desk, late when it is overdue, until a meeting is planned', async () => {
  world.clock.set('2026-01-05')
  const rule = 'تدعى كل الجمعيات المعتمدة في المدينة.'
  const { id: seriesId, ref } = await openSeries(cell(), { nameAr: 'لقاءات شهرية', nameFr: 'Mensuelles', cadence: 'monthly', rule })
  world.clock.set('2026-03-02')
  const before = await desk()
  assert.ok(before.includes(`/desk/series/${ref}`) && /id="debts-late"[\s\S]*لقاءات شهرية/.test(before))
  await planMeeting(cell(), { title: 'لقاء شهر مارس', day: '2026-03-18', time: '15:00', place: 'دار الشباب', seriesId })
  assert.ok(!(await desk()).includes(`/desk/series/${ref}`))
})

test('an association that asks to come waits on the desk of the cell', async () => {
  const { id: meetingId, ref } = await planMeeting(cell(), {
    title: 'لقاء حول المدارس',
    day: '2026-03-20',
    time: '15:00',
    place: 'دار الشباب',
  })
  await announceMeeting(cell(), { meetingId })
  await sampleRecord(world).release(meetingId)
  assert.ok(!(await desk()).includes(`/desk/meetings/${ref}/invitations`))
  await askToAttend(world.context('association'), { meetingId })
  assert.ok((await desk()).includes(`/desk/meetings/${ref}/invitations`))
})
