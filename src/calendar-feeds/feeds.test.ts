import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { type Person, people, testWorld, type World } from '../../test/world.ts'
import { answerInvitation } from '../invitations/answer-invitation.ts'
import { inviteAssociations } from '../invitations/invite-associations.ts'
import { announceMeeting } from '../meetings/announce-meeting.ts'
import { cancelMeeting } from '../meetings/cancel-meeting.ts'
import { planMeeting } from '../meetings/plan-meeting.ts'
import { renewFeed } from './renew-feed.ts'

let world: World
before(async () => {
  world = await testWorld()
})
after(() => world.close())

const details = { day: '2026-03-18', time: '15:00', place: 'قاعة الاجتماعات' }
const cell = () => world.context('cell')

async function announced(title: string, more: Record<string, unknown> = {}): Promise<string> {
  const { id: meetingId } = await planMeeting(cell(), { ...details, title, ...more })
  await announceMeeting(cell(), { meetingId })
  return meetingId
}

/** By the button of the page, as a person does it; the address stands in the answer. */
async function address(person: Person, form: Record<string, string> = {}): Promise<string> {
  const page = await world.request(person, '/desk/calendars', { form })
  assert.equal(page.status, 200)
  return new URL(/http[^<\s]+\.ics/.exec(await page.text())![0]).pathname
}

const read = (path: string) => world.request('visitor', path)

describe('the private calendar', () => {
  it('of an association holds what it is invited to, also before the signatures, and nothing else', async () => {
    const mine = await announced('لقاء مدعوون إليه')
    await announced('لقاء آخر لم ندع إليه')
    await inviteAssociations(cell(), { meetingId: mine, associationIds: [world.ids.association] })
    const path = await address('association')
    const response = await read(path)
    assert.equal(response.headers.get('cache-control'), 'private, no-store')
    const calendar = await response.text()
    assert.ok(calendar.includes('لقاء مدعوون إليه') && !calendar.includes('لقاء آخر'))
    await cancelMeeting(cell(), { meetingId: mine, reason: 'لم يعد للقاء موضوع' })
    assert.match(await (await read(path)).text(), /SEQUENCE:1[\s\S]*STATUS:CANCELLED/)
  })

  it('no longer holds a meeting from which the association excused itself', async () => {
    const meetingId = await announced('لقاء نعتذر عنه')
    await inviteAssociations(cell(), { meetingId, associationIds: [world.ids.association2] })
    await answerInvitation(world.context('association2'), { meetingId, answer: 'excused' })
    assert.ok(!(await (await read(await address('association2'))).text()).includes('لقاء نعتذر عنه'))
  })

  it('of an office holds what it chairs', async () => {
    await announced('لقاء برئاسة الهيئة', { chairOfficeId: world.ids.officeHead })
    const path = await address('head', { officeId: world.ids.officeHead })
    assert.ok((await (await read(path)).text()).includes('لقاء برئاسة الهيئة'))
  })

  it('has one address: a new one ends the old one, and the database keeps neither', async () => {
    const [old, fresh] = [await address('association'), await address('association')]
    assert.equal((await read(old)).status, 404)
    assert.equal((await read(fresh)).status, 200)
    const token = fresh.slice('/calendars/'.length, -'.ics'.length)
    const rows = await world.db`select encode(token_hash, 'escape') as hash from calendar_feed`
    assert.ok(rows.every(({ hash }) => !hash.includes(token)))
    assert.equal((await read('/calendars/guess.ics')).status, 404)
  })

  it('is of those who hold the office, and of no other', async () => {
    await assert.rejects(renewFeed(world.context('head'), { officeId: world.ids.officeChief }), { kind: 'forbidden' })
    await assert.rejects(renewFeed(world.context('association'), { officeId: world.ids.officeChief }), { kind: 'forbidden' })
    const without = people.filter((person) => !['cell', 'head', 'chief', 'association', 'association2'].includes(person))
    for (const person of without) await assert.rejects(renewFeed(world.context(person), {}), { kind: 'forbidden' }, person)
  })

  it('renewed by two at once has one address that works', async () => {
    const both = await Promise.all([renewFeed(world.context('association'), {}), renewFeed(world.context('association'), {})])
    const found = await Promise.all(both.map(async ({ token }) => (await read(`/calendars/${token}.ics`)).status))
    assert.deepEqual(found.sort(), [200, 404])
  })
})
