import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import fc from 'fast-check'
import { sampleStrategies } from '../../test/strategy-sample.ts'
import { type Person, testWorld, type World } from '../../test/world.ts'
import { Refusal } from '../platform/refusal.ts'
import { approveStrategy } from './approve-strategy.ts'
import { assessObjective } from './assess-objective.ts'
import { closeStrategy } from './close-strategy.ts'
import { describeStrategy } from './describe-strategy.ts'
import { dropDraft } from './drop-draft.ts'
import { removePart } from './remove-part.ts'
import { reportQuarter } from './report-quarter.ts'
import { reviseStrategy } from './revise-strategy.ts'
import { type Act, type StrategyState, transitions } from './transitions.ts'
import { writeHeading } from './write-heading.ts'
import { writeObjective } from './write-objective.ts'

let world: World
let sample: ReturnType<typeof sampleStrategies>
before(async () => {
  world = await testWorld()
  sample = sampleStrategies(world)
})
after(() => world.close())

interface Version {
  id: string
  version: number
  state: StrategyState
}

const versionsOf = (year: number) => world.db<Version[]>`select id, version, state from strategy where year = ${year} order by version`

/** Everything that a version says, apart from where it stands and what became of its objectives. */
const wordsOf = async (strategyId: string) => {
  const [strategy] =
    await world.db`select year, version, ref, title_ar, title_fr, outline_ar, outline_fr, change_ar, change_fr from strategy where id = ${strategyId}`
  const headings =
    await world.db`select id, axis_id, position, text_ar, text_fr from strategy_heading where strategy_id = ${strategyId} order by id`
  const objectives = await world.db`
    select id, thread_id, aim_id, position, text_ar, office_id, measure_ar, source_ar, unit, span, direction, baseline, target, due_on
    from strategy_objective where strategy_id = ${strategyId} order by id`
  return JSON.stringify([strategy, headings, objectives])
}

const partsOf = async (strategyId: string) => {
  const [parts] = await world.db<{ axis: string; aim: string; objective: string }[]>`
    select (select id from strategy_heading where strategy_id = s.id and axis_id is null order by position limit 1) as axis,
      (select id from strategy_heading where strategy_id = s.id and axis_id is not null order by position limit 1) as aim,
      (select id from strategy_objective where strategy_id = s.id order by position limit 1) as objective
    from strategy s where s.id = ${strategyId}`
  return parts!
}

/** Each act as whoever may do it would try it on any version. */
const acts: Record<Act, (strategyId: string, year: number) => Promise<unknown>> = {
  'describe-strategy': (strategyId) => describeStrategy(as('cell'), { strategyId, ...sample.description, titleAr: 'عنوان كتب من جديد' }),
  'write-heading': async (strategyId) => {
    const { axis: headingId } = await partsOf(strategyId)
    return writeHeading(as('cell'), { strategyId, headingId, textAr: 'محور كتب من جديد' })
  },
  'write-objective': async (strategyId, year) => {
    const { aim } = await partsOf(strategyId)
    const said = { ...sample.objective, aimId: aim, officeId: world.ids.officeHead, dueOn: `${year}-12-31` }
    return writeObjective(as('cell'), { strategyId, ...said })
  },
  'remove-part': async (strategyId) => removePart(as('cell'), { strategyId, partId: (await partsOf(strategyId)).objective }),
  'drop-draft': (strategyId) => dropDraft(as('cell'), { strategyId }),
  'approve-strategy': (strategyId) => approveStrategy(as('chief'), { strategyId }),
  'revise-strategy': (strategyId) => reviseStrategy(as('cell'), { strategyId, changeAr: 'تغيرت الوسائل في منتصف السنة' }),
  'report-quarter': async (strategyId, year) => {
    const { objective: objectiveId } = await partsOf(strategyId)
    const said = sample.reading({ quarter: `${year}-Q4`, correction: 'yes' })
    return reportQuarter(as('head'), { strategyId, objectiveId, ...said })
  },
  'assess-objective': async (strategyId) => {
    const { objective: objectiveId } = await partsOf(strategyId)
    return assessObjective(as('chief'), { strategyId, objectiveId, wordsAr: 'بلغت الحملات أغلب المحاور منذ الخريف.' })
  },
  'close-strategy': (strategyId) => closeStrategy(as('chief'), { strategyId }),
}
const as = (person: Person) => world.context(person)

