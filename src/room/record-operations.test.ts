import assert from 'node:assert/strict'
import { after, before, beforeEach, describe, test } from 'node:test'
import * as fc from 'fast-check'
import { refused, type SampleRoom, sampleRooms } from '../../test/room-sample.ts'
import { people, testWorld, type World } from '../../test/world.ts'
import { admitWriter } from './admit-writer.ts'
import { closeRoom } from './close-room.ts'
import { dismissWriter } from './dismiss-writer.ts'
import { openRoom } from './open-room.ts'
import { entriesOf, type Operation } from './operation.ts'
import { operationsAfter } from './queries/room.ts'

let world: World
let rooms: ReturnType<typeof sampleRooms>
let room: SampleRoom
before(async () => {
  world = await testWorld()
  rooms = sampleRooms(world)
})
after(() => world.close())
beforeEach(async () => {
  room = await rooms.opened()
})

const kept = () => operationsAfter(world.db, world.ids.command, room.meetingId, 0)

describe('opening the room', () => {
  test('is for the cell, of a meeting that is announced, once', async () => {
    await assert.rejects(openRoom(world.context('cell'), { meetingId: room.meetingId }), refused('roomOpen'))
    const announced = await rooms.announced()
    for (const person of people.filter((one) => one !== 'cell'))
      await assert.rejects(openRoom(world.context(person), { meetingId: announced.meetingId }), refused('open-room'), person)
    const both = await Promise.allSettled([1, 2].map(() => openRoom(world.context('cell'), { meetingId: announced.meetingId })))
    assert.deepEqual(both.map(({ status }) => status).sort(), ['fulfilled', 'rejected'])
    const held = await rooms.full()
    await closeRoom(world.context('cell'), { meetingId: held.meetingId })
    await assert.rejects(openRoom(world.context('cell'), { meetingId: held.meetingId }), refused('notAnnounced'))
  })
})

describe('who writes', () => {
  const chief = () => ({ meetingId: room.meetingId, accountId: world.ids.accounts.chief })

  test('is the cell and whom it lets, as long as it lets them', async () => {
    await assert.rejects(rooms.send('chief', room, [rooms.remark()]), refused('record-operations'))
    await Promise.all([admitWriter(world.context('cell'), chief()), admitWriter(world.context('cell'), chief())])
    await rooms.send('chief', room, [rooms.remark()])
    for (const person of people.filter((one) => one !== 'cell' && one !== 'chief'))
      await assert.rejects(rooms.send(person, room, [rooms.remark()]), refused('record-operations'), person)
    const both = await Promise.allSettled([1, 2].map(() => dismissWriter(world.context('cell'), chief())))
    assert.deepEqual(both.map(({ status }) => status).sort(), ['fulfilled', 'rejected'])
    await assert.rejects(rooms.send('chief', room, [rooms.remark()]), refused('record-operations'))
    assert.equal((await kept()).length, 1)
  })

  test('is said by the cell, of the service only', async () => {
    const association = { ...chief(), accountId: world.ids.accounts.association }
    await assert.rejects(admitWriter(world.context('cell'), association), refused('writerUnknown'))
    for (const person of people.filter((one) => one !== 'cell')) {
      await assert.rejects(admitWriter(world.context(person), chief()), refused('admit-writer'), person)
      await assert.rejects(dismissWriter(world.context(person), chief()), refused('dismiss-writer'), person)
    }
  })
})

describe('what browsers send', () => {
  test('is taken once, however often and by how many at once it is sent', async () => {
    const said = [rooms.remark(), rooms.demand()]
    await Promise.all([rooms.send('cell', room, said), rooms.send('cell', room, said), rooms.send('cell', room, [...said, ...said])])
    const all = await kept()
    assert.deepEqual(all.map(({ id }) => id).sort(), said.map(({ id }) => id).sort())
    assert.deepEqual(
      all.map(({ position }) => position),
      [1, 2],
    )
  })

  test('is answered with what the others wrote, from where the browser stands', async () => {
    const [mine, theirs] = [rooms.remark(), rooms.demand()]
    const { position } = await rooms.send('cell', room, [mine])
    await rooms.send('cell', room, [theirs])
    const answer = await rooms.send('cell', room, [], position)
    assert.deepEqual(
      answer.operations.map(({ id, value }) => ({ id, value })),
      [{ id: theirs.id, value: theirs.value }],
    )
  })

  test('does not hold up the rest when one cannot be taken, and says why', async () => {
    const good = rooms.remark()
    const bad = [
      { ...rooms.demand(), value: { text: 'قصير' } },
      rooms.present('association', '01900000-0000-4000-8000-000000000000'),
      rooms.nextStep(good, { ...rooms.steps.answer, wording: 'اتصلوا بالرقم 0612345678 من فضلكم' }),
      rooms.operation('diversion', { text: 'كلام لا يحفظ' }),
      { id: 'not an identity' },
    ]
    const answer = await rooms.send('cell', room, [...bad, good])
    assert.deepEqual(answer.refused.map(({ reason }) => reason).sort(), [
      'demandMissing',
      'identifiesSomebody',
      'invalid',
      'kindMissing',
      'organisationUnknown',
    ])
    assert.deepEqual(
      (await kept()).map(({ id }) => id),
      [good.id],
    )
  })

  test('gives one record, whatever requests are lost, doubled, delayed or sent in another order', async () => {
    const texts = ['الإنارة ضعيفة', 'السير صعب صباحا', 'نشكر المصالح']
    const step = fc.record({ writer: fc.nat(1), entry: fc.nat(2), text: fc.constantFrom(...texts) })
    await fc.assert(
      fc.asyncProperty(
        fc.array(step, { minLength: 1, maxLength: 8 }),
        fc.array(fc.nat(99), { minLength: 24, maxLength: 24 }),
        async (steps, luck) => {
          room = await rooms.opened()
          const shared = rooms.remark()
          const ids = [shared.entryId, rooms.remark().entryId, rooms.remark().entryId]
          const written: (Operation & { writer: number })[] = []
          for (const { writer, entry, text } of steps) {
            const before = written.filter((one) => one.entryId === ids[entry] && one.writer === writer).map(({ id }) => id)
            written.push({ ...rooms.remark(text), entryId: ids[entry]!, replaces: before.slice(-1), writer })
          }
          const requests = written.flatMap((_one, index) => {
            const some = written.filter((_other, other) => (luck[(index + other) % luck.length]! + other) % 3 !== 0)
            return luck[index]! % 4 === 0 ? [] : luck[index]! % 4 === 1 ? [some, some] : [some.toReversed()]
          })
          const last = [0, 1].map((writer) => written.filter((one) => one.writer === writer))
          await Promise.all([...requests, ...last].map((some) => rooms.send('cell', room, some)))
          const plain = entriesOf(written)
          assert.deepEqual(entriesOf(await kept()), plain)
          const { operations } = await rooms.send('cell', room, [], 0)
          assert.deepEqual(entriesOf(operations), plain)
        },
      ),
      { numRuns: 12 },
    )
  })
})

test('associations see nothing of the draft', async () => {
  await rooms.send('cell', room, [rooms.remark('كلام لم ينشر بعد')])
  for (const person of ['association', 'association2', 'auditor', 'head', 'visitor'] as const) {
    for (const path of [`/desk/meetings/${room.ref}/room`, `/desk/meetings/${room.ref}`, `/meetings/${room.ref}`]) {
      const response = await world.request(person, path)
      assert.ok(!(await response.text()).includes('كلام لم ينشر بعد'), `${person} ${path}`)
    }
  }
})
