import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { samplePresence } from '../../test/presence-sample.ts'
import { refused } from '../../test/refused.ts'
import { people, testWorld, type World } from '../../test/world.ts'
import { readLedger } from '../platform/ledger/queries.ts'
import { addShifts } from './add-shifts.ts'
import { addTeam } from './add-team.ts'
import { changeTeam } from './change-team.ts'
import { declareLeave } from './declare-leave.ts'
import { listLeaves, listShifts, listTeams } from './queries/teams.ts'
import { removeShift } from './remove-shift.ts'
import { retireTeam } from './retire-team.ts'
import { withdrawLeave } from './withdraw-leave.ts'

let world: World
let sample: ReturnType<typeof samplePresence>
before(async () => {
  world = await testWorld()
  sample = samplePresence(world)
})
after(() => world.close())

const planner = () => world.context('planner')
const others = people.filter((one) => one !== 'visitor' && one !== 'planner')

describe('a team', () => {
  test('is added under a name of its own, and the ledger says how it moves and no more', async () => {
    const form = sample.teamForm()
    const { id } = await addTeam(planner(), form)
    const known = (await listTeams(world.db, world.ids.command)).find((team) => team.id === id)!
    assert.deepEqual(
      [known.name, known.mode, known.baseAr, known.officeAr],
      [form.name, 'motorbike', 'حديقة النخيل', 'رئيس الهيئة الحضرية'],
    )
    const [line] = await readLedger(world.db, world.ids.command)
    assert.deepEqual([line!.act, line!.note], ['presence.add-team', { mode: 'motorbike' }])
    await assert.rejects(addTeam(planner(), form), refused('teamKnown', 'name'))
  })

  test('says at each field what is wrong', async () => {
    const add = (more: Record<string, unknown>) => addTeam(planner(), { ...sample.teamForm(), ...more })
    await assert.rejects(add({ name: ' ' }), refused('nameMissing', 'name'))
    await assert.rejects(add({ mode: 'horse' }), refused('modeMissing', 'mode'))
    await assert.rejects(add({ basePointId: '' }), refused('baseMissing', 'basePointId'))
    await assert.rejects(add({ basePointId: world.ids.district }), refused('baseMissing', 'basePointId'))
    await assert.rejects(add({ officeId: world.ids.district }), refused('officeUnknown', 'officeId'))
    await assert.rejects(add({ skills: ['magic'] }), /invalid/)
  })

  test('added by two at once under one name is added once', async () => {
    const form = sample.teamForm()
    const both = await Promise.allSettled([addTeam(planner(), form), addTeam(planner(), form)])
    assert.deepEqual(both.map(({ status }) => status).sort(), ['fulfilled', 'rejected'])
  })

  test('changes, keeps its own name, and is gone from the list once it has ended', async () => {
    const id = await sample.team()
    const form = { ...sample.teamForm(), mode: 'foot', skills: ['traffic', 'mediation'] }
    await changeTeam(planner(), { teamId: id, ...form })
    await changeTeam(planner(), { teamId: id, ...form, officeId: '' })
    const team = async () => (await listTeams(world.db, world.ids.command)).find((one) => one.id === id)
    assert.deepEqual([(await team())!.mode, (await team())!.skills, (await team())!.officeId], ['foot', ['traffic', 'mediation'], null])
    await retireTeam(planner(), { teamId: id })
    assert.equal(await team(), undefined)
    await assert.rejects(changeTeam(planner(), { teamId: id, ...form }), refused('teamRetired'))
    await assert.rejects(retireTeam(planner(), { teamId: id }), refused('teamRetired'))
    await addTeam(planner(), form)
  })
})

