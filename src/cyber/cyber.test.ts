import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { refused } from '../../test/refused.ts'
import { people, testWorld, type World } from '../../test/world.ts'
import { announceMeeting } from '../meetings/announce-meeting.ts'
import { planMeeting } from '../meetings/plan-meeting.ts'
import { systemOf } from '../platform/actor.ts'
import { readConfig } from '../platform/config.ts'
import { readLedger } from '../platform/ledger/queries.ts'
import { addRule } from '../routing/add-rule.ts'
import { addOpenings } from './add-openings.ts'
import { bringTopic } from './bring-topic.ts'
import { checkChannel } from './check-channel.ts'
import { commands } from './cli.ts'
import { guidancePath, kinds } from './kind.ts'
import { listChecks, listOpenings } from './queries.ts'
import { takeTopic } from './take-topic.ts'

let world: World
before(async () => {
  world = await testWorld()
})
after(() => world.close())

const page = async (path: string, person: (typeof people)[number] = 'visitor') => (await world.request(person, path)).text()
const cell = () => world.context('cell')
const system = () => ({ ...world.context('visitor'), actor: systemOf(world.ids.command) })

describe('guidance', () => {
  test('is there for every kind in every language, minors first, without a form, kept by nobody', async () => {
    for (const kind of kinds) {
      const response = await world.request('visitor', guidancePath(kind))
      const html = await response.text()
      assert.equal(response.status, 200)
      assert.equal(response.headers.get('cache-control'), 'no-store')
      assert.equal(response.headers.get('referrer-policy'), 'no-referrer')
      assert.equal(response.headers.get('set-cookie'), null)
      const [minor, now] = [html.indexOf('id="minor"'), html.indexOf('id="now"')]
      assert.ok(minor > 0 && minor < now, kind)
      assert.doesNotMatch(html, /<form/)
    }
    assert.match(await page('/fr/cyber/fraud'), /Escroquerie en ligne/)
    assert.match(await page('/en/cyber/fraud'), /Fraud online/)
  })

  test('in Amazigh is the Arabic, marked as such, and the reader is told', async () => {
    const html = await page('/zgh/cyber/fraud')
    assert.match(html, /<div lang="ar" dir="rtl">/)
    assert.match(html, /ⵓⵔ ⵜⴰ ⵉⵜⵜⵓⵙⵙⵓⵖⵍ/)
    assert.doesNotMatch(await page('/cyber/fraud'), /غير مترجم/)
  })

  test('of a kind that does not exist is not found', async () => {
    for (const path of ['/cyber/none', '/cyber/toString', '/cyber/fraud%2F'])
      assert.equal((await world.request('visitor', path)).status, 404)
  })

  test('is listed as data, with how far each contact may be relied on', async () => {
    const { guidance, channels } = (await (await world.request('visitor', '/cyber.json')).json()) as {
      guidance: { kind: string; address: string }[]
      channels: { id: string; standing: string }[]
    }
    assert.deepEqual(
      guidance.map(({ kind }) => kind),
      kinds,
    )
    assert.match(guidance[0]!.address, /\/cyber\/sextortion$/)
    assert.equal(channels.find(({ id }) => id === 'children')!.standing, 'published')
  })
})

describe('the guide and the checklist', () => {
  test('send nothing to the server: no form, no name, no query, and every step is in the page', async () => {
    for (const path of ['/cyber/guide', '/cyber/checklist']) {
      const html = await page(path)
      const main = html.slice(html.indexOf('<main'), html.indexOf('</main>'))
      assert.doesNotMatch(main, /<form|\sname=|\saction=|formaction/, path)
      for (const [, href] of main.matchAll(/href="([^"]+)"/g)) assert.doesNotMatch(href!, /\?/, path)
    }
    const guide = await page('/cyber/guide')
    const steps = [...guide.matchAll(/class="guide-step" id="(p\d+)"/g)].map(([, id]) => id)
    for (const [, to] of guide.matchAll(/href="#(p\d+)"/g)) assert.ok(steps.includes(to), to)
  })

  test('no field may be remembered or spelled by somebody else', async () => {
    const html = await page('/cyber/checklist')
    const fields = [...html.matchAll(/<textarea[^>]*>/g)].map(([tag]) => tag)
    assert.ok(fields.length > 20)
    for (const field of fields) assert.match(field, /autocomplete="off".* spellcheck="false"/)
  })

  test('no route takes what is written: nothing can be posted under /cyber', async () => {
    for (const path of ['/cyber', '/cyber/checklist', '/cyber/guide', '/cyber/fraud'])
      assert.equal((await world.request('visitor', path, { form: { text: 'شكاية' } })).status, 404, path)
  })
})

