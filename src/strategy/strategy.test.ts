import assert from 'node:assert/strict'
import { after, before, beforeEach, test } from 'node:test'
import { countedApp } from '../../test/counted-app.ts'
import { sampleStrategies } from '../../test/strategy-sample.ts'
import { type Person, testWorld, type World } from '../../test/world.ts'
import { UsageError } from '../platform/cli/command.ts'
import { commands } from './cli.ts'
import { reportQuarter } from './report-quarter.ts'
import { reviseStrategy } from './revise-strategy.ts'
import { writeObjective } from './write-objective.ts'

let world: World
let sample: ReturnType<typeof sampleStrategies>
before(async () => {
  world = await testWorld()
  sample = sampleStrategies(world)
})
after(() => world.close())
/** Years that are over: their quarters may be reported, their objectives assessed. */
let year = 2000
beforeEach(() => {
  year += 1
  world.clock.set('2026-03-02')
})

const post = (person: Person, path: string, form: Record<string, string> = {}) => world.request(person, path, { form })
/** Without the marks by which Arabic keeps a number and its sign together. */
const textOf = async (person: Person, path: string) =>
  (await (await world.request(person, path)).text()).replace(/[\u200E\u200F\u061C]/g, '')
const statesOf = async (of: number) =>
  (await world.db<{ state: string }[]>`select state from strategy where year = ${of} order by version`).map(({ state }) => state)

test('a strategy is drafted, filled, approved by whoever heads the command, signed by two and then read by everyone', async () => {
  const { description, objective } = sample
  assert.equal((await post('cell', '/desk/strategies', { ...description, year: '2026' })).status, 303)
  const path = '/desk/strategies/BM-S-2026-1'
  assert.match(await (await post('chief', `${path}/approval`)).text(), /لا محاور في هذه المسودة/)
  await post('cell', `${path}/headings`, { textAr: 'القرب من الساكنة', textFr: 'Proximité' })
  const [axis] = await world.db<{ id: string }[]>`select id from strategy_heading`
  assert.match(await (await post('chief', `${path}/approval`)).text(), /فيها محور دون مرمى/)
  await post('cell', `${path}/headings`, { axisId: axis!.id, textAr: 'حضور يراه الناس' })
  const [aim] = await world.db<{ id: string }[]>`select id from strategy_heading where axis_id is not null`
  assert.match(await (await post('chief', `${path}/approval`)).text(), /فيها مرمى دون هدف/)
  const written = await post('cell', `${path}/objectives`, { ...objective, aimId: aim!.id, officeId: world.ids.officeHead })
  assert.equal(written.status, 303)
  const both = await Promise.all([1, 2].map(() => post('chief', `${path}/approval`)))
  assert.deepEqual(both.map(({ status }) => status).sort(), [303, 409], 'it comes into force once')
  assert.match(await textOf('visitor', '/strategy'), /لا استراتيجية منشورة بعد/)
  await sample.signAll()
  const page = await textOf('visitor', '/strategy')
  for (const shown of ['شرطة قريبة تجيب في الأجل', 'أن تشمل حملات السير', 'والي الأمن', 'لم يحن وقته', 'القرب من الساكنة'])
    assert.ok(page.includes(shown), shown)
  assert.match(await textOf('visitor', '/fr/strategy'), /Couvrir la plupart des axes/)
  assert.match(await textOf('visitor', '/fr/strategy/2026'), /Une police proche/)
  assert.equal((await world.request('visitor', '/strategy/2027')).status, 404)
})

