import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { extractText, getDocumentProxy } from 'unpdf'
import { sampleAwareness } from '../../test/awareness-sample.ts'
import { checkStandards } from '../../test/pdf-check.ts'
import { testWorld, type World } from '../../test/world.ts'
import { systemOf } from '../platform/actor.ts'
import type { Value } from '../survey/question.ts'
import { answerWave } from './answer-wave.ts'
import { closeWave } from './close-wave.ts'
import { draftWave } from './draft-wave.ts'
import { type Item, itemsOf } from './items.ts'
import { openWave } from './open-wave.ts'
import { printInvitations } from './print-invitations.ts'
import { listCounts } from './queries/counts.ts'
import { reduceWave, reducing } from './reduce-wave.ts'
import { sendResults } from './send-results.ts'
import { takeInvitation } from './take-invitation.ts'

let world: World
before(async () => {
  world = await testWorld()
})
after(() => world.close())

const answer = (value: Value, items: readonly Item[] = itemsOf.district) => ({
  adult: 'yes' as const,
  ...Object.fromEntries(items.map((item) => [item, value])),
})

async function opened(questionnaire: 'district' | 'meeting' | 'session' = 'district') {
  const wave = await draftWave(world.context('cell'), { questionnaire })
  await openWave(world.context('cell'), { waveId: wave.id })
  return wave
}

async function tokens(waveId: string, howMany: number, areaId = world.ids.district) {
  return (await printInvitations(world.context('cell'), { waveId, areaId, howMany: String(howMany) })).tokens
}

async function answers(waveId: string, agree: number, other: number, areaId = world.ids.district) {
  const all = await tokens(waveId, agree + other, areaId)
  for (const [nth, token] of all.entries()) await answerWave(world.context('visitor'), { token, ...answer(nth < agree ? '4' : '2') })
}

const answered = async (waveId: string) => {
  const counts = await listCounts(world.db, world.ids.command, waveId)
  return counts
    .filter(({ item }) => item === 'respect')
    .reduce((sum, { counts: one }) => sum + Object.values(one).reduce((n, m) => n + m), 0)
}

describe('whoever holds an invitation', () => {
  test('answers once, in one form, as an adult; what is missing is asked for and what was chosen stays', async () => {
    const wave = await opened()
    const [token] = await tokens(wave.id, 1)
    const path = `/trust/answers/${token}`
    const form = await world.request('visitor', path)
    assert.equal(form.headers.get('cache-control'), 'no-store')
    assert.equal(form.headers.get('set-cookie'), null)
    const html = await form.text()
    assert.match(html, /تعامل الجميع على قدم المساواة/)
    assert.match(html, /لا أعرف/)
    assert.match(html, /لم تُختبر بعد/)
    const young = await world.request('visitor', path, { form: { ...answer('4'), adult: '' } })
    assert.equal(young.status, 422)
    assert.match(await young.text(), /القاصرون يُسألون في مؤسستهم/)
    const { respect: _left, ...some } = answer('4') as Record<string, string>
    const missing = await world.request('visitor', path, { form: { ...some, adult: '' } })
    assert.equal(missing.status, 422)
    const again = await missing.text()
    assert.match(again, /اختر جوابا، أو «لا أعرف»/)
    assert.match(again, /القاصرون يُسألون في مؤسستهم/, 'all that is missing is said at once')
    assert.match(again, /name="equal" value="4" checked/)
    assert.equal(await answered(wave.id), 0)
    // Signed in or not: they answer as a visitor.
    assert.equal((await world.request('association', path, { form: answer('4') })).status, 303)
    assert.equal(await answered(wave.id), 1)
    assert.equal((await world.request('visitor', path, { form: answer('1') })).status, 409)
    assert.equal(await answered(wave.id), 1)
  })

  test('and sends it twice at once has answered once', async () => {
    const wave = await opened()
    const [token] = await tokens(wave.id, 1)
    const both = await Promise.allSettled(
      ['1', '5'].map((value) => answerWave(world.context('visitor'), { token, ...answer(value as Value) })),
    )
    assert.deepEqual(both.map(({ status }) => status).sort(), ['fulfilled', 'rejected'])
    assert.equal(await answered(wave.id), 1)
  })

  test('finds no form for a link that nobody was given, nor after the closing', async () => {
    const wave = await opened()
    const [token] = await tokens(wave.id, 1)
    assert.equal((await world.request('visitor', '/trust/answers/made-up')).status, 404)
    await assert.rejects(answerWave(world.context('association'), { token, ...answer('4') }), /answer-wave/, 'the ledger would name them')
    await closeWave(world.context('cell'), { waveId: wave.id })
    await assert.rejects(answerWave(world.context('visitor'), { token, ...answer('4') }), /notOpen/)
    assert.match(await (await world.request('visitor', `/trust/answers/${token}`)).text(), /انتهى وقت الأجوبة/)
  })
})

