import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { refused } from '../../test/refused.ts'
import { type Person, testWorld, type World } from '../../test/world.ts'
import { findLeaks } from '../public-record/leaks/find-leaks.ts'
import { createSignRelease } from '../public-record/sign-release.ts'
import type { Briefing } from './briefing.ts'
import { commands } from './cli.ts'
import { draftBriefing } from './draft-briefing.ts'
import { reviseBriefing } from './revise-briefing.ts'
import { sendBriefing } from './send-briefing.ts'

let world: World
before(async () => {
  world = await testWorld()
})
after(() => world.close())

const signRelease = createSignRelease({})
const cell = () => world.context('cell')
const measure = {
  kind: 'measure',
  titleAr: 'تعزيز الإنارة حول الحديقة',
  titleFr: 'Éclairage renforcé autour du jardin',
  textAr: 'وُضعت مصابيح جديدة حول الحديقة بتعاون مع الجماعة.',
  since: '2026-02-01',
  reviewOn: '2026-06-01',
}

async function released(account: Partial<typeof measure> & { districtIds?: string[] } = {}): Promise<Briefing> {
  const briefing = await draftBriefing(cell(), { ...measure, ...account })
  await sendBriefing(cell(), { briefingId: briefing.id })
  await signByTwo(briefing.id)
  return briefing
}

async function signByTwo(subjectId: string) {
  const [release] = await world.db<{ id: string }[]>`select id from release where subject_id = ${subjectId} and state = 'waiting'`
  for (const person of ['publisher', 'publisher2'] as const) await signRelease(world.context(person), { releaseId: release!.id })
}

const post = (person: Person, path: string, form: Record<string, string | string[]> = {}) => world.request(person, path, { form })
const pageOf = async (path: string) => (await world.request('visitor', path)).text()
const statusOf = async (path: string) => (await world.request('visitor', path)).status

test('a measure is drafted, sent, signed by two and then read by everyone, by district', async () => {
  const answer = await post('cell', '/desk/briefings', { ...measure, districtIds: [world.ids.district] })
  assert.equal(answer.status, 303)
  const [{ ref, id }] = (await world.db`select ref, id from briefing`) as unknown as [{ ref: string; id: string }]
  assert.equal(await statusOf(`/briefings/${ref}`), 404)
  assert.equal((await post('cell', `/desk/briefings/${ref}/sending`)).status, 303)
  assert.equal(await statusOf(`/briefings/${ref}`), 404)
  await signByTwo(id)
  const page = await pageOf(`/briefings/${ref}`)
  for (const shown of ['تعزيز الإنارة', 'وُضعت مصابيح', 'حي النخيل']) assert.ok(page.includes(shown), shown)
  assert.match(await pageOf(`/fr/briefings/${ref}`), /Éclairage renforcé/)
  assert.ok((await pageOf('/briefings?district=حي النخيل')).includes(ref))
  assert.ok(!(await pageOf('/briefings?district=حي الزيتون')).includes(ref))
  const { briefings } = (await (await world.request('visitor', '/briefings.json')).json()) as {
    briefings: { ref: string; reviewOn: string }[]
  }
  assert.deepEqual(
    briefings.map(({ ref, reviewOn }) => [ref, reviewOn]),
    [[ref, '2026-06-01']],
  )
  assert.match(await pageOf('/briefings.atom'), /تعزيز الإنارة/)
})

test('a wrong form comes back with what was typed and what to do', async () => {
  const wrong = await post('cell', '/desk/briefings', { ...measure, textAr: 'قصير', reviewOn: '2026-01-01' })
  assert.equal(wrong.status, 422)
  const page = await wrong.text()
  assert.ok(page.includes('عشرين حرفا') && page.includes('تعزيز الإنارة حول الحديقة'))
  const early = await post('cell', '/desk/briefings', { ...measure, reviewOn: '2026-01-01' })
  assert.match(await early.text(), /يوم المراجعة بعد بداية التدبير/)
  const named = await post('cell', '/desk/briefings', { ...measure, textAr: 'للتواصل مع المكلف بالتدبير 0612345678' })
  assert.equal(named.status, 422)
  assert.match(await named.text(), /يوصل إلى شخص/)
  const ahead = await post('cell', '/desk/briefings', { ...measure, since: '2026-05-01' })
  assert.match(await ahead.text(), /يُنشر ما تم لا ما سيأتي/)
  const blank = await (await post('cell', '/desk/briefings', { kind: 'measure' })).text()
  for (const said of ['اكتب عنوانا', 'اكتب ما تم', 'اكتب التاريخ', 'اكتب يوم المراجعة']) assert.ok(blank.includes(said), said)
  const blankCase = await (await post('cell', '/desk/briefings', { kind: 'case' })).text()
  assert.ok(blankCase.includes('اكتب ما تم') && blankCase.includes('لا يُنشر شيء من قضية لم تنته'))
  const elsewhere = await post('cell', '/desk/briefings', { ...measure, districtIds: [world.ids.officeCell] })
  assert.match(await elsewhere.text(), /اختر الأحياء من اللائحة/)
})