test('the figure of a quarter is public at once with its doubt, the word of the office once it is signed', async () => {
  const [{ id: objectiveId, strategyId }] = (await world.db`select id, strategy_id from strategy_objective`) as unknown as [
    { id: string; strategyId: string },
  ]
  const path = `/desk/strategies/BM-S-2026-1/objectives/${objectiveId}`
  assert.equal((await post('head', `${path}/readings`, sample.reading())).status, 409, 'the quarter is not over')
  world.clock.set('2026-04-02')
  assert.match(await textOf('visitor', '/strategy'), /رقمه متأخر/)
  assert.match(await textOf('head', '/desk/strategies'), /فصل واحد ينتظر رقمه/)
  const few = await post('head', `${path}/readings`, sample.reading({ n: '9' }))
  assert.equal(few.status, 422)
  assert.match(await few.text(), /لا نسبة من أقل من عشر حالات/)
  assert.equal((await post('head', `${path}/readings`, sample.reading({ value: 'كثير' }))).status, 422)
  const both = await Promise.all([1, 2].map(() => post('head', `${path}/readings`, sample.reading())))
  assert.deepEqual(both.map(({ status }) => status).sort(), [303, 409], 'a second figure needs to be called a correction')
  const page = await textOf('visitor', '/strategy')
  assert.match(page, /52,5%/)
  assert.match(page, /بين 45,6% و59,3%/)
  assert.match(page, /كلمة المكتب قيد المراجعة/)
  assert.match(page, /في مساره|لا يمكن الحسم/)
  assert.doesNotMatch(page, /جرت ثلاث حملات/)
  await sample.signAll()
  assert.match(await textOf('visitor', '/strategy'), /جرت ثلاث حملات/)
  const claim = { noteAr: 'انخفضت السرقات بفضل هذه الحملات.', noteFr: '' }
  await assert.rejects(
    reportQuarter(world.context('head'), { strategyId, objectiveId, ...sample.reading({ value: '42', correction: 'yes' }), ...claim }),
    { kind: 'invalid' },
  )
  await reportQuarter(world.context('head'), { strategyId, objectiveId, ...sample.reading({ value: '42', correction: 'yes' }) })
  const corrected = await textOf('visitor', '/strategy')
  assert.match(corrected, /<s>52,5%/, 'the corrected figure stays')
  assert.match(corrected, /متأخر عن مساره/)
  assert.match(corrected, /الفرق أصغر/, 'from 40 to 42 of 200 cases is not called a rise')
})

test('what is in force is not edited: a new version holds what the old one held, and both stay to be read', async () => {
  const [old] = await world.db<{ id: string; ref: string }[]>`select id, ref from strategy where year = 2026`
  const [one] = await world.db<{ id: string; aimId: string }[]>`select id, aim_id from strategy_objective where strategy_id = ${old!.id}`
  const changed = { ...sample.objective, aimId: one!.aimId, officeId: world.ids.officeHead, target: '60' }
  const edit = await post('cell', `/desk/strategies/${old!.ref}/objectives/${one!.id}`, changed)
  assert.equal(edit.status, 409)
  assert.match(await edit.text(), /نسخة سارية لا تتغير/)
  const change = { changeAr: 'خُفضت الغاية بعد نقص الوسائل في الصيف' }
  assert.equal((await post('cell', `/desk/strategies/${old!.ref}/revision`, {})).status, 422)
  const both = await Promise.all([1, 2].map(() => post('cell', `/desk/strategies/${old!.ref}/revision`, change)))
  assert.deepEqual(both.map(({ status }) => status).sort(), [303, 409], 'one draft a year')
  const [next] = await world.db<{ id: string; ref: string }[]>`select id, ref from strategy where year = 2026 and state = 'draft'`
  const [copy] = await world.db<{ id: string; aimId: string }[]>`select id, aim_id from strategy_objective where strategy_id = ${next!.id}`
  assert.notEqual(copy!.id, one!.id)
  const more = { ...changed, aimId: copy!.aimId }
  assert.equal((await post('cell', `/desk/strategies/${next!.ref}/objectives/${copy!.id}`, more)).status, 303)
  assert.deepEqual(await statesOf(2026), ['in_force', 'draft'])
  world.clock.set('2026-05-04')
  assert.equal((await post('chief', `/desk/strategies/${next!.ref}/approval`)).status, 303)
  assert.deepEqual(await statesOf(2026), ['replaced', 'in_force'])
  await sample.signAll()
  const page = await textOf('visitor', '/strategy')
  assert.ok(page.includes('خُفضت الغاية بعد نقص') && page.includes('42%'), 'the figures go on')
  assert.match(await textOf('visitor', '/strategy/2026-1'), /هذه نسخة سابقة/)
  assert.match(await textOf('visitor', '/strategy/2026-1'), /80% على الأقل/)
  assert.match(await textOf('visitor', '/strategy/2026'), /60% على الأقل/)
})

