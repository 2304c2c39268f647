import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { refused, sampleRooms } from '../../test/room-sample.ts'
import { validateEverywhere } from '../../test/validate-pages.ts'
import { people, testWorld, type World } from '../../test/world.ts'
import { addRule } from '../routing/add-rule.ts'
import { closeRoom } from './close-room.ts'
import { draftWords } from './minutes-words.ar.ts'

let world: World
let rooms: ReturnType<typeof sampleRooms>
before(async () => {
  world = await testWorld()
  rooms = sampleRooms(world)
})
after(() => world.close())

const close = (room: { meetingId: string }, person: (typeof people)[number] = 'cell') =>
  closeRoom(world.context(person), { meetingId: room.meetingId })
const count = async (meetingId: string) => (await world.db`select 1 from demand where meeting_id = ${meetingId}`).length

describe('closing the meeting', () => {
  test('is done in the room where something was written there: the form of the desk neither passes over it nor loses it', async () => {
    const room = await rooms.full()
    const path = `/desk/meetings/${room.ref}`
    const form = { 'attendance.0.associationId': world.ids.association, 'attendance.0.state': 'present' }
    const answer = await world.request('cell', `${path}/attendance`, { form })
    assert.equal(answer.status, 409)
    assert.ok((await answer.text()).includes('دُوّن في صفحة القاعة ما لم يُختم بعد'))
    await close(room)
    assert.equal(await count(room.meetingId), 3)
  })

  test('turns what was captured into the record: attendance, interventions, demands with what was agreed, and draft minutes', async () => {
    const room = await rooms.full()
    await close(room)
    const [meeting] = await world.db<{ state: string; minutes: string }[]>`select state, minutes from meeting where id = ${room.meetingId}`
    assert.equal(meeting!.state, 'minutes_draft')
    for (const said of [
      'جمعية واحدة',
      'مصلحة واحدة',
      'الإنارة ضعيفة في الحي',
      'جولتان راجلتان',
      '15 أبريل 2026',
      'لم يتفق على خطوة تالية',
      'عُرض ما هو شكاية',
    ])
      assert.ok(meeting!.minutes.includes(said), `${said} is not in: ${meeting!.minutes}`)
    assert.doesNotMatch(meeting!.minutes, /عُدوا|شكاية واحدة/, 'three persons and one complaint are not counted in a text that is published')
    const attendance = await world.db`
      select coalesce(association_id, office_id) as id, state, women, men from attendance where meeting_id = ${room.meetingId} order by women`
    assert.deepEqual(
      [...attendance],
      [
        { id: world.ids.association, state: 'present', women: 2, men: 1 },
        { id: world.ids.officeHead, state: 'present', women: null, men: null },
      ],
    )
    const demands = await world.db`
      select d.state, d.channel, d.association_id, d.point_id, d.time_band, r.next_step from demand d
      join room_demand r on r.command_id = d.command_id and r.demand_id = d.id where d.meeting_id = ${room.meetingId} order by d.ref`
    const asked = { channel: 'meeting', associationId: world.ids.association, timeBand: 'evening' }
    assert.deepEqual(
      [...demands],
      [
        { ...asked, state: 'promised', pointId: world.ids.point, nextStep: 'commitment' },
        { ...asked, state: 'qualified', pointId: world.ids.point, nextStep: 'answer' },
        { ...asked, state: 'received', pointId: null, nextStep: 'none' },
      ],
    )
    const told = await world.db`
      select d.state from public_record.entry e join demand d on d.id = e.demand_id where d.meeting_id = ${room.meetingId} and e.kind = 'no_step'`
    assert.deepEqual([...told], [{ state: 'received' }])
    const [none] = await world.db<{ ref: string }[]>`select ref from demand where meeting_id = ${room.meetingId} and state = 'received'`
    assert.match(await (await world.request('cell', `/desk/demands/${none!.ref}`)).text(), /لم يُتفق على خطوة تالية/)
    const [promise] = await world.db`
      select office_id, kind, due_on from commitment c join demand d on d.id = c.demand_id where d.meeting_id = ${room.meetingId}`
    assert.deepEqual(promise, { officeId: world.ids.officeHead, kind: 'activity', dueOn: '2026-04-15' })
    const said = await world.db`select kind, summary from contribution where meeting_id = ${room.meetingId}`
    assert.deepEqual([...said], [{ kind: 'remark', summary: 'الإنارة ضعيفة في الحي' }])
  })

  test('counts women and men in the draft only where none of the counts is under five', () => {
    const of = (women: number, men: number) =>
      draftWords.opening({ title: 'لقاء', day: '2 مارس 2026', associations: 3, offices: 2, women, men })
    assert.match(of(6, 7), /عُدوا من الحاضرين 13، منهم 6 نساء/)
    for (const [women, men] of [
      [4, 9],
      [9, 4],
    ] as const)
      assert.match(of(women, men), /عُدوا من الحاضرين 13\.$/)
    assert.doesNotMatch(of(2, 2), /عُدوا/)
  })

  test('gives a demand to the office that was there and took it, whatever the rules say, and keeps why', async () => {
    await addRule(world.context('administrator'), { categoryId: String(rooms.steps.answer.categoryId), officeId: world.ids.officeChief })
    const room = await rooms.full()
    await close(room)
    const routes = await world.db<{ decidedBy: string; because: string }[]>`
      select r.decided_by, r.because from demand_route r join demand d on d.command_id = r.command_id and d.id = r.demand_id
      where d.meeting_id = ${room.meetingId}`
    assert.deepEqual([...routes], Array(2).fill({ decidedBy: 'hand', because: 'اتُّفق عليه في اللقاء بحضور المكتب.' }))
    await world.db`delete from routing_rule`
  })

  test('by two at once, or twice, happens once', async () => {
    const room = await rooms.full()
    const both = await Promise.allSettled([close(room), close(room)])
    assert.deepEqual(both.map(({ status }) => status).sort(), ['fulfilled', 'rejected'])
    await assert.rejects(close(room), refused('roomClosed'))
    assert.equal(await count(room.meetingId), 3)
  })

  test('is refused while a demand has no next step; that none was agreed can be said', async () => {
    const room = await rooms.opened()
    const asked = rooms.demand()
    await rooms.send('cell', room, [rooms.present('association', world.ids.association), asked])
    await assert.rejects(close(room), refused('nextStepMissing'))
    assert.equal(await count(room.meetingId), 0)
    await rooms.send('cell', room, [rooms.nextStep(asked, rooms.steps.none)])
    await close(room)
    assert.equal(await count(room.meetingId), 1)
  })

  test('is refused while nobody is there, and while two versions stand', async () => {
    const room = await rooms.opened()
    await assert.rejects(close(room), refused('nobodyThere'))
    const first = rooms.remark()
    const other = { ...rooms.remark('الإنارة منعدمة في الحي'), entryId: first.entryId }
    await rooms.send('cell', room, [rooms.present('association', world.ids.association), first, other])
    await assert.rejects(close(room), refused('conflictOpen'))
    await rooms.send('cell', room, [{ ...rooms.remark(), entryId: first.entryId, replaces: [first.id, other.id] }])
    await close(room)
  })

  test('commits nobody in their absence', async () => {
    const room = await rooms.opened()
    const asked = rooms.demand()
    await rooms.send('cell', room, [
      rooms.present('association', world.ids.association),
      asked,
      rooms.nextStep(asked, rooms.steps.commitment),
    ])
    await assert.rejects(close(room), refused('ownerNotThere'))
    await rooms.send('cell', room, [rooms.present('office', world.ids.officeHead)])
    await close(room)
  })

  test('is all or nothing: a promise that is already past leaves everything as it was', async () => {
    const room = await rooms.opened()
    const asked = rooms.demand()
    const past = { ...rooms.steps.commitment, dueOn: '2026-03-01' }
    await rooms.send('cell', room, [rooms.present('office', world.ids.officeHead), asked, rooms.nextStep(asked, past)])
    await assert.rejects(close(room), (error: Error) => /dayPast/.test(error.message))
    const [meeting] = await world.db<{ state: string }[]>`select state from meeting where id = ${room.meetingId}`
    assert.deepEqual([meeting!.state, await count(room.meetingId)], ['announced', 0])
  })

  test('waits for the day of the meeting', async () => {
    const room = await rooms.full()
    world.clock.set('2026-03-01')
    await assert.rejects(close(room), refused('notYet'))
    world.clock.set('2026-03-02')
  })

  test('is for the cell', async () => {
    const room = await rooms.full()
    for (const person of people.filter((one) => one !== 'cell')) await assert.rejects(close(room, person), refused('close-room'), person)
  })

  test('loses nothing that comes later: it is kept apart, once, and changes no record', async () => {
    const room = await rooms.full()
    await close(room)
    const late = rooms.demand({ text: 'مطلب دون بلا شبكة ووصل متأخرا' })
    const first = await rooms.send('cell', room, [late])
    const second = await rooms.send('cell', room, [late])
    assert.deepEqual([first.added, second.added, first.closed], [1, 0, true])
    assert.equal(await count(room.meetingId), 3)
    const page = await (await world.request('cell', `/desk/meetings/${room.ref}/room`)).text()
    assert.ok(page.includes('مطلب دون بلا شبكة ووصل متأخرا'))
    await rooms.send('cell', room, [rooms.present('association', world.ids.association2, { women: 4 })])
    const later = await (await world.request('cell', `/desk/meetings/${room.ref}/room`)).text()
    assert.ok(later.includes('جمعية آباء تلاميذ الزيتون') && later.includes('نساء 4'))
    await validateEverywhere(world, [['cell', `/desk/meetings/${room.ref}/room`]])
  })
})