describe('nothing joins an answer with who gave it', () => {
  test('no column holds an answer, an account, an address or a time', async () => {
    const columns = await world.db<{ tableName: string; columnName: string }[]>`
      select table_name, column_name from information_schema.columns where table_name like 'trust%' and table_schema = 'public' order by 1, 2`
    const of = (table: string) => columns.filter(({ tableName }) => tableName === table).map(({ columnName }) => columnName)
    assert.deepEqual(of('trust_count'), ['area_id', 'command_id', 'item', 'n', 'value', 'wave_id'])
    assert.deepEqual(of('trust_invitation'), ['area_id', 'asker_id', 'command_id', 'event_id', 'token_hash', 'used', 'wave_id'])
  })

  test('every table but the counts gains the same lines whatever was answered, and none holds the address or the browser', async () => {
    const wave = await opened()
    const [one, other] = await tokens(wave.id, 2)
    const tables = await world.db<{ name: string }[]>`
      select format('%I.%I', table_schema, table_name) as name from information_schema.tables
      where table_schema in ('public', 'public_record') and table_type = 'BASE TABLE'
        and table_name not in ('trust_count', 'job', 'mail_day', 'outbox', 'turn') order by 1`
    const everything = async () => {
      const lines: string[] = []
      for (const { name } of tables)
        for (const { line } of await world.db<{ line: string }[]>`select t::text as line from ${world.db.unsafe(name)} t`) lines.push(line)
      return lines
    }
    const logged: string[] = []
    const { log, error, warn } = console
    console.log = console.error = console.warn = (...all: unknown[]) => void logged.push(all.join(' '))
    const headers = { 'user-agent': 'cheap-phone-7', 'x-forwarded-for': '203.0.113.77' }
    const added = async (token: string, value: Value) => {
      const before = new Set(await everything())
      assert.equal((await world.request('visitor', `/trust/answers/${token}`, { form: answer(value), headers })).status, 303)
      return (await everything()).filter((line) => !before.has(line))
    }
    const best = await added(one!, '5')
    const worst = await added(other!, '1')
    Object.assign(console, { log, error, warn })
    const blurred = (lines: string[]) => lines.map((line) => line.replace(/[0-9a-f-]{36}|\\+x[0-9a-f]+/g, '…')).sort()
    assert.equal(best.length, 2, 'the mark and the line of the ledger')
    assert.deepEqual(blurred(best), blurred(worst))
    for (const line of [...(await everything()), ...logged]) assert.doesNotMatch(line, /cheap-phone-7|203\.0\.113\.77/)
    for (const token of [one!, other!]) assert.ok(!logged.some((line) => line.includes(token)))
  })

  test('every count of the wave is written with each answer, so that no version of a row tells which', async () => {
    const wave = await opened()
    const [token] = await tokens(wave.id, 1)
    await answerWave(world.context('visitor'), { token, ...answer('3') })
    const versions = await world.db<{ n: number }[]>`
      select count(*)::int as n from trust_count where wave_id = ${wave.id} group by xmin::text`
    assert.deepEqual(
      versions.map(({ n }) => n),
      [3 * 13 * 6],
    )
  })
})