test('at the end each objective is assessed by its figure, by somebody else than its owner, before the strategy ends', async () => {
  const [row] = await world.db<{ id: string; ref: string; objectiveId: string }[]>`
    select s.id, s.ref, o.id as objective_id from strategy s join strategy_objective o on o.strategy_id = s.id where s.year = 2026 and s.state = 'in_force'`
  const path = `/desk/strategies/${row!.ref}`
  const words = { wordsAr: 'بلغت الحملات كل المحاور الكبرى منذ الخريف.' }
  assert.equal((await post('chief', `${path}/objectives/${row!.objectiveId}/assessment`, words)).status, 409, 'the year is not over')
  world.clock.set('2027-01-04')
  assert.equal((await post('chief', `${path}/closure`)).status, 409)
  await post('head', `${path}/objectives/${row!.objectiveId}/readings`, sample.reading({ quarter: '2026-Q4', value: '70' }))
  assert.equal((await post('head', `${path}/objectives/${row!.objectiveId}/assessment`, words)).status, 403, 'nobody assesses their own')
  const both = await Promise.all([1, 2].map(() => post('chief', `${path}/objectives/${row!.objectiveId}/assessment`, words)))
  assert.deepEqual(both.map(({ status }) => status).sort(), [303, 409])
  assert.match(await textOf('visitor', '/strategy'), /تحقق الهدف: بلغ آخر رقم غايته/)
  assert.match(await textOf('visitor', '/strategy'), /ارتفع من 40% إلى 70%/)
  assert.equal(
    (await post('head', `${path}/objectives/${row!.objectiveId}/readings`, sample.reading({ correction: 'yes' }))).status,
    403 + 6,
  )
  const closed = await Promise.all([1, 2].map(() => post('chief', `${path}/closure`)))
  assert.deepEqual(closed.map(({ status }) => status).sort(), [303, 409])
  assert.equal((await post('cell', `${path}/revision`, { changeAr: 'تغيير بعد فوات الأوان' })).status, 409)
  const json = (await (await world.request('visitor', '/strategy.json')).json()) as {
    strategy: { state: string; axes: { aims: { objectives: { number: string; outcome: string; readings: { expected: number }[] }[] }[] }[] }
  }
  const [objective] = json.strategy.axes[0]!.aims[0]!.objectives
  assert.deepEqual([json.strategy.state, objective!.number, objective!.outcome], ['closed', '1.1.1', 'reached'])
  assert.equal(objective!.readings.at(-1)!.expected, 60)
})

test('a doubted figure says neither reached nor not reached, and so does one that is missing', async () => {
  for (const [value, words] of [
    ['90', { doubted: 'yes' }],
    ['', {}],
  ] as const) {
    year += 1
    const { objectiveId, path, id } = await sample.approved(String(year))
    const quarter = `${year}-Q4`
    if (value) await reportQuarter(world.context('head'), { strategyId: id, objectiveId, ...sample.reading({ quarter, value }) })
    const form = { wordsAr: 'لم يُحص السجل كل المحاور في الصيف.', ...words }
    assert.equal((await post('cell', `${path}/objectives/${objectiveId}/assessment`, form)).status, 303)
    const [row] = await world.db<{ outcome: string }[]>`select outcome from strategy_objective where id = ${objectiveId}`
    assert.equal(row!.outcome, 'unsaid')
    assert.match(await textOf('cell', path), value ? /لا يُعوَّل عليه/ : /لا يمكن القول هل تحقق/)
  }
})