describe('a channel', () => {
  test('is checked with a note that stays inside, shown with its day, and is said to be old after 180 days', async () => {
    assert.match(await page('/cyber/fraud'), /كما نُشر في/)
    const form = { telephone: '', address: 'https://e-blagh.ma/', note: 'فُتحت الاستمارة من هاتف' }
    const done = await world.request('cell', '/desk/cyber/channels/e-blagh', { form })
    assert.equal(done.status, 303)
    const shown = await page('/cyber/fraud')
    assert.match(shown, /تحققنا منه يوم 2 مارس 2026/)
    assert.match(shown, /href="https:\/\/e-blagh\.ma" rel="noreferrer/)
    assert.doesNotMatch(shown, /فُتحت الاستمارة/)
    assert.match(await page('/desk/cyber', 'head'), /فُتحت الاستمارة/)
    world.clock.set('2026-08-29')
    assert.match(await page('/cyber/fraud'), /تحققنا منه يوم 2 مارس 2026/)
    world.clock.set('2026-08-30')
    const old = await page('/cyber/fraud')
    assert.match(old, /آخر تحقق يوم 2 مارس 2026، منذ أكثر من ستة أشهر/)
    assert.match(old, /فاسأل عنه <a class="channel-contact" href="tel:19">/)
    world.clock.set('2026-03-02')
    const [line] = await readLedger(world.db, world.ids.command)
    assert.deepEqual(
      [line!.act, line!.subject, line!.note],
      ['cyber.check-channel', 'cyber-channel:e-blagh', { telephone: null, address: 'e-blagh.ma', gone: false }],
    )
  })

  test('that is gone is shown no more; the emergency numbers always are', async () => {
    await checkChannel(cell(), { channel: 'helpline', telephone: '1', gone: 'yes', note: 'لم يعد الخط يجيب' })
    assert.doesNotMatch(await page('/cyber/harassment'), /EMC-Helpline/)
    for (const wrong of [{ gone: 'yes', telephone: '19' }, { telephone: '' }])
      await assert.rejects(checkChannel(cell(), { channel: 'police', note: 'محاولة', ...wrong }), refused('emergencyStays'))
  })

  test('is refused with a wrong number, a wrong address, or without saying how it was checked', async () => {
    const right = { channel: 'children', telephone: '2511', address: '', note: 'اتصلنا فأجاب الخط' }
    const wrong = [
      [{ telephone: 'call me' }, 'telephoneInvalid', 'telephone'],
      [{ address: 'javascript:alert(1)' }, 'addressInvalid', 'address'],
      [{ address: 'not an address' }, 'addressInvalid', 'address'],
      [{ address: 'e-blagh.ma/?q=1' }, 'addressInvalid', 'address'],
      [{ note: '' }, 'noteMissing', 'note'],
      [{ note: 'x'.repeat(301) }, 'noteTooLong', 'note'],
      [{ channel: 'neighbour' }, 'channelUnknown', 'channel'],
    ] as const
    for (const [part, reason, field] of wrong) await assert.rejects(checkChannel(cell(), { ...right, ...part }), refused(reason, field))
    const back = await world.request('cell', '/desk/cyber/channels/children', { form: { telephone: 'xyz', note: 'اتصلنا' } })
    assert.equal(back.status, 422)
    assert.match(await back.text(), /value="xyz"/)
    assert.equal((await world.request('cell', '/desk/cyber/channels/toString', { form: { note: 'اتصلنا' } })).status, 422)
  })

  test('is for the cell and the administrator', async () => {
    for (const person of people.filter((one) => one !== 'cell' && one !== 'administrator'))
      await assert.rejects(
        checkChannel(world.context(person), { channel: 'police', telephone: '19', note: 'اتصلنا' }),
        refused('check-channel'),
      )
  })

  test('checked by two at once is as the last of them said, and both lines stay', async () => {
    const check = (telephone: string) => checkChannel(cell(), { channel: 'station', telephone, note: 'اتصلنا بالمصلحة' })
    await Promise.all([check('0500000001'), check('0500000002')])
    const lines = (await listChecks(world.db, world.ids.command)).filter(({ channel }) => channel === 'station')
    assert.equal(lines.length, 2)
    const [copy] = await world.publicDb<{ telephone: string }[]>`select telephone from public_record.cyber_channel where id = 'station'`
    assert.equal(copy!.telephone, lines[0]!.telephone)
  })
})

describe('counts', () => {
  test('come in batches, by month and kind alone; small ones are not shown at the desk, as data or by the command line', async () => {
    const before = await listOpenings(world.db, world.ids.command)
    for (let n = 0; n < 12; n++) await page('/cyber/copyright')
    await world.request('visitor', '/cyber/copyright', { headers: { 'sec-purpose': 'prefetch' } })
    const after = await listOpenings(world.db, world.ids.command)
    const gained = (kind: string) => (after.find((one) => one.kind === kind)?.n ?? 0) - (before.find((one) => one.kind === kind)?.n ?? 0)
    assert.ok(gained('copyright') > 0 && gained('copyright') <= 12)
    assert.equal(after.length, kinds.length, 'every kind has its row')
    await addOpenings(system(), { openings: { fraud: 25 } })
    const { openings } = (await (await world.request('auditor', '/desk/cyber/openings.json')).json()) as {
      openings: { kind: string; n: number | null }[]
    }
    for (const { n } of openings) assert.ok(n === null || n >= 10)
    assert.ok(openings.find(({ kind }) => kind === 'fraud')!.n! >= 25)
    assert.equal(openings.find(({ kind }) => kind === 'hacking-tools')!.n, null)
    const [command] = commands
    const { text, json } = await command!.run({
      positionals: [],
      values: {},
      config: readConfig({}),
      context: async () => world.context('auditor'),
    })
    assert.match(text, /2026-03 · أدوات الاختراق وبيع كلمات السر · أقل من 10/)
    assert.deepEqual((json as { openings: unknown }).openings, openings)
    assert.match(await page('/desk/cyber', 'cell'), /أقل من 10/)
  })

  test('know no reader, address, language, day or hour, and no version of a row tells which was opened', async () => {
    const columns = await world.db<{ columnName: string }[]>`
      select column_name from information_schema.columns where table_name = 'cyber_opening' order by 1`
    assert.deepEqual(
      columns.map(({ columnName }) => columnName),
      ['command_id', 'kind', 'month', 'n'],
    )
    await addOpenings(system(), { openings: { hate: 10 } })
    const versions = await world.db<
      { n: number }[]
    >`select count(*)::int as n from cyber_opening where month = '2026-03' group by xmin::text`
    assert.deepEqual(
      versions.map(({ n }) => n),
      [kinds.length],
    )
    const acts = await world.db`select account_id, office_id, subject, note from ledger where act = 'cyber.add-openings'`
    for (const { accountId, officeId, subject, note } of acts) {
      assert.deepEqual([accountId, officeId, subject], [null, null, 'cyber-openings:2026-03'])
      assert.deepEqual(Object.keys(note), ['n'])
    }
  })

  test('are added by the system alone, never fewer than ten at once; two batches at once are both counted', async () => {
    await assert.rejects(addOpenings(world.context('administrator'), { openings: { fraud: 10 } }), refused('add-openings'))
    for (const openings of [{ fraud: 9 }, { fraud: 5, hate: 4 }, { fraud: -3, hate: 20 }, {}])
      await assert.rejects(addOpenings(system(), { openings }), refused('invalid'))
    const n = async () => (await listOpenings(world.db, world.ids.command)).find(({ kind }) => kind === 'interception')!.n
    const before = await n()
    await Promise.all([1, 2].map(() => addOpenings(system(), { openings: { interception: 10 } })))
    assert.equal(await n(), before + 20)
  })
})

describe('a topic', () => {
  const topic = { kind: 'fraud', wish: 'parents', text: 'يسأل الآباء كثيرا عن رسائل الجوائز وكيف يميزونها' }

  test('becomes a demand of the association, examined as cybercrime and put on the agenda of a meeting', async () => {
    const { id: meetingId, ref: meeting } = await planMeeting(cell(), {
      title: 'لقاء حول الأسرة والأنترنت',
      day: '2026-03-20',
      time: '15:00',
      place: 'دار الشباب',
    })
    await announceMeeting(cell(), { meetingId })
    await addRule(cell(), { categoryId: 'cybercrime', officeId: world.ids.officeHead })
    assert.match(await page('/desk/cyber/topics/new', 'association'), /لا تكتب حالة بعينها/)
    const sent = await world.request('association', '/desk/cyber/topics', { form: { ...topic, meetingId } })
    assert.equal(sent.status, 303)
    const ref = /demands\/([A-Z0-9-]+)/.exec(sent.headers.get('location')!)![1]!
    const [demand] = await world.db<{ original: string; associationId: string; meetingId: string }[]>`
      select original, association_id, meeting_id from demand where ref = ${ref}`
    assert.equal(demand!.original, `موضوع للقاء: النصب والاحتيال. الاقتراح: لقاء مع الآباء والأمهات. ${topic.text}`)
    assert.deepEqual([demand!.associationId, demand!.meetingId], [world.ids.association, meetingId])
    const path = `/desk/cyber/topics/${ref}/examination`
    const missing = await world.request('cell', path, { form: { publicText: 'موضوع للقاء: النصب والاحتيال', meetingId: '' } })
    assert.equal(missing.status, 422)
    const taken = await world.request('cell', path, { form: { publicText: 'موضوع للقاء: النصب والاحتيال', meetingId } })
    assert.match(taken.headers.get('location') ?? '', new RegExp(`/desk/meetings/${meeting}/agenda`))
    const [qualified] = await world.db<{ categoryId: string; state: string }[]>`select category_id, state from demand where ref = ${ref}`
    assert.deepEqual({ ...qualified }, { categoryId: 'cybercrime', state: 'qualified' })
    assert.match(await page(`/desk/meetings/${meeting}/agenda`, 'cell'), /النصب والاحتيال/)
    const again = await world.request('cell', path, { form: { publicText: 'موضوع للقاء: النصب والاحتيال', meetingId } })
    assert.equal(again.status, 409)
    const items = await world.db`select 1 from agenda_item where meeting_id = ${meetingId}`
    assert.equal(items.length, 1, 'what is refused puts nothing on the agenda')
  })

  test('that tells a case is refused with the words that tell it, and nothing of it is kept', async () => {
    const form = { ...topic, text: 'ابنتي وصلتها رسائل من الحساب @karim_x ونريد حلا' }
    const back = await world.request('association', '/desk/cyber/topics', { form })
    assert.equal(back.status, 422)
    const html = await back.text()
    assert.match(html, /تفاصيل حالة بعينها: «[^»]+»/)
    assert.match(html, /@karim_x/, 'what was typed stays in the form')
    const kept = await world.db`select 1 from demand where original like '%karim_x%'`
    assert.equal(kept.length, 0)
    await assert.rejects(bringTopic(world.context('association'), { ...topic, kind: 'gossip' }), refused('kindMissing', 'kind'))
    await assert.rejects(bringTopic(world.context('association'), { ...topic, wish: '' }), refused('wishMissing', 'wish'))
    await assert.rejects(bringTopic(world.context('association'), { ...topic, text: 'قصير' }), refused('textMissing', 'text'))
    await assert.rejects(bringTopic(world.context('association'), { ...topic, text: 'نص '.repeat(300) }), refused('textTooLong', 'text'))
  })

  test('is brought by associations and the cell, and taken by the cell alone, once', async () => {
    for (const person of people.filter((one) => !['cell', 'association', 'association2'].includes(one)))
      await assert.rejects(bringTopic(world.context(person), topic), refused('bring-topic'), person)
    const { ref } = await bringTopic(world.context('association2'), topic)
    const [meeting] = await world.db<{ id: string }[]>`select id from meeting limit 1`
    const taking = { ref, meetingId: meeting!.id, publicText: 'موضوع للقاء: النصب والاحتيال' }
    for (const person of ['association2', 'head', 'administrator'] as const)
      await assert.rejects(takeTopic(world.context(person), taking), refused('take-topic'), person)
    await assert.rejects(takeTopic(cell(), { ...taking, ref: 'BM-2026-9999' }), refused('topicUnknown'))
    const both = await Promise.allSettled([1, 2].map(() => takeTopic(cell(), taking)))
    assert.deepEqual(both.map(({ status }) => status).sort(), ['fulfilled', 'rejected'])
  })
})
