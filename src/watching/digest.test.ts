import assert from 'node:assert/strict'
import { after, before, beforeEach, describe, test } from 'node:test'
import fc from 'fast-check'
import { linkIn, takeMail } from '../../test/mail.ts'
import { sampleRecord } from '../../test/public-sample.ts'
import { testWorld, type World } from '../../test/world.ts'
import { systemOf } from '../platform/actor.ts'
import { createContext } from '../platform/context.ts'
import type { Db } from '../platform/db/connection.ts'
import type { Mail } from '../platform/mail/mail.ts'
import { Refusal } from '../platform/refusal.ts'
import { addDays, dayOf } from '../platform/words/dates.ts'
import { addEntry, copyMeeting, type DemandFacts } from '../public-record/copies.ts'
import { askToFollow } from './ask-to-follow.ts'
import { confirmFollow } from './confirm-follow.ts'
import { dailyDigest } from './daily.ts'
import { leave } from './leave.ts'
import { sendDigest } from './send-digest.ts'

let world: World
let record: ReturnType<typeof sampleRecord>
before(async () => {
  world = await testWorld()
  record = sampleRecord(world)
})
after(() => world.close())
beforeEach(clean)

async function clean() {
  for (const table of [
    'follow',
    'follower',
    'recent_try',
    'digest',
    'job',
    'public_record.entry',
    'public_record.demand',
    'public_record.meeting',
  ])
    await world.db.unsafe(`delete from ${table}`)
  world.clock.set('2026-03-02')
}

const system = (db: Db = world.db) =>
  createContext({ db, actor: systemOf(world.ids.command), now: world.clock.now, publicUrl: 'http://localhost:3000' })

/** One turn of an hour, as a worker takes it: in a transaction. */
const turn = () => world.db.begin((tx) => dailyDigest.run(system(tx), world.publicDb)).then(() => takeMail(world))

async function follow(what: string, address = 'nadia@example.org', language = 'ar'): Promise<string> {
  await askToFollow(world.context('visitor'), { what, address, language, from: address + what })
  const [mail] = await takeMail(world)
  const secret = linkIn(mail!, '/follow/confirmation/').split('/').at(-1)!
  return (await confirmFollow(world.context('visitor'), { secret })).leaveSecret
}

const happens = ({ id, ref }: DemandFacts, text?: string) =>
  addEntry(world.context('cell'), {
    demandId: id,
    ref,
    kind: 'progress',
    day: dayOf(world.clock.now()),
    actor: { ar: 'رئيس الهيئة الحضرية', fr: 'Chef du corps urbain' },
    text,
  })