test('whatever is tried, a version moves only as its table says, and what came into force is never edited', async () => {
  // Years that are over, so that every act has its day.
  let year = 2001
  const names = Object.keys(acts) as Act[]
  const tried = fc.array(fc.record({ act: fc.constantFrom(...names), which: fc.nat(3) }), { minLength: 8, maxLength: 20 })
  const done = new Set<Act>()
  await fc.assert(
    fc.asyncProperty(tried, async (steps) => {
      year += 1
      await sample.drafted(String(year))
      const fixed = new Map<string, string>()
      for (const { act, which } of steps) {
        const before = await versionsOf(year)
        const one = before[which % before.length]!
        const refusal = await acts[act](one.id, year).then(
          () => null,
          (error: unknown) => error,
        )
        assert.ok(refusal === null || refusal instanceof Refusal, String(refusal))
        const { from, to } = transitions[act]
        const after = new Map((await versionsOf(year)).map((version) => [version.id, version.state]))
        if (refusal === null) {
          done.add(act)
          assert.ok((from as readonly string[]).includes(one.state), `${act} of ${one.state}`)
          assert.deepEqual([after.get(one.id)], to, act)
        }
        for (const { id, state } of before)
          if (id !== one.id)
            assert.equal(after.get(id), refusal === null && act === 'approve-strategy' && state === 'in_force' ? 'replaced' : state)
          else if (refusal !== null) assert.equal(after.get(id), state, 'what is refused changes nothing')
        assert.ok([...after.values()].filter((state) => state === 'in_force' || state === 'closed').length <= 1, 'one is in force')
        assert.ok([...after.values()].filter((state) => state === 'draft').length <= 1, 'one is drafted')
        for (const [id, state] of after) {
          if (state === 'draft' || state === 'dropped') continue
          const said = await wordsOf(id)
          assert.equal(said, fixed.get(id) ?? said, `${act} edited a version that is ${state}`)
          fixed.set(id, said)
        }
      }
    }),
    { numRuns: 15, examples: [[whole]] },
  )
  assert.deepEqual([...done].sort(), names.sort(), 'each act was done at least once')
})

/** A way on which every act is done. */
const whole = [
  ...(['describe-strategy', 'write-heading', 'remove-part', 'write-objective', 'approve-strategy'] as const).map((act) => ({
    act,
    which: 0,
  })),
  ...(['report-quarter', 'assess-objective', 'revise-strategy'] as const).map((act) => ({ act, which: 0 })),
  { act: 'drop-draft' as const, which: 1 },
  { act: 'close-strategy' as const, which: 0 },
]

test('two at once: headings, objectives, removal and description', async () => {
  const year = 2001
  const { id: strategyId, aimId, axisId, objectiveId } = await sample.drafted(String(year))
  const both = async (one: () => Promise<unknown>, other = one) =>
    (await Promise.allSettled([one(), other()]))
      .map((result) => (result.status === 'fulfilled' ? 'done' : result.reason instanceof Refusal && result.reason.reason))
      .sort()
  const heading = () => writeHeading(as('cell'), { strategyId, axisId, textAr: 'مرمى آخر في المحور نفسه' })
  for (let nth = 2; nth < 8; nth++) await heading()
  assert.deepEqual(await both(heading), ['done', 'tooMany'], 'an axis has eight aims at most')
  const objective = () => acts['write-objective'](strategyId, year)
  for (let nth = 1; nth < 39; nth++) await objective()
  assert.deepEqual(await both(objective), ['done', 'tooMany'], 'a version has forty objectives at most')
  const positions = await world.db<{ position: number }[]>`select position from strategy_objective where strategy_id = ${strategyId}`
  assert.equal(new Set(positions.map(({ position }) => position)).size, 40, 'no two stand in one place')
  const remove = (partId: string) => () => removePart(as('cell'), { strategyId, partId })
  assert.deepEqual(await both(remove(objectiveId)), ['done', 'partUnknown'])
  const { id: emptyAim } = (
    await world.db<{ id: string }[]>`
    select id from strategy_heading where strategy_id = ${strategyId} and axis_id is not null and id <> ${aimId} limit 1`
  )[0]!
  const said = { ...sample.objective, aimId: emptyAim, officeId: world.ids.officeHead, dueOn: `${year}-12-31` }
  const fate = await both(remove(emptyAim), () => writeObjective(as('cell'), { strategyId, ...said }))
  assert.ok(['aimMissing,done', 'done,notEmpty'].includes(fate.join()), 'no objective is left without its aim')
  const describe = (titleAr: string) => () =>
    describeStrategy(as('cell'), { strategyId, ...sample.description, titleAr, outlineAr: `${titleAr}: خطوط عريضة لهذه السنة` })
  assert.deepEqual(await both(describe('عنوان أول للسنة'), describe('عنوان ثان للسنة')), ['done', 'done'])
  const [kept] = await world.db<
    { titleAr: string; outlineAr: string }[]
  >`select title_ar, outline_ar from strategy where id = ${strategyId}`
  assert.ok(kept!.outlineAr.startsWith(kept!.titleAr), 'what is kept is of one of them')
})

test('two at once: words that come while a draft is approved are in it, or are refused', async () => {
  const { id: strategyId } = await sample.drafted('2000')
  const [approved, described] = await Promise.allSettled([
    acts['approve-strategy'](strategyId, 2000),
    acts['describe-strategy'](strategyId, 2000),
  ])
  assert.equal(approved.status, 'fulfilled')
  const [{ titleAr }] = (await world.db<{ titleAr: string }[]>`select title_ar from strategy where id = ${strategyId}`) as unknown as [
    { titleAr: string },
  ]
  assert.equal(titleAr, described.status === 'fulfilled' ? 'عنوان كتب من جديد' : sample.description.titleAr)
})
