import assert from 'node:assert/strict'
import { after, before, beforeEach, describe, test } from 'node:test'
import { refused, type SampleRoom, sampleRooms } from '../../test/room-sample.ts'
import { validateEverywhere } from '../../test/validate-pages.ts'
import { people, testWorld, type World } from '../../test/world.ts'
import { newId } from '../platform/ids.ts'
import { closeRoom } from './close-room.ts'
import { operationsAfter } from './queries/room.ts'
import { recordOf } from './record.ts'
import { recordEntry } from './record-entry.ts'

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

const record = async () => recordOf(await operationsAfter(world.db, world.ids.command, room.meetingId, 0))
const post = (form: Record<string, string>) =>
  world.request('cell', `/desk/meetings/${room.ref}/room/operations`, {
    form: { operationId: newId(), entryId: newId(), replaces: '', ...form },
  })
const demand = { kind: 'demand', form: 'demand', text: 'نطلب حضورا أمنيا أمام الحديقة مساء', place: 'حديقة النخيل', timeBand: 'evening' }

describe('a plain form of the room', () => {
  test('writes one entry, once when it is sent twice or by two at once', async () => {
    const ids = { operationId: newId(), entryId: newId() }
    const sent = await Promise.all([post({ ...demand, ...ids }), post({ ...demand, ...ids })])
    assert.deepEqual(
      sent.map(({ status }) => status),
      [303, 303],
    )
    assert.deepEqual(
      (await record()).demands.map(({ id }) => id),
      [ids.entryId],
    )
    const page = await (await world.request('cell', `/desk/meetings/${room.ref}/room`)).text()
    assert.ok(page.includes('نطلب حضورا أمنيا أمام الحديقة مساء') && page.includes('لم تحدد خطوته التالية'))
  })

  test('keeps what was typed when something is missing', async () => {
    const response = await post({ ...demand, text: 'قصير' })
    assert.equal(response.status, 422)
    const html = await response.text()
    assert.ok(html.includes('اكتب المطلب في عشرة أحرف على الأقل') && html.includes('>قصير<') && html.includes('value="حديقة النخيل"'))
  })

  test('says at each field what is missing, and never in the words of a program', async () => {
    const said = await (await post({ kind: 'intervention', form: 'intervention' })).text()
    for (const words of ['اختر نوع المداخلة', 'اختر الهيئة التي تكلمت', 'اكتب ما قيل']) assert.ok(said.includes(words), words)
    const asked = await (await post({ kind: 'next-step', form: 'next-step', choice: 'commitment' })).text()
    for (const words of ['حدد أجل الالتزام', 'اختر المكتب', 'بماذا يتحقق']) assert.ok(asked.includes(words), words)
    assert.doesNotMatch(said + asked, /Invalid|Expected/)
  })

  test('comes back once when the text may point to a person, and is taken when it was read again', async () => {
    for (const text of ['طلب السيد بنعلي إنارة الزقاق', 'اتصلوا بنا على 0612345678 من فضلكم', 'السيارة 12345-أ-22 تقف كل يوم']) {
      const response = await post({ ...demand, text })
      assert.equal(response.status, 422, text)
      assert.match(await response.text(), /قد يدل النص على شخص بعينه/)
    }
    assert.equal((await record()).demands.length, 0)
    assert.equal((await post({ ...demand, text: 'طلب السيد بنعلي إنارة الزقاق', checked: 'yes' })).status, 303)
    assert.equal((await record()).demands.length, 1)
  })

  test('takes an entry away, and counts attendance', async () => {
    const entryId = world.ids.association
    await post({ kind: 'attendance', of: 'association', entryId, state: 'present' })
    const [first] = (await record()).attendance
    await post({
      kind: 'attendance',
      of: 'association',
      entryId,
      state: 'present',
      women: '2',
      men: '',
      replaces: first!.versions.join(' '),
    })
    const [counted] = (await record()).attendance
    assert.deepEqual(
      counted!.heads.map(({ value }) => value),
      [{ of: 'association', state: 'present', women: 2 }],
    )
    await post({ kind: 'attendance', entryId, act: 'removal', replaces: counted!.versions.join(' ') })
    assert.deepEqual((await record()).attendance, [])
  })

  test('is refused to whoever may not write, of what the register does not hold, and after the closing', async () => {
    const operation = rooms.remark()
    const input = { meetingId: room.meetingId, operation }
    for (const person of people.filter((one) => one !== 'cell'))
      await assert.rejects(recordEntry(world.context(person), input), refused('record-entry'), person)
    const unknown = { ...operation, value: { ...operation.value, by: `office:${newId()}` } }
    await assert.rejects(recordEntry(world.context('cell'), { ...input, operation: unknown }), refused('organisationUnknown'))
    await rooms.send('cell', room, [rooms.present('office', world.ids.officeHead)])
    await closeRoom(world.context('cell'), { meetingId: room.meetingId })
    await assert.rejects(recordEntry(world.context('cell'), input), refused('roomClosed'))
  })
})