describe('the mail of a day', () => {
  test('gathers all that moved, by the names of the followed things, with the way out in its head', async () => {
    const demand = await record.releasedDemand('نطلب إنارة الزقاق')
    const other = await record.releasedDemand('نطلب ممرا للراجلين', { categoryId: 'traffic', districtAr: 'حي الزيتون' })
    const meeting = await record.releasedMeeting({ title: 'لقاء حول الإنارة', place: 'دار الشباب' })
    const secret = await follow(`demand:${demand.ref}`)
    await follow('category:traffic')
    await follow('meetings:all')
    world.clock.set('2026-03-02', '12:00')
    await happens(demand)
    await happens(other)
    await happens(await record.releasedDemand('لا يتابعه أحد', { categoryId: 'noise' }))
    await copyMeeting(world.context('cell'), { ...(await meetingFacts(meeting.id)), day: '2026-03-27' })
    world.clock.set('2026-03-02', '17:00')
    const [mail, ...more] = await turn()
    assert.deepEqual([mail!.to, more.length], ['nadia@example.org', 0])
    assert.equal(mail!.subject, 'جديد فيما تتابعه: 3 أخبار')
    assert.equal(
      mail!.text,
      `المطالب

• \u2066${demand.ref}\u2069 \u2068نطلب إنارة الزقاق\u2069
خبر عن التنفيذ · \u2068رئيس الهيئة الحضرية\u2069 · 2 مارس 2026
http://localhost:3000/demands/${demand.ref}

• \u2066${other.ref}\u2069 \u2068نطلب ممرا للراجلين\u2069
خبر عن التنفيذ · \u2068رئيس الهيئة الحضرية\u2069 · 2 مارس 2026
http://localhost:3000/demands/${other.ref}

اللقاءات

• \u2068لقاء حول الإنارة\u2069
معلن · الجمعة، 27 مارس 2026، \u206615:00\u2069 · \u2068دار الشباب\u2069
http://localhost:3000/meetings/${meeting.ref}

—

تصلك هذه الرسالة لأنك أكدت متابعة السجل العمومي بهذا العنوان.

ما تتابعه، وإيقاف المتابعة بضغطة واحدة:
http://localhost:3000/follow/leaving/${secret}
`,
    )
    assert.deepEqual(mail!.headers, {
      'List-Unsubscribe': `<http://localhost:3000/follow/leaving/${secret}>`,
      'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
    })
  })

  test('speaks the language in which was asked, and stands the way that it runs', async () => {
    const demand = await record.releasedDemand('نطلب إنارة الزقاق')
    for (const language of ['fr', 'en', 'zgh']) await follow(`demand:${demand.ref}`, `${language}@example.org`, language)
    world.clock.set('2026-03-02', '12:00')
    await happens(demand)
    world.clock.set('2026-03-02', '17:00')
    const mails = new Map((await turn()).map((mail) => [mail.to.split('@')[0], mail]))
    assert.equal(mails.get('fr')!.subject, 'Du nouveau dans ce que vous suivez : 1 nouvelle')
    assert.ok(mails.get('fr')!.html!.includes('dir="ltr"') && mails.get('fr')!.text.includes(`/fr/demands/${demand.ref}`))
    assert.equal(mails.get('en')!.subject, 'News of what you follow: 1 item')
    assert.ok(mails.get('zgh')!.text.includes('ⵉⵙⵓⵜⵔⵏ'))
  })

  test('holds only what two persons have signed', async () => {
    const demand = await record.releasedDemand('نطلب إنارة الزقاق')
    const unseen = await record.waitingDemand('نص لم يوقع عليه أحد')
    await follow('category:lighting')
    world.clock.set('2026-03-02', '12:00')
    await happens(demand, 'نص ينتظر توقيعين')
    await happens(unseen)
    world.clock.set('2026-03-02', '17:00')
    const [mail] = await turn()
    assert.ok(!mail!.text.includes('ينتظر توقيعين') && !mail!.text.includes(unseen.ref), mail!.text)
    world.clock.set('2026-03-03', '09:00')
    const [entry] = await world.db<{ id: string }[]>`select id from public_record.entry where text_state = 'waiting'`
    await record.release(entry!.id)
    await record.release(unseen.id)
    world.clock.set('2026-03-03', '17:00')
    const [next] = await turn()
    assert.ok(next!.text.includes('«\u2068نص ينتظر توقيعين\u2069»') && next!.text.includes(unseen.ref), next!.text)
  })

  test('tells nobody what happened before they followed, and nothing twice', async () => {
    const demand = await record.releasedDemand('نطلب إنارة الزقاق')
    await happens(demand)
    world.clock.set('2026-03-02', '11:00')
    await follow(`demand:${demand.ref}`)
    world.clock.set('2026-03-02', '17:00')
    assert.deepEqual(await turn(), [])
    world.clock.set('2026-03-02', '17:30')
    await happens(demand)
    world.clock.set('2026-03-03', '17:00')
    assert.equal((await turn()).length, 1)
    world.clock.set('2026-03-04', '17:00')
    assert.deepEqual(await turn(), [])
  })

  test('is written once by two processes, and after a day on which nobody was there it tells what had gathered', async () => {
    const demand = await record.releasedDemand('نطلب إنارة الزقاق')
    await follow(`demand:${demand.ref}`)
    world.clock.set('2026-03-02', '18:00')
    await happens(demand)
    world.clock.set('2026-03-04', '19:30')
    const both = await Promise.allSettled([0, 1].map(() => world.db.begin((tx) => dailyDigest.run(system(tx), world.publicDb))))
    assert.ok(both.some(({ status }) => status === 'fulfilled'))
    assert.equal((await takeMail(world)).length, 1)
    assert.deepEqual(await turn(), [])
  })

  test('is for the clock to send, and for nobody else', async () => {
    for (const person of ['visitor', 'cell', 'administrator'] as const)
      await assert.rejects(
        sendDigest(world.context(person), { day: '2026-03-02', toldUntil: world.clock.now(), movements: { demands: [], meetings: [] } }),
        (error) => error instanceof Refusal && error.kind === 'forbidden',
      )
  })

  test('forgets what nobody confirmed for three days', async () => {
    await askToFollow(world.context('visitor'), { what: 'meetings:all', address: 'n@example.org', language: 'ar', from: 'x' })
    world.clock.set('2026-03-04', '17:00')
    await turn()
    assert.equal((await world.db`select id from follower`).length, 1)
    world.clock.set('2026-03-05', '17:00')
    await turn()
    assert.equal((await world.db`select id from follower`).length, 0)
  })

  test('takes no more statements for many followers than for few', async () => {
    const demand = await record.releasedDemand('نطلب إنارة الزقاق')
    const countFor = async (followers: number, day: string) => {
      const rows = Array.from({ length: followers }, (_, nth) => ({ id: world.context('cell').newId(), nth }))
      for (const { id, nth } of rows) {
        await world.db`insert into follower ${world.db({ commandId: world.ids.command, id, address: `${day}-${nth}@example.org`, language: 'ar', leaveSecret: `${day}-${nth}` })}`
        await world.db`insert into follow ${world.db({ commandId: world.ids.command, followerId: id, id, kind: 'demand', subject: demand.ref, language: 'ar', askedAt: new Date(0), confirmHash: Buffer.alloc(1), confirmedAt: new Date(0) })}`
      }
      world.clock.set(day, '12:00')
      await happens(demand)
      world.clock.set(day, '17:00')
      const [statements, publicly] = [{ n: 0 }, { n: 0 }]
      await world.db.begin((tx) => dailyDigest.run(system(counted(tx, statements)), counted(world.publicDb, publicly)))
      return { mails: (await takeMail(world)).length, statements: statements.n, publicly: publicly.n }
    }
    const few = await countFor(2, '2026-03-03')
    const many = await countFor(120, '2026-03-04')
    assert.deepEqual([few.mails, many.mails], [2, 122])
    assert.deepEqual([many.statements, many.publicly], [few.statements, few.publicly])
    assert.ok(many.statements <= 12 && many.publicly === 2, JSON.stringify(many))
  })
})