describe('the hours of a team', () => {
  const of = (teamId: string) => listShifts(world.db, world.ids.command, teamId)

  test('are given for several weekdays at once; a weekday without them is a day of rest', async () => {
    const teamId = await sample.team()
    const shifts = await of(teamId)
    assert.deepEqual(
      shifts.map(({ weekday }) => weekday),
      [1, 2, 3, 4, 5],
    )
    assert.deepEqual([shifts[0]!.from, shifts[0]!.to, shifts[0]!.break], [480, 960, { earliest: 720, latest: 810, minutes: 30 }])
    await removeShift(planner(), { teamId, shiftId: shifts[0]!.id })
    assert.equal((await of(teamId)).length, 4)
    await assert.rejects(removeShift(planner(), { teamId, shiftId: shifts[0]!.id }), refused('shiftUnknown'))
  })

  test('end at midnight at the latest, and do not overlap', async () => {
    const { id: teamId } = await addTeam(planner(), sample.teamForm())
    const night = { teamId, weekdays: '6', from: '18:00', to: '00:00' }
    await addShifts(planner(), night)
    assert.deepEqual([(await of(teamId))[0]!.to, (await of(teamId))[0]!.break], [1440, null])
    await assert.rejects(addShifts(planner(), { ...night, from: '17:00', to: '18:30' }), refused('shiftsOverlap', 'weekdays'))
    await addShifts(planner(), { ...night, from: '10:00', to: '18:00' })
  })

  test('that cannot be worked are refused at their field', async () => {
    const { id: teamId } = await addTeam(planner(), sample.teamForm())
    const give = (more: Record<string, unknown>) => addShifts(planner(), { teamId, ...sample.hours, ...more })
    await assert.rejects(give({ weekdays: [] }), refused('weekdaysMissing', 'weekdays'))
    await assert.rejects(give({ weekdays: ['8'] }), /invalid/)
    await assert.rejects(give({ from: '8 am' }), refused('hourInvalid', 'from'))
    await assert.rejects(give({ from: '22:00', to: '06:00' }), refused('endsBeforeItBegins', 'to'))
    await assert.rejects(give({ from: '05:00', to: '18:00' }), refused('shiftTooLong', 'to'))
    await assert.rejects(give({ earliest: '' }), refused('breakIncomplete', 'earliest'))
    await assert.rejects(give({ earliest: '07:30' }), refused('breakOutsideShift', 'earliest'))
    await assert.rejects(give({ latest: '15:45' }), refused('breakOutsideShift', 'latest'))
    await assert.rejects(give({ latest: '11:00' }), refused('breakUpsideDown', 'latest'))
    await assert.rejects(give({ breakMinutes: '-30' }), refused('breakInvalid', 'breakMinutes'))
    assert.equal((await of(teamId)).length, 0)
  })

  test('given by two at once are given once', async () => {
    const { id: teamId } = await addTeam(planner(), sample.teamForm())
    const both = await Promise.allSettled([1, 2].map(() => addShifts(planner(), { teamId, ...sample.hours })))
    assert.deepEqual(both.map(({ status }) => status).sort(), ['fulfilled', 'rejected'])
  })
})

describe('leave', () => {
  test('is from a day to a day, without a reason, and can be withdrawn once', async () => {
    const teamId = await sample.team()
    await declareLeave(planner(), { teamId, firstDay: '2026-03-09', lastDay: '2026-03-10' })
    const [leave] = await listLeaves(world.db, world.ids.command, '2026-03-10', teamId)
    assert.deepEqual([leave!.firstDay, leave!.lastDay], ['2026-03-09', '2026-03-10'])
    assert.equal((await listLeaves(world.db, world.ids.command, '2026-03-11', teamId)).length, 0)
    await withdrawLeave(planner(), { teamId, leaveId: leave!.id })
    await assert.rejects(withdrawLeave(planner(), { teamId, leaveId: leave!.id }), refused('leaveUnknown'))
    await assert.rejects(
      declareLeave(planner(), { teamId, firstDay: '2026-03-09', lastDay: '2026-03-08' }),
      refused('lastBeforeFirst', 'lastDay'),
    )
    await assert.rejects(
      declareLeave(planner(), { teamId, firstDay: '2026-03-09', lastDay: '2026-30-10' }),
      refused('dayInvalid', 'lastDay'),
    )
    await assert.rejects(
      declareLeave(planner(), { teamId, firstDay: '2026-03-09', lastDay: '2028-03-08' }),
      refused('leaveTooLong', 'lastDay'),
    )
  })
})

test('teams are the planner’s to make; the cell and the auditor read them, nobody else', async () => {
  const teamId = await sample.team()
  const leave = { teamId, firstDay: '2026-03-09', lastDay: '2026-03-10' }
  for (const person of others) {
    await assert.rejects(addTeam(world.context(person), sample.teamForm()), refused('add-team'), person)
    await assert.rejects(changeTeam(world.context(person), { teamId, ...sample.teamForm() }), refused('change-team'), person)
    await assert.rejects(addShifts(world.context(person), { teamId, ...sample.hours, weekdays: '7' }), refused('add-shifts'), person)
    await assert.rejects(declareLeave(world.context(person), leave), refused('declare-leave'), person)
    await assert.rejects(retireTeam(world.context(person), { teamId }), refused('retire-team'), person)
    const { status } = await world.request(person, `/desk/presence-plan/teams/${teamId}`)
    assert.equal(status, person === 'cell' || person === 'auditor' ? 200 : 403, person)
  }
})

test('a form that came back keeps what was typed, in the form where it was typed', async () => {
  const teamId = await sample.team()
  const returned = await world.request('planner', `/desk/presence-plan/teams/${teamId}/shifts`, { form: { ...sample.hours, to: '07:00' } })
  assert.equal(returned.status, 422)
  const html = await returned.text()
  assert.match(html, /النهاية قبل البداية/)
  assert.match(html, /id="shift-to"[^>]*value="07:00"/)
  assert.match(html, /id="leave-firstDay"[^>]*value=""/)
})
