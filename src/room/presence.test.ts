import assert from 'node:assert/strict'
import { after, before, beforeEach, describe, test } from 'node:test'
import { refused, type SampleRoom, sampleRooms } from '../../test/room-sample.ts'
import { testWorld, type World } from '../../test/world.ts'
import { newId } from '../platform/ids.ts'
import { closeRoom } from './close-room.ts'
import { declarePresence } from './declare-presence.ts'
import { entriesOf } from './operation.ts'
import { isPresenceCode, presenceCode } from './presence-code.ts'
import { operationsAfter } from './queries/room.ts'

let world: World
let rooms: ReturnType<typeof sampleRooms>
let room: SampleRoom
let code: string
before(async () => {
  world = await testWorld()
  rooms = sampleRooms(world)
})
after(() => world.close())
beforeEach(async () => {
  world.clock.set('2026-03-02')
  room = await rooms.opened()
  const svg = await world.request('cell', `/desk/meetings/${room.ref}/room/code.svg`)
  assert.match(await svg.text(), /^<svg/)
  const page = await (await world.request('cell', `/desk/meetings/${room.ref}/room/code`)).text()
  code = page.match(/\/presence\/[\w-]+\/(\w{12})</)![1]!
})

const entries = async () => entriesOf(await operationsAfter(world.db, world.ids.command, room.meetingId, 0))
const path = (base = '/presence') => `${base}/${room.ref}/${code}`
const visit = (form: Record<string, string>) =>
  world.request('visitor', path(), { form: { operationId: newId(), associationId: world.ids.association, ...form } })

describe('the code on the wall', () => {
  test('holds for ten minutes at least and twenty at most, and is another for every room', () => {
    const at = (time: string) => new Date(`2026-03-02T${time}Z`)
    const first = presenceCode('a', at('10:00:00'))
    assert.match(first, /^[2-9a-z]{12}$/)
    assert.deepEqual(
      ['10:09:59', '10:19:59', '10:20:00', '09:59:59'].map((time) => isPresenceCode('a', first, at(time))),
      [true, true, false, false],
    )
    assert.equal(isPresenceCode('b', first, at('10:00:00')), false)
  })

  test('is for those who write', async () => {
    for (const person of ['association', 'head', 'auditor'] as const)
      assert.equal((await world.request(person, `/desk/meetings/${room.ref}/room/code.svg`)).status, 403)
  })
})

describe('an association that says it is there', () => {
  test('by naming itself, is seen by the writers with its counts, once', async () => {
    const operationId = newId()
    const said = [await visit({ operationId, women: '2', men: '3' }), await visit({ operationId, women: '2', men: '3' })]
    assert.deepEqual(
      said.map(({ status }) => status),
      [303, 303],
    )
    const [entry] = await entries()
    assert.deepEqual(
      entry!.heads.map(({ value }) => value),
      [{ of: 'association', state: 'present', declared: true, women: 2, men: 3 }],
    )
    const page = await (await world.request('cell', `/desk/meetings/${room.ref}/room`)).text()
    assert.match(page, /صرحت بنفسها/)
  })

  test('with an account, speaks for itself alone', async () => {
    const form = { operationId: newId(), associationId: world.ids.association2, women: '1', men: '' }
    assert.equal((await world.request('association', path('/desk/presence'), { form })).status, 303)
    assert.deepEqual(
      (await entries()).map(({ id }) => id),
      [world.ids.association],
    )
    const other = { meetingId: room.meetingId, operationId: newId(), code, associationId: world.ids.association2 }
    await assert.rejects(declarePresence(world.context('association'), other), refused('declare-presence'))
    await assert.rejects(declarePresence(world.context('cell'), other), refused('declare-presence'))
  })

  test('may correct itself, and replaces nothing that a writer wrote', async () => {
    await visit({ women: '2' })
    await visit({ women: '3' })
    const once = await entries()
    assert.deepEqual(
      once[0]!.heads.map(({ value }) => value.women),
      [3],
    )
    const { versions } = once[0]!
    await rooms.send('cell', room, [{ ...rooms.present('association', world.ids.association, { women: 1 }), replaces: versions }])
    await visit({ women: '9' })
    assert.deepEqual((await entries())[0]!.heads.map(({ value }) => value.women).sort(), [1, 9])
  })

  test('completes the bare tap of a writer', async () => {
    await rooms.send('cell', room, [rooms.present('association', world.ids.association)])
    await visit({ women: '2', men: '0' })
    assert.deepEqual(
      (await entries()).flatMap(({ heads }) => heads.map(({ value }) => [value.women, value.men])),
      [[2, 0]],
    )
  })

  test('two at once are both noted', async () => {
    const both = await Promise.all([visit({ women: '1' }), visit({ associationId: world.ids.association2, women: '1' })])
    assert.deepEqual(
      both.map(({ status }) => status),
      [303, 303],
    )
    assert.equal((await entries()).length, 2)
  })

  test('gets its form back when something is wrong with it', async () => {
    const response = await visit({ women: 'عشرون', associationId: '' })
    assert.equal(response.status, 422)
    const html = await response.text()
    assert.ok(html.includes('اختر جمعيتكم من اللائحة') && html.includes('عشرون') && html.includes('0 إلى 999'))
  })

  test('comes too late with an old code, a wrong one, or after the meeting', async () => {
    assert.equal((await world.request('visitor', `/presence/${room.ref}/222222222222`)).status, 404)
    assert.equal((await world.request('visitor', `/presence/BM-L-1999-01/${code}`)).status, 404)
    await rooms.send('cell', room, [rooms.present('office', world.ids.officeHead)])
    await closeRoom(world.context('cell'), { meetingId: room.meetingId })
    assert.equal((await world.request('visitor', path())).status, 404)
    assert.equal((await visit({ women: '1' })).status, 404)
    const late = { meetingId: room.meetingId, operationId: newId(), code, associationId: world.ids.association }
    await assert.rejects(declarePresence(world.context('visitor'), late), refused('codeExpired'))
    room = await rooms.opened()
    world.clock.set('2026-03-02', '10:30')
    assert.equal((await world.request('visitor', path())).status, 404)
  })
})