test('whatever happens and whenever: at most one mail a day, none in quiet hours, all that moved told once', async () => {
  const step = fc.oneof(
    { weight: 6, arbitrary: fc.record({ do: fc.constant('wait' as const), minutes: fc.integer({ min: 1, max: 900 }) }) },
    { weight: 4, arbitrary: fc.record({ do: fc.constant('happen' as const), which: fc.nat(2) }) },
    { weight: 3, arbitrary: fc.record({ do: fc.constant('turn' as const), times: fc.integer({ min: 1, max: 2 }) }) },
    { weight: 1, arbitrary: fc.record({ do: fc.constant('leave' as const) }) },
  )
  const property = fc.asyncProperty(fc.array(step, { maxLength: 40 }), async (steps) => {
    await clean()
    const demands = [
      await record.releasedDemand('أول', { categoryId: 'lighting' }),
      await record.releasedDemand('ثان', { categoryId: 'lighting' }),
      await record.releasedDemand('ثالث', { categoryId: 'traffic' }),
    ]
    const start = Date.parse('2026-03-02T10:00:00Z')
    let minutes = 20
    const at = () => {
      const iso = new Date(start + minutes * 60_000).toISOString()
      world.clock.set(iso.slice(0, 10), iso.slice(11, 16))
    }
    at()
    let secret: string | null = await follow('category:lighting')
    await follow(`demand:${demands[0]!.ref}`)
    const [told, moved, sent]: [string[], string[], [string, Mail][]] = [[], [], []]
    const work = async () => {
      for (const mail of await turn()) {
        sent.push([world.clock.now().toISOString(), mail])
        told.push(...[...mail.text.matchAll(/^«\u2068(.*)\u2069»$/gm)].map(([, text]) => text!))
      }
    }
    for (const one of steps) {
      if (one.do === 'wait') minutes += one.minutes
      at()
      if (one.do === 'turn') for (let nth = 0; nth < one.times; nth++) await work()
      if (one.do === 'happen') {
        minutes += 1
        at()
        const text = `حدث رقم ${moved.length}-${minutes}`
        await happens(demands[one.which]!, text)
        const [entry] = await world.db<{ id: string }[]>`select id from public_record.entry where text_state = 'waiting'`
        await record.release(entry!.id)
        if (secret && one.which < 2) moved.push(text)
      }
      if (one.do === 'leave' && secret) {
        await work()
        const before = sent.length
        await leave(world.context('visitor'), { secret })
        secret = null
        moved.splice(0, moved.length, ...moved.filter((text) => told.includes(text)))
        assert.equal(sent.length, before)
      }
    }
    world.clock.set(addDays(dayOf(world.clock.now()), 1), '18:00')
    await work()
    const days = sent.map(([iso]) => dayOf(new Date(iso)))
    assert.equal(new Set(days).size, days.length, `two mails on one day: ${days}`)
    for (const [iso] of sent) assert.ok(Number(iso.slice(11, 13)) >= 17 && Number(iso.slice(11, 13)) < 21, iso)
    assert.deepEqual(told.toSorted(), moved.toSorted())
  })
  await fc.assert(property, { numRuns: 25 })
})

async function meetingFacts(id: string) {
  const [row] = await world.db<{ state: string; day: string }[]>`select * from public_record.meeting where id = ${id}`
  return row as unknown as Parameters<typeof copyMeeting>[1]
}

function counted<T extends object>(db: T, count: { n: number }): T {
  return new Proxy(db, {
    apply(target, self, args: unknown[]) {
      const [first] = args
      const result = Reflect.apply(target as never, self, args) as { then?: unknown }
      if (Array.isArray(first) && 'raw' in first) {
        return new Proxy(result, {
          get(query, key) {
            if (key === 'then') count.n++
            const value = Reflect.get(query, key)
            return typeof value === 'function' ? value.bind(query) : value
          },
        })
      }
      return result
    },
    get(target, key) {
      if (key === 'savepoint') {
        const savepoint = Reflect.get(target, key) as (work: (db: object) => unknown) => unknown
        return (work: (db: object) => unknown) => savepoint.call(target, (inner) => work(counted(inner, count)))
      }
      return Reflect.get(target, key)
    },
  })
}