test('a wrong form comes back with what was typed and what to do', async () => {
  const { path, aimId } = await sample.drafted(String(year))
  const wrong = { ...sample.objective, aimId, officeId: world.ids.officeHead, target: '120', dueOn: `${year}-12-31` }
  const answer = await post('cell', `${path}/objectives`, wrong)
  assert.equal(answer.status, 422)
  const page = await answer.text()
  assert.ok(page.includes('النسبة لا تتجاوز 100') && page.includes('سجل فرقة السير'))
  for (const [field, value, said] of [
    ['dueOn', '2025-01-01', /في سنة الاستراتيجية/],
    ['sourceAr', '', /من أين يأتي الرقم/],
    ['measureAr', '', /صف ما يقاس/],
    ['officeId', world.ids.district, /المكتب الحامل من اللائحة/],
    ['aimId', world.ids.district, /مرمى من مرامي/],
    ['textAr', 'اتصلوا بالرقم 0612345678 كل يوم', /يوصل إلى شخص/],
  ] as const) {
    const refused = await post('cell', `${path}/objectives`, { ...wrong, target: '80', [field]: value })
    assert.equal(refused.status, 422, field)
    assert.match(await refused.text(), said, field)
  }
  assert.match(await (await post('cell', '/desk/strategies', { ...sample.description, year: String(year) })).text(), /BM-S-/)
  const again = await post('cell', '/fr/desk/strategies', { ...sample.description, year: 'vingt' })
  assert.match(await again.text(), /quatre chiffres/)
})

test('parts leave a draft from below, and a draft that was dropped makes room for another', async () => {
  const { path, axisId, aimId, objectiveId } = await sample.drafted(String(year))
  assert.equal((await post('cell', `${path}/removal`, { partId: axisId })).status, 409)
  for (const partId of [objectiveId, aimId, axisId]) assert.equal((await post('cell', `${path}/removal`, { partId })).status, 303)
  assert.equal((await post('cell', `${path}/removal`, { partId: axisId })).status, 404)
  assert.equal((await post('cell', `${path}/description`, { ...sample.description, titleAr: 'عنوان آخر للسنة' })).status, 303)
  assert.match(await textOf('cell', path), /عنوان آخر للسنة/)
  const both = await Promise.all([1, 2].map(() => post('cell', `${path}/dropping`)))
  assert.deepEqual(both.map(({ status }) => status).sort(), [303, 409])
  const begun = await Promise.all([1, 2].map(() => post('cell', '/desk/strategies', { ...sample.description, year: String(year) })))
  assert.deepEqual(begun.map(({ status }) => status).sort(), [303, 409], 'a year has one strategy')
  assert.deepEqual(await statesOf(year), ['dropped', 'draft'])
})