describe('a complaint about an officer or a named case', () => {
  const secret = 'ضربني الشرطي فلان يوم السبت'

  test('leaves a count and nothing else: not its words, in no table', async () => {
    const sent = [
      await post({ kind: 'diversion', form: 'diversion', text: secret }),
      await post({
        kind: 'intervention',
        form: 'intervention',
        contributionKind: 'complaint',
        by: `association:${world.ids.association}`,
        text: secret,
      }),
    ]
    assert.deepEqual(
      sent.map(({ status }) => status),
      [303, 303],
    )
    const answer = await rooms.send('cell', room, [rooms.operation('diversion', { text: secret })])
    assert.deepEqual([answer.added, answer.refused.length], [0, 1])
    assert.equal((await record()).diversions.length, 2)
    assert.deepEqual(await tablesWith('ضربني'), [])
    assert.deepEqual(
      (await world.db`select distinct value from room_operation where kind = 'diversion'`).map(({ value }) => value),
      [{}],
    )
    await assert.rejects(
      world.db`update room_operation set value = ${world.db.json({ text: secret })} where kind = 'diversion'`,
      /room_operation_diverted/,
    )
  })

  test('is shown the competent channels', async () => {
    const page = await (await world.request('cell', `/desk/meetings/${room.ref}/room`)).text()
    for (const channel of ['المفتشية العامة', 'وكيل الملك', 'chikaya.ma', 'المجلس الوطني لحقوق الإنسان', 'وسيط المملكة'])
      assert.ok(page.includes(channel))
  })
})

/** Every table of the database in which these words stand in any column. */
async function tablesWith(words: string): Promise<string[]> {
  const tables = await world.db<{ schema: string; name: string }[]>`
    select table_schema as schema, table_name as name from information_schema.tables
    where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema')`
  const found: string[] = []
  for (const { schema, name } of tables) {
    const rows = await world.db`select 1 from ${world.db(schema)}.${world.db(name)} t where t::text like ${`%${words}%`} limit 1`
    if (rows.length > 0) found.push(name)
  }
  assert.ok(tables.length > 20)
  return found
}

test('the pages of the room are sound in every language', async () => {
  const full = await rooms.full()
  await rooms.send('cell', full, [rooms.remark(), { ...rooms.remark('نص آخر'), entryId: rooms.remark().entryId }])
  const first = rooms.remark()
  await rooms.send('cell', full, [first, { ...rooms.remark('صيغة أخرى'), entryId: first.entryId }])
  const announced = await rooms.announced()
  await validateEverywhere(world, [
    ['cell', `/desk/meetings/${full.ref}/room`],
    ['cell', `/desk/meetings/${full.ref}/room/code`],
    ['cell', `/desk/meetings/${announced.ref}/room`],
  ])
})