describe('at the desk', () => {
  test('a wave is drafted, opened and closed once each, by the cell', async () => {
    for (const person of ['head', 'publisher', 'association', 'administrator'] as const)
      await assert.rejects(draftWave(world.context(person), { questionnaire: 'district' }), /draft-wave/, person)
    await assert.rejects(draftWave(world.context('cell'), { questionnaire: 'x' }), /questionnaireMissing|invalid/)
    const wave = await draftWave(world.context('cell'), { questionnaire: 'district' })
    await assert.rejects(closeWave(world.context('cell'), { waveId: wave.id }), /notOpen/)
    await assert.rejects(tokens(wave.id, 1), /notOpen/)
    await assert.rejects(openWave(world.context('head'), { waveId: wave.id }), /open-wave/)
    const twice = async (act: typeof openWave | typeof closeWave) =>
      (await Promise.allSettled([1, 2].map(() => act(world.context('cell'), { waveId: wave.id })))).map(({ status }) => status).sort()
    assert.deepEqual(await twice(openWave), ['fulfilled', 'rejected'])
    await assert.rejects(closeWave(world.context('head'), { waveId: wave.id }), /close-wave/)
    assert.deepEqual(await twice(closeWave), ['fulfilled', 'rejected'])
  })

  test('invitations are made for a district of the wave, shown once, and kept only as hashes', async () => {
    const wave = await opened()
    const sheet = await world.request('cell', `/desk/trust/${wave.ref}/sheet`, { form: { areaId: world.ids.district, howMany: '2' } })
    assert.equal(sheet.headers.get('content-type'), 'application/pdf')
    assert.match(sheet.headers.get('content-disposition')!, /^attachment/)
    assert.equal(sheet.headers.get('etag'), null)
    assert.equal(sheet.headers.get('cache-control'), 'no-store')
    const file = Buffer.from(await sheet.arrayBuffer())
    checkStandards(file)
    const { text } = await extractText(await getDocumentProxy(new Uint8Array(file)), { mergePages: true })
    const addresses = text.replace(/[\s\u200B]/g, '').match(/\/trust\/answers\/[\w-]{32}/g)!
    assert.equal(addresses.length, 2)
    for (const address of addresses) assert.equal((await world.request('visitor', address)).status, 200)
    assert.match(text, /votre avis, sans nom/)
    const wrong = await world.request('cell', `/desk/trust/${wave.ref}/sheet`, { form: { areaId: 'nowhere', howMany: '99' } })
    assert.equal(wrong.status, 422)
    assert.match(await wrong.text(), /value="99"/)
    await assert.rejects(
      printInvitations(world.context('head'), { waveId: wave.id, areaId: world.ids.district, howMany: '1' }),
      /print-inv/,
    )
  })

  test('while it is open only the number of answers is known, in tens', async () => {
    const wave = await opened()
    await answers(wave.id, 8, 5)
    const html = await (await world.request('head', `/desk/trust/${wave.ref}`)).text()
    assert.match(html, /10 أجوبة أو أكثر/)
    assert.doesNotMatch(html, /chart|يوافقون/)
    assert.equal((await world.request('head', `/desk/trust/${wave.ref}/results.json`)).status, 409)
  })
})

test('an association has one link in a wave, and one after a meeting at which it was', async () => {
  const wave = await opened()
  const own = { waveId: wave.id, eventId: wave.id }
  const first = await takeInvitation(world.context('association'), own)
  const second = await takeInvitation(world.context('association'), own)
  await assert.rejects(answerWave(world.context('visitor'), { ...first, ...answer('4') }), /linkUnknown/)
  await answerWave(world.context('visitor'), { ...second, ...answer('4') })
  await assert.rejects(takeInvitation(world.context('association'), own), /answeredAlready/)
  for (const person of ['cell', 'school', 'visitor'] as const)
    await assert.rejects(takeInvitation(world.context(person), own), /take-inv/, person)
  const taken = await opened()
  const both = await Promise.all([1, 2].map(() => takeInvitation(world.context('association2'), { waveId: taken.id, eventId: taken.id })))
  const used = await Promise.allSettled(both.map((one) => answerWave(world.context('visitor'), { ...one, ...answer('4') })))
  assert.equal(used.filter(({ status }) => status === 'fulfilled').length, 1, 'one answer each, however often they ask')

  const after = await opened('meeting')
  const [meetingId, commandId] = [crypto.randomUUID(), world.ids.command]
  await world.db`
    insert into meeting ${world.db({ commandId, id: meetingId, ref: 'BM-2026-M99', origin: 'police', state: 'held', title: 'لقاء الحي', place: 'دار الحي', day: '2026-03-02', time: '10:00', createdAt: world.clock.now() })}`
  await world.db`
    insert into attendance ${world.db({ commandId, meetingId, id: crypto.randomUUID(), associationId: world.ids.association, state: 'present' })}`
  const page = await (await world.request('association', '/desk/trust/invitations')).text()
  assert.match(page, /BM-2026-M99/)
  assert.doesNotMatch(await (await world.request('association2', '/desk/trust/invitations')).text(), /BM-2026-M99/)
  const way = await world.request('association', `/desk/trust/${after.ref}/invitations/${meetingId}`, { form: {} })
  assert.equal(way.status, 303)
  const form = { adult: 'yes', heard: '4', steps: '2', worth: 'unknown' }
  assert.equal((await world.request('association', way.headers.get('location')!.split('?')[0]!, { form })).status, 303)
  await assert.rejects(takeInvitation(world.context('association2'), { waveId: after.id, eventId: meetingId }), /take-inv/)
})