test('each act is for those who may, and those outside read nothing at the desk', async () => {
  const draft = await sample.drafted(String(year))
  const inForce = await sample.approved(String(year + 1))
  year += 1
  for (const person of ['head', 'chief', 'publisher', 'auditor'] as const) {
    assert.equal((await post(person, '/desk/strategies', { ...sample.description, year: '2040' })).status, 403, person)
    for (const noun of ['description', 'headings', 'removal', 'dropping', 'objectives'])
      assert.ok([403, 422].includes((await post(person, `${draft.path}/${noun}`, { textAr: 'محور جديد' })).status), `${person} ${noun}`)
    assert.equal((await world.request(person, draft.path)).status, 200, person)
  }
  for (const person of ['cell', 'head', 'publisher', 'administrator'] as const) {
    assert.equal((await post(person, `${draft.path}/approval`)).status, 403, person)
    assert.equal((await post(person, `${inForce.path}/closure`)).status, 403, person)
  }
  await assert.rejects(reviseStrategy(world.context('head'), { strategyId: inForce.id, changeAr: 'تغيير من غير صلاحية' }), {
    kind: 'forbidden',
  })
  const reading = { strategyId: inForce.id, objectiveId: inForce.objectiveId, ...sample.reading({ quarter: `${year}-Q1` }) }
  for (const person of ['chief', 'planner', 'publisher'] as const)
    await assert.rejects(reportQuarter(world.context(person), reading), { kind: 'forbidden' })
  await assert.rejects(writeObjective(world.context('association'), { strategyId: draft.id }), { kind: 'invalid' })
  for (const person of ['association', 'school', 'partner'] as const) assert.equal((await world.request(person, draft.path)).status, 403)
  assert.equal((await world.request('cell', '/desk/strategies/BM-S-1999-1')).status, 404)
})

test('an association brings a released objective to a meeting as a demand that is owed an answer', async () => {
  const inForce = await sample.approved(String(year))
  const wish = { objectiveId: inForce.objectiveId, wish: 'لماذا لم تصل الحملات إلى حينا؟' }
  assert.equal((await post('association', '/desk/strategies/topics', wish)).status, 422, 'not released yet')
  await sample.signAll()
  assert.match(await textOf('association', '/desk/strategies/topics/new'), /أن تشمل حملات السير/)
  assert.equal((await post('association', '/desk/strategies/topics', { ...wish, wish: 'لا' })).status, 422)
  const answer = await post('association', '/desk/strategies/topics', wish)
  assert.equal(answer.status, 303)
  assert.match(answer.headers.get('location')!, /\/desk\/demands\/BM-/)
  const [demand] = await world.db<{ original: string }[]>`select original from demand order by id desc limit 1`
  assert.match(demand!.original, /الهدف 1\.1\.1 من استراتيجية العمل/)
  assert.equal((await post('cell', '/desk/strategies/topics', wish)).status, 403)
})

test('an office that nobody holds is shown beside its objective', async () => {
  const { path } = await sample.approved(String(year))
  assert.doesNotMatch(await textOf('cell', path), /لا أحد يشغل هذا المكتب/)
  await world.db`update office_holder set held_to = '2026-03-01' where office_id = ${world.ids.officeHead}`
  assert.match(await textOf('cell', path), /لا أحد يشغل هذا المكتب/)
  assert.match(await textOf('cell', '/desk/strategies'), /لا أحد يشغل/)
  const [command] = commands
  const told = await command!.run({ values: { year: String(year) }, context: async () => world.context('cell') } as never)
  assert.match(told.text, /لا أحد يشغل هذا المكتب/)
  assert.equal((told.json as { year: number }).year, year)
  await assert.rejects(command!.run({ values: { year: 'soon' }, context: async () => world.context('cell') } as never), UsageError)
  await world.db`update office_holder set held_to = null where office_id = ${world.ids.officeHead}`
})

test('no page needs more statements when a strategy holds more', async (t) => {
  const { id, aimId, path, ref } = await sample.drafted(String(year))
  const site = await countedApp(world)
  t.after(() => site.close())
  const counted = async () => [await site.statements('/strategy'), await site.statements('/strategy.json')]
  await counted()
  const few = await counted()
  for (let nth = 0; nth < 6; nth++)
    await writeObjective(world.context('cell'), {
      ...{ strategyId: id, aimId, officeId: world.ids.officeHead },
      ...{ ...sample.objective, dueOn: `${year}-12-31`, textAr: `هدف آخر من هذه السنة رقم ${nth}` },
    })
  assert.equal((await post('chief', `${path}/approval`)).status, 303)
  await sample.signAll()
  assert.match(await textOf('visitor', `/strategy/${ref.slice(5)}`), /رقم 5/)
  assert.deepEqual(await counted(), few)
})