test('of a case only what is closed is taken, and its month alone is kept', async () => {
  const told = { ...measure, kind: 'case', since: '2026-01-17', textAr: 'انتهت قضية سرقات من السيارات بحكم نهائي.' }
  const open = await post('cell', '/desk/briefings', told)
  assert.equal(open.status, 422)
  assert.match(await open.text(), /لا يُنشر شيء من قضية لم تنته/)
  const { id, ref } = await draftBriefing(cell(), { ...told, closed: 'yes' })
  const [row] = await world.db`select since, review_on from briefing where id = ${id}`
  assert.deepEqual({ ...row }, { since: '2026-01-01', reviewOn: null })
  await sendBriefing(cell(), { briefingId: id })
  await signByTwo(id)
  assert.ok((await pageOf(`/briefings/${ref}`)).includes('يناير 2026'))
  assert.equal((await post('cell', `/desk/briefings/${ref}/review`, { outcome: 'ended' })).status, 409)
})

test('what the check finds in a draft is shown to the cell, and nothing is signed before it is dealt with', async () => {
  const claim = { textAr: 'كثفت الدوريات بالحي فانخفضت السرقات بفضلها إلى النصف.' }
  await assert.rejects(draftBriefing(cell(), { ...measure, ...claim }), refused('claimsCause', 'textAr'))
  const briefing = await draftBriefing(cell(), { ...measure, textAr: 'تمر الدورية بالحي على الساعة السابعة كل يوم.' })
  const page = await (await world.request('cell', `/desk/briefings/${briefing.ref}`)).text()
  assert.ok(page.includes('ما سيراه الناشرون') && page.includes('من عرف متى تمر الدورية'))
  await sendBriefing(cell(), { briefingId: briefing.id })
  await assert.rejects(signByTwo(briefing.id), { reason: 'findingsOpen' })
  const waiting = await (await world.request('publisher', '/desk/releases')).text()
  for (const beside of ['المدينة كلها', '1 فبراير 2026', '1 يونيو 2026']) assert.ok(waiting.includes(beside), `${beside} is signed too`)
  assert.ok(waiting.indexOf('العنوان بالعربية') < waiting.indexOf('النص بالعربية'), 'the title stands first')
  assert.equal(await statusOf(`/briefings/${briefing.ref}`), 404)
  const [release] = await world.db`select id from release where subject_id = ${briefing.id} and state = 'waiting'`
  const [finding] = findLeaks('تمر الدورية بالحي على الساعة السابعة كل يوم.')
  const { kind, found, start } = finding!
  const dealing = { field: 'briefing', kind, found, start: String(start), dealing: 'redact', replacement: 'في أوقات متغيرة' }
  assert.equal((await post('publisher', `/desk/releases/${release!.id}/finding`, dealing)).status, 303)
  await signByTwo(briefing.id)
  const after = await (await world.request('cell', `/desk/briefings/${briefing.ref}`)).text()
  assert.ok(after.includes('نُشرت بكلمات غير هذه') && !after.includes('ما سيراه الناشرون'))
})

test('a review that is overdue is seen by everyone until the cell says that the measure goes on or has ended', async () => {
  world.clock.set('2026-03-02')
  const { ref } = await released({ reviewOn: '2026-04-01' })
  assert.doesNotMatch(await pageOf(`/briefings/${ref}`), /تأخرت مراجعته/)
  world.clock.set('2026-04-02')
  assert.match(await pageOf(`/briefings/${ref}`), /تأخرت مراجعته/)
  assert.match(await (await world.request('cell', '/desk/briefings')).text(), /تدبير واحد تأخرت مراجعته/)
  const owed = (person: Person) => world.request(person, '/desk?kind=review').then((answer) => answer.text())
  assert.match(await owed('cell'), new RegExp(`href="/desk/briefings/${ref}"`), 'it stands among what the cell owes')
  assert.doesNotMatch(await owed('head'), new RegExp(ref))
  const [command] = commands
  const listed = await command!.run({ values: { overdue: true }, context: async () => cell() } as never)
  assert.deepEqual(
    (listed.json as { ref: string }[]).map((one) => one.ref),
    [ref],
  )
  assert.equal((await post('cell', `/desk/briefings/${ref}/review`, { outcome: 'goes_on', reviewOn: '2026-04-01' })).status, 422)
  assert.equal((await post('cell', `/desk/briefings/${ref}/review`, { outcome: 'goes_on', reviewOn: '2026-09-01' })).status, 303)
  assert.doesNotMatch(await pageOf(`/briefings/${ref}`), /تأخرت مراجعته/)
  const answers = await Promise.all([1, 2].map(() => post('cell', `/desk/briefings/${ref}/review`, { outcome: 'ended' })))
  assert.deepEqual(answers.map(({ status }) => status).sort(), [303, 409], 'it ends once')
  assert.match(await pageOf(`/briefings/${ref}`), /انتهى يوم/)
  world.clock.set('2026-03-02')
})

