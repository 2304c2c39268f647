import assert from 'node:assert/strict'
import { after, before, beforeEach, describe, test } from 'node:test'
import { counts, sampleProblems } from '../../test/problem-sample.ts'
import { refused } from '../../test/refused.ts'
import { type Person, people, testWorld, type World } from '../../test/world.ts'
import { datedDebts } from '../desk/dated-debts.ts'
import { readLedger } from '../platform/ledger/queries.ts'
import { dueReminders } from '../reminders/due-reminders.ts'
import { analyseProblem } from './analyse-problem.ts'
import { assessProblem } from './assess-problem.ts'
import { checkProblem } from './check-problem.ts'
import { closeProblem } from './close-problem.ts'
import { endResponse } from './end-response.ts'
import { keepCounts } from './keep-counts.ts'
import { openProblem } from './open-problem.ts'
import { listChecks } from './queries/work.ts'
import { reopenProblem } from './reopen-problem.ts'
import { scanProblem } from './scan-problem.ts'
import { startResponse } from './start-response.ts'
import { weighOption } from './weigh-option.ts'
import { problemsWords } from './words.ts'

let world: World
let sample: ReturnType<typeof sampleProblems>
before(async () => {
  world = await testWorld()
  sample = sampleProblems(world)
})
after(() => world.close())
beforeEach(() => world.clock.set('2026-03-02'))

const as = (person: Person) => world.context(person)
const others = (...allowed: Person[]) => people.filter((person) => !allowed.includes(person))

async function onlyBy(allowed: Person[], act: (person: Person) => Promise<unknown>, reason: string) {
  for (const person of others(...allowed)) {
    const reads = ['cell', 'head', 'chief', 'planner', 'awareness', 'auditor'].includes(person)
    await assert.rejects(act(person), refused(reads || reason === 'open-problem' ? reason : 'problemUnknown'), person)
  }
}

async function once(act: (nth: number) => Promise<unknown>) {
  const both = await Promise.allSettled([act(0), act(1)])
  assert.deepEqual(both.map(({ status }) => status).sort(), ['fulfilled', 'rejected'])
}

