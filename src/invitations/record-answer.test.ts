import assert from 'node:assert/strict'
import { after, before, beforeEach, it } from 'node:test'
import { everyMail } from '../../test/mail.ts'
import { people, testWorld, type World } from '../../test/world.ts'
import { announceMeeting } from '../meetings/announce-meeting.ts'
import { planMeeting } from '../meetings/plan-meeting.ts'
import { postponeMeeting } from '../meetings/postpone-meeting.ts'
import { rescheduleMeeting } from '../meetings/reschedule-meeting.ts'
import { answerInvitation } from './answer-invitation.ts'
import { askToAttend } from './ask-to-attend.ts'
import { inviteAssociations } from './invite-associations.ts'
import { recordAnswer } from './record-answer.ts'
import { refuseAssociation } from './refuse-association.ts'

let world: World
before(async () => {
  world = await testWorld()
})
after(() => world.close())
beforeEach(() => world.clock.set('2026-03-02'))

const cell = () => world.context('cell')
const association = () => world.context('association')

async function announced() {
  const details = { title: 'لقاء حول محيط المدارس', day: '2026-03-18', time: '15:00', place: 'قاعة الاجتماعات' }
  const { id: meetingId, ref } = await planMeeting(cell(), details)
  await announceMeeting(cell(), { meetingId })
  return { meetingId, ref }
}

async function invited() {
  const meeting = await announced()
  await inviteAssociations(cell(), { meetingId: meeting.meetingId, associationIds: [world.ids.association] })
  const said = { meetingId: meeting.meetingId, associationId: world.ids.association, answer: 'accepted', means: 'telephone' }
  return { ...meeting, said }
}
const rows = (meetingId: string) => world.db`select state, means, reason from invitation where meeting_id = ${meetingId}`

it('the cell writes down what an association said by telephone, and the association reads that it did', async () => {
  const { meetingId, ref } = await invited()
  const form = { associationId: world.ids.association, answer: 'excused', means: 'telephone', reason: 'نشاط في نفس اليوم' }
  assert.equal((await world.request('cell', `/desk/meetings/${ref}/invitations/answer`, { form })).status, 303)
  assert.deepEqual([...(await rows(meetingId))], [{ state: 'excused', means: 'telephone', reason: 'نشاط في نفس اليوم' }])
  assert.match(await (await world.request('cell', `/desk/meetings/${ref}/invitations`)).text(), /بالهاتف[\s\S]*نشاط في نفس اليوم/)
  assert.ok((await (await world.request('association', '/desk/invitations')).text()).includes('سجلت خلية التواصل جوابكم'))
})

it('the same answer is not taken twice, whoever gave it first', async () => {
  const { meetingId, said } = await invited()
  await answerInvitation(association(), { meetingId, answer: 'accepted' })
  await assert.rejects(recordAnswer(cell(), said), { kind: 'conflict', reason: 'answerKnown' })
  const { said: again, meetingId: other } = await invited()
  const both = await Promise.allSettled([recordAnswer(cell(), again), recordAnswer(cell(), again)])
  assert.deepEqual(both.map(({ status }) => status).toSorted(), ['fulfilled', 'rejected'])
  assert.equal((await rows(other)).length, 1)
})

it('an association that was not invited has no answer, and one without a way in which it came is sent back with what was typed', async () => {
  const { meetingId, ref } = await announced()
  const said = { meetingId, associationId: world.ids.association, answer: 'accepted', means: 'telephone' }
  await assert.rejects(recordAnswer(cell(), said), { kind: 'conflict', reason: 'answerKnown' })
  const { ref: other } = await invited()
  const form = { associationId: world.ids.association, answer: 'excused', means: '', reason: 'سفر إلى الرباط' }
  const answer = await world.request('cell', `/desk/meetings/${other}/invitations/answer`, { form })
  assert.equal(answer.status, 422)
  assert.match(await answer.text(), /اختر كيف وصل الجواب[\s\S]*سفر إلى الرباط/)
  assert.ok(ref)
})

it('answers end with the day of the meeting, and only the cell writes them down', async () => {
  const { said } = await invited()
  for (const person of people.filter((one) => one !== 'cell'))
    await assert.rejects(recordAnswer(world.context(person), said), { kind: 'forbidden' }, person)
  world.clock.set('2026-03-19')
  await assert.rejects(recordAnswer(cell(), said), { reason: 'notOpen' })
})

it('why a request was refused is forgotten when the association is invited after all', async () => {
  const { meetingId } = await announced()
  await askToAttend(association(), { meetingId })
  await refuseAssociation(cell(), { meetingId, associationId: world.ids.association, reason: 'القاعة لا تسع أكثر من المدعوين' })
  await inviteAssociations(cell(), { meetingId, associationIds: [world.ids.association] })
  assert.deepEqual([...(await rows(meetingId))], [{ state: 'invited', means: null, reason: null }])
})

it('who could not come on the old day hears of the new one', async () => {
  const { meetingId } = await invited()
  await answerInvitation(association(), { meetingId, answer: 'excused' })
  await postponeMeeting(cell(), { meetingId, reason: 'تعذر حضور رؤساء المصالح' })
  await everyMail(world)
  await rescheduleMeeting(cell(), { meetingId, day: '2026-03-26', time: '15:00', place: 'دار الشباب' })
  assert.deepEqual(
    (await everyMail(world)).map(({ to }) => to),
    ['association@example.org'],
  )
})