test('the school at which a session was held answers about it by its one link, and nobody else does', async () => {
  const sample = await sampleAwareness(world)
  const wave = await opened('session')
  const ref = await sample.held()
  assert.match(await (await world.request('school', '/desk/trust/invitations')).text(), new RegExp(ref))
  const [{ id: eventId } = { id: '' }] = await world.db<{ id: string }[]>`select id from awareness_session where ref = ${ref}`
  await assert.rejects(takeInvitation(world.context('association'), { waveId: wave.id, eventId }), /take-inv/)
  const take = () => world.request('school', `/desk/trust/${wave.ref}/invitations/${eventId}`, { form: {} })
  const [first, second] = [await take(), await take()].map((way) => way.headers.get('location')!.split('?')[0]!)
  assert.equal((await world.request('visitor', first!)).status, 404, 'asked for again, the former is worth nothing')
  assert.equal((await world.request('visitor', second!, { form: answer('4', itemsOf.session) })).status, 303)
  assert.equal((await take()).status, 409)
})

test('two persons release a wave; its pages and data hold no small count, and compare with the wave before', async () => {
  const earlier = await opened()
  await answers(earlier.id, 16, 24)
  await closeWave(world.context('cell'), { waveId: earlier.id })
  const wave = await opened()
  await answers(wave.id, 34, 11)
  await answers(wave.id, 7, 2, world.ids.district2)
  await assert.rejects(sendResults(world.context('cell'), { waveId: wave.id }), /notClosed/)
  await closeWave(world.context('cell'), { waveId: wave.id })
  const desk = await (await world.request('head', `/desk/trust/${wave.ref}`)).text()
  assert.match(desk, /ارتفعت نسبة من يوافقون عن الموجة السابقة/)
  assert.match(desk, /34 من 45/)
  assert.match(desk, /محجوب/)
  await assert.rejects(sendResults(world.context('head'), { waveId: wave.id }), /send-results/)
  const both = await Promise.allSettled([1, 2].map(() => sendResults(world.context('cell'), { waveId: wave.id })))
  assert.deepEqual(both.map(({ status }) => status).sort(), ['fulfilled', 'rejected'])
  assert.match(await (await world.request('visitor', '/trust')).text(), /لا نتائج بعد/)
  const [release] = await world.db<{ id: string }[]>`select id from release where subject_kind = 'trust' and state = 'waiting'`
  for (const person of ['publisher', 'publisher2'] as const) {
    assert.deepEqual(
      (await world.publicDb`select 1 from public_record.trust_result`).length,
      0,
      'nothing is seen before the second signature',
    )
    const path = `/desk/releases/${release!.id}/signature`
    assert.equal((await world.request(person, path, { form: {} })).status, 303)
  }
  const html = await (await world.request('visitor', '/trust')).text()
  assert.match(html, /34 من 45/)
  assert.match(html, /<svg/)
  const data = (await (await world.request('visitor', '/trust.json')).json()) as {
    wordingNote: string
    waves: { results: { agree: number | null; known: number | null; hidden: string | null }[] }[]
  }
  assert.equal(data.wordingNote, 'own, not cognitively tested')
  const results = data.waves.flatMap((one) => one.results)
  assert.equal(results.length, 3 * 13)
  assert.ok(results.every(({ agree, known }) => agree === null || (agree >= 10 && known! - agree >= 10)))
  const csv = await (await world.request('visitor', '/trust.csv')).text()
  assert.match(csv, /own, not cognitively tested, 1;respect;حي النخيل;[^;]+;34;45;0\.7556;/)
  for (const path of ['/fr/trust', '/en/trust', '/zgh/trust']) assert.equal((await world.request('visitor', path)).status, 200, path)
})

test('twelve months after the closing only what is shown is left', async () => {
  const wave = await opened()
  await answers(wave.id, 12, 11)
  await closeWave(world.context('cell'), { waveId: wave.id })
  const system = { ...world.context('visitor'), actor: systemOf(world.ids.command) }
  await assert.rejects(reduceWave(world.context('administrator'), { waveId: wave.id }), /reduce-wave/)
  world.clock.set('2027-03-01')
  await reducing.run(system, world.publicDb)
  await assert.rejects(reduceWave(system, { waveId: wave.id }), /notOldEnough/)
  assert.equal(await answered(wave.id), 23)
  world.clock.set('2027-03-02')
  await reducing.run(system, world.publicDb)
  await reducing.run(system, world.publicDb)
  for (const table of ['trust_count', 'trust_invitation'])
    assert.equal((await world.db`select 1 from ${world.db(table)} where wave_id = ${wave.id}`).length, 0, table)
  assert.match(await (await world.request('head', `/desk/trust/${wave.ref}`)).text(), /12 من 23/)
})