describe('a problem', () => {
  test('is opened by the cell, with a reference, and the ledger says so', async () => {
    const { id, ref, state } = await sample.opened()
    assert.match(ref, /^BM-P-2026-\d\d$/)
    assert.equal(state, 'scanning')
    const [line] = await readLedger(world.db, world.ids.command)
    assert.deepEqual([line!.act, line!.subject, line!.note], ['problems.open-problem', `problem:${id}`, { ref, state: 'scanning' }])
    await onlyBy(['cell'], (person) => openProblem(as(person), sample.form()), 'open-problem')
  })

  test('opened by two at once has two numbers', async () => {
    const refs = (await Promise.all([sample.opened(), sample.opened()])).map(({ ref }) => ref)
    assert.equal(new Set(refs).size, 2)
  })

  test('is about a place of this command and never about a person', async () => {
    await assert.rejects(sample.opened({ districtId: world.ids.point }), refused('districtMissing', 'districtId'))
    await assert.rejects(sample.opened({ districtId: world.ids.district2 }), refused('pointUnknown', 'pointId'))
    await assert.rejects(sample.opened({ categoryId: 'nothing' }), refused('categoryMissing', 'categoryId'))
    await assert.rejects(sample.opened({ ownerOfficeId: world.ids.district }), refused('officeMissing', 'ownerOfficeId'))
    await assert.rejects(sample.opened({ title: 'حي' }), refused('titleMissing', 'title'))
    for (const note of ['المدعو فلان يزعج الجميع', 'اتصلوا به على 0661234567 مساء', 'سيارته لوحتها 12345-أ-6'])
      await assert.rejects(sample.opened({ note }), refused('personal', 'note'), note)
  })

  test('is described, analysed, weighed and begun, each step in its turn', async () => {
    const { id: problemId } = await sample.opened()
    const { scanning, analysis, option, response } = sample.forms
    await assert.rejects(analyseProblem(as('head'), { problemId, ...analysis }), refused('notNow'))
    await assert.rejects(scanProblem(as('cell'), { problemId, ...scanning, harm: '' }), refused('harmMissing', 'harm'))
    await onlyBy(['cell', 'head'], (person) => scanProblem(as(person), { problemId, ...scanning }), 'scan-problem')
    await once(() => scanProblem(as('head'), { problemId, ...scanning }))
    await onlyBy(['head'], (person) => analyseProblem(as(person), { problemId, ...analysis }), 'analyse-problem')
    await assert.rejects(analyseProblem(as('head'), { problemId, ...analysis, confidence: '' }), refused('confidenceMissing', 'confidence'))
    await once(() => analyseProblem(as('head'), { problemId, ...analysis }))
    await assert.rejects(startResponse(as('head'), { problemId, ...response }), refused('nothingChosen'))
    const left = { ...option, chosen: 'no', because: 'كلفته كبيرة' }
    await onlyBy(['head'], (person) => weighOption(as(person), { problemId, ...left }), 'weigh-option')
    await assert.rejects(weighOption(as('head'), { problemId, ...left, because: '' }), refused('becauseMissing', 'because'))
    await weighOption(as('head'), { problemId, ...left })
    await assert.rejects(startResponse(as('head'), { problemId, ...response }), refused('nothingChosen'))
    await Promise.all([weighOption(as('head'), { problemId, ...option }), weighOption(as('head'), { problemId, ...option })])
    await onlyBy(['head'], (person) => startResponse(as(person), { problemId, ...response }), 'start-response')
    await assert.rejects(
      startResponse(as('head'), { problemId, ...response, objectiveDueOn: '2026-03-01' }),
      refused('dueBeforeStart', 'objectiveDueOn'),
    )
    await once(() => startResponse(as('head'), { problemId, ...response }))
  })

  test('ends on a day that has come, after it began', async () => {
    const { id: problemId } = await sample.running()
    const end = (person: Person, more = {}) => endResponse(as(person), { problemId, ...sample.forms.end, ...more })
    await assert.rejects(end('head'), refused('endAhead', 'endedOn'))
    world.clock.set('2026-06-02')
    await assert.rejects(end('head', { endedOn: '2026-02-28' }), refused('endBeforeStart', 'endedOn'))
    await assert.rejects(end('head', { doneNote: '' }), refused('doneMissing', 'doneNote'))
    await onlyBy(['head'], (person) => end(person), 'end-response')
    await once(() => end('head'))
  })

  test('is worked on by whoever holds the office that owns it, of a service or of a cell, who does not assess it', async () => {
    const { id: problemId } = await sample.opened({ ownerOfficeId: world.ids.officeCell })
    await scanProblem(as('cell'), { problemId, ...sample.forms.scanning })
    await assert.rejects(analyseProblem(as('head'), { problemId, ...sample.forms.analysis }), refused('analyse-problem'))
    assert.equal((await analyseProblem(as('cell'), { problemId, ...sample.forms.analysis })).state, 'response')
    const pupils = as('awareness')
    const holder = { ...pupils, actor: { ...pupils.actor, officeIds: [world.ids.officeHead] } }
    const { id } = await sample.scanned()
    await assert.rejects(analyseProblem(pupils, { problemId: id, ...sample.forms.analysis }), refused('analyse-problem'))
    assert.equal((await analyseProblem(holder, { problemId: id, ...sample.forms.analysis })).state, 'response')
    await assert.rejects(assessProblem(as('cell'), { problemId, ...sample.forms.assessment, decision: 'stop' }), refused('assess-problem'))
  })

  test('is assessed by somebody else than the owner, who did not work on it either', async () => {
    const { id: problemId } = await sample.ended()
    const assess = (person: Person, more = {}) =>
      assessProblem(as(person), { problemId, ...sample.forms.assessment, decision: 'continue', ...more })
    await onlyBy(['cell', 'planner', 'chief'], (person) => assess(person), 'assess-problem')
    await assert.rejects(assess('planner', { decision: 'praise' }), refused('decisionMissing', 'decision'))
    // The head moves to another office: the work on it is remembered.
    const moved = { ...as('head'), actor: { ...as('head').actor, officeIds: [world.ids.officeChief] } }
    const asked = { problemId, ...sample.forms.assessment, decision: 'maintain' }
    await assert.rejects(assessProblem(moved, asked), refused('assess-problem'))
    await once((nth) => assess(nth ? 'chief' : 'planner'))
  })

  test('goes where the decision leads', async () => {
    for (const [decision, state] of [
      ['maintain', 'maintenance'],
      ['continue', 'running'],
      ['change', 'response'],
      ['stop', 'closed'],
    ] as const)
      assert.equal((await sample.assessed(decision)).state, state)
  })

  test('is looked at again after half a year and a year: closed when it holds, analysed again when it does not', async () => {
    const { id: problemId } = await sample.assessed()
    const dues = async () => (await listChecks(world.db, world.ids.command, problemId)).map(({ dueOn, holds }) => [dueOn, holds])
    assert.deepEqual(await dues(), [
      ['2026-11-30', null],
      ['2027-05-31', null],
    ])
    const check = (person: Person, holds = 'yes') => checkProblem(as(person), { problemId, result: 'العدد كما كان عند التقييم', holds })
    await assert.rejects(check('planner'), refused('notYetDue'))
    world.clock.set('2026-12-01')
    await onlyBy(['cell', 'planner', 'chief'], (person) => check(person), 'check-problem')
    await once(() => check('planner'))
    world.clock.set('2027-06-01')
    assert.equal((await check('cell')).state, 'closed')

    const { id: again } = await sample.assessed()
    world.clock.set('2026-12-01')
    const back = await checkProblem(as('chief'), { problemId: again, result: 'رجعت التجمعات كما كانت', holds: 'no' })
    assert.equal(back.state, 'analysis')
    assert.equal((await listChecks(world.db, world.ids.command, again)).length, 1)
  })

  test('owes its next check to the cell and the planner, in their lists and in the reminders by its reference, to nobody who worked on it', async () => {
    const { id: problemId, ref, title } = await sample.assessed()
    const owed = async () => (await datedDebts(as('cell'))).filter((debt) => debt.ref === ref).map(({ kind, dueOn }) => [kind, dueOn])
    assert.deepEqual(await owed(), [['check', '2026-11-30']])
    const listed = async (person: Person) => (await (await world.request(person, '/desk')).text()).includes(`/desk/problems/${ref}"`)
    for (const person of ['cell', 'planner'] as const) assert.ok(await listed(person), person)
    for (const person of ['head', 'chief', 'association', 'publisher'] as const) assert.ok(!(await listed(person)), person)
    await world.db`insert into problem_worker (command_id, problem_id, account_id) values (${world.ids.command}, ${problemId}, ${world.ids.accounts.planner})`
    assert.ok(!(await listed('planner')) && (await listed('cell')))
    world.clock.set('2026-12-01')
    const letters = await dueReminders(as('cell'), '2026-12-01', 8)
    const mailed = (all: typeof letters, person: 'cell' | 'planner') =>
      JSON.stringify(all.find(({ accountId }) => accountId === world.ids.accounts[person]) ?? '')
    assert.ok(!mailed(letters, 'planner').includes(ref), 'whoever worked on it')
    await world.db`delete from problem_worker where account_id = ${world.ids.accounts.planner}`
    assert.ok(mailed(await dueReminders(as('cell'), '2026-12-01', 8), 'planner').includes(`/desk/problems/${ref}`))
    const cell = letters.find(({ accountId }) => accountId === world.ids.accounts.cell)
    const letter = JSON.stringify(cell)
    assert.ok(letter.includes(`/desk/problems/${ref}`) && letter.includes('مراقبة لاحقة لمشكلة') && !letter.includes(title))
    await checkProblem(as('cell'), { problemId, result: 'العدد كما كان عند التقييم', holds: 'yes' })
    assert.deepEqual(await owed(), [['check', '2027-05-31']])
    await checkProblem({ ...as('cell'), now: () => new Date('2027-06-01T10:00:00Z') }, { problemId, result: 'رجعت التجمعات', holds: 'no' })
    assert.deepEqual(await owed(), [])
  })

  test('says why a form was not taken whose step is over or not yet due, with what was wrong in it too', async () => {
    const { ref } = await sample.assessed()
    for (const form of ['checks', 'analysis']) {
      const response = await world.request(form === 'checks' ? 'cell' : 'head', `/desk/problems/${ref}/${form}`, { form: {} })
      assert.equal(response.status, 409, form)
      assert.ok((await response.text()).includes(problemsWords.ar.refusals.notNow), form)
    }
  })

  test('is closed with a reason before measures begin, and reopened with another', async () => {
    const { id: problemId } = await sample.scanned()
    const close = (person: Person) => closeProblem(as(person), { problemId, closeReason: 'تعالجها الجماعة في مشروعها' })
    await assert.rejects(closeProblem(as('cell'), { problemId, closeReason: 'لا' }), refused('reasonMissing', 'closeReason'))
    await onlyBy(['cell'], close, 'close-problem')
    await once(() => close('cell'))
    const reopen = (person: Person) => reopenProblem(as(person), { problemId, reason: 'توقف مشروع الجماعة' })
    await onlyBy(['cell'], reopen, 'reopen-problem')
    await once(() => reopen('cell'))
    const { id: begun } = await sample.running()
    await assert.rejects(closeProblem(as('cell'), { problemId: begun, closeReason: 'تعالجها الجماعة' }), refused('notNow'))
  })
})

describe('counts', () => {
  test('are sums of areas, kept whole: what is typed replaces what was', async () => {
    const { id: problemId } = await sample.running()
    const keep = (person: Person, text = counts) => keepCounts(as(person), { problemId, counts: text })
    await onlyBy(['cell', 'head', 'planner'], (person) => keep(person), 'keep-counts')
    assert.equal((await keep('planner')).periods, 10)
    await Promise.all([keep('head', '2026-01 4 5\n2026-02 6 7'), keep('cell', '2026-01 4 5\n2026-02 6 7')])
    const rows =
      await world.db`select period, treated, comparison, buffer from problem_count where problem_id = ${problemId} order by period`
    assert.deepEqual(
      rows.map((row) => Object.values(row)),
      [
        ['2026-01-01', 4, 5, null],
        ['2026-02-01', 6, 7, null],
      ],
    )
    await assert.rejects(keep('head', 'كثيرة'), refused('countsUnreadable', 'counts'))
    await assert.rejects(keep('head', '2026-01 4\n2026-03 5'), refused('countsGap', 'counts'))
  })
})