test('new words wait for two signatures while the released ones stand', async () => {
  const briefing = await released()
  const change = { ...measure, briefingId: briefing.id, textAr: 'أضيفت مصابيح أخرى في الأزقة المجاورة للحديقة.' }
  await reviseBriefing(cell(), change)
  assert.match(await pageOf(`/briefings/${briefing.ref}`), /وُضعت مصابيح جديدة/)
  await signByTwo(briefing.id)
  assert.match(await pageOf(`/briefings/${briefing.ref}`), /الأزقة المجاورة/)
})

test('one publisher withdraws: the words go at once, the trace stays, and it is done once', async () => {
  const { ref, id } = await released({ titleAr: 'تدبير يذكر ما لا يُنشر' })
  const path = `/desk/briefings/${ref}/withdrawal`
  assert.equal((await post('publisher', path, { reason: '' })).status, 422)
  const answers = await Promise.all([
    post('publisher', path, { reason: 'يذكر شخصا بعينه' }),
    post('publisher2', path, { reason: 'يدل على ساكن' }),
  ])
  assert.deepEqual(answers.map(({ status }) => status).sort(), [303, 409])
  const page = await pageOf(`/briefings/${ref}`)
  assert.match(page, /سُحب يوم/)
  assert.doesNotMatch(page, /يذكر ما لا يُنشر|وُضعت مصابيح|شخصا بعينه|يدل على ساكن/)
  const traces = `${await pageOf('/briefings')}${await pageOf('/briefings.json')}${await pageOf('/briefings.atom')}`
  assert.ok(traces.includes(ref) && !traces.includes('يذكر ما لا يُنشر'))
  const [copy] = await world.db`select title, text from public_record.briefing where id = ${id}`
  assert.deepEqual({ ...copy }, { title: null, text: null })
  assert.equal((await post('cell', `/desk/briefings/${ref}/revision`, { ...measure })).status, 409)
  assert.match(await (await world.request('cell', `/desk/briefings/${ref}`)).text(), /اكتب نصا مصححا/)
  const corrected = await (await world.request('cell', `/desk/briefings/new?from=${ref}`)).text()
  assert.ok(corrected.includes('تدبير يذكر ما لا يُنشر'), 'a corrected text begins with the words of the old one')
  assert.equal((await world.request('cell', '/desk/briefings/new?from=BM-I-999')).status, 404)
})

test('the cell alone drafts, sends and reviews, publishers alone withdraw, and those outside read nothing at the desk', async () => {
  const { ref } = await draftBriefing(cell(), measure)
  for (const person of ['head', 'publisher', 'auditor'] as const) {
    assert.equal((await post(person, '/desk/briefings', measure)).status, 403, person)
    assert.equal((await post(person, `/desk/briefings/${ref}/sending`)).status, 403, person)
    assert.equal((await world.request(person, `/desk/briefings/${ref}`)).status, 200, person)
  }
  assert.equal((await post('cell', `/desk/briefings/${ref}/withdrawal`, { reason: 'لا داعي له' })).status, 403)
  for (const person of ['association', 'school', 'partner'] as const)
    assert.equal((await world.request(person, `/desk/briefings/${ref}`)).status, 403, person)
  assert.equal((await world.request('cell', '/desk/briefings/BM-I-999')).status, 404)
  assert.equal(await statusOf('/briefings/BM-I-999'), 404)
})

test('the list of the desk goes on to older pages, and none is left out', async () => {
  const first = await draftBriefing(cell(), { ...measure, titleAr: 'أقدم تدبير في اللائحة' })
  await world.db`update briefing set drafted_at = '2020-01-01' where id = ${first.id}`
  await world.db`
    insert into briefing select (jsonb_populate_record(b, jsonb_build_object('id', gen_random_uuid(), 'ref', 'BM-I-2' || n, 'drafted_at', now()))).*
    from briefing b, generate_series(10, 60) n where b.id = ${first.id}`
  const list = async (path: string) => (await world.request('cell', path)).text()
  assert.doesNotMatch(await list('/desk/briefings?skip=no'), new RegExp(`${first.ref}<`))
  const [, older] = /href="(\/desk\/briefings\?skip=50)"/.exec(await list('/desk/briefings'))!
  assert.match(await list(older!), new RegExp(`${first.ref}<`))
})
