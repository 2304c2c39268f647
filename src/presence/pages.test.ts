import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { samplePresence } from '../../test/presence-sample.ts'
import { validateEverywhere } from '../../test/validate-pages.ts'
import { testWorld, type World } from '../../test/world.ts'
import { approvePlan } from './approve-plan.ts'
import { declareLeave } from './declare-leave.ts'
import { endWish } from './end-wish.ts'
import { listVisits } from './queries/visits.ts'
import { reviseWish } from './revise-wish.ts'
import { startPlan } from './start-plan.ts'

let world: World
before(async () => {
  world = await testWorld()
})
after(() => world.close())

test('every page of the presence plan is valid, in every language', async () => {
  const sample = samplePresence(world)
  const planner = world.context('planner')
  const [team, wish] = [await sample.team({ skills: ['traffic'] }), await sample.wish({ skill: 'traffic' })]
  // More than one team can do, so that something stays unserved.
  for (let more = 0; more < 8; more++) await sample.wish({ from1: '09:00', to1: '09:30', visits: '5' })
  const promised = await sample.demands.promised()
  const draft = await sample.plan('2026-03-09')
  const [visit] = await listVisits(world.db, world.ids.command, draft)
  const approved = await sample.plan('2026-03-16')
  await approvePlan(planner, { planId: approved })
  const { id: computing } = await startPlan(planner, { week: '2026-03-23', effort: 'quick' })
  await world.db`delete from job`
  const root = '/desk/presence-plan'
  const move = `${root}/plans/${draft}/visits/${visit!.id}`
  await validateEverywhere(world, [
    ['planner', root],
    ['planner', `${root}/plans/${draft}`],
    ['planner', `${root}/plans/${draft}/places`],
    ['planner', `${root}/plans/${draft}/days/${visit!.day}?team=${team}`],
    ['planner', `${root}/plans/${draft}/days/2026-03-15`],
    ['planner', `${root}/plans/${computing}`],
    ['planner', move],
    ['planner', `${move}?teamId=${team}&day=${visit!.day}&arrive=11:30`],
    ['planner', `${move}?teamId=${team}&day=${visit!.day}&arrive=23:00`],
    ['head', `${root}/plans/${approved}`],
    ['head', `${root}/plans/${approved}/days/2026-03-16`],
    ['planner', `${root}/wishes`],
    ['planner', `${root}/wishes/${wish.id}`],
    ['planner', `${root}/demands/${promised.ref}/wish`],
    ['auditor', `${root}/teams`],
    ['planner', `${root}/teams/${team}`],
    ['planner', `${root}/travel`],
  ])
})

test('a draft says what has changed in what it was computed from, until it is computed anew', async () => {
  const sample = samplePresence(world)
  const planner = world.context('planner')
  const [away, kept, ending] = [await sample.team({ name: 'فرقة الشرق' }), await sample.wish(), await sample.wish()]
  const page = async (plan: string) => (await world.request('planner', `/fr/desk/presence-plan/plans/${plan}`)).text()
  const plan = await sample.plan('2026-04-06')
  assert.doesNotMatch(await page(plan), /a changé</, 'what the database gives back is what was put in')
  await declareLeave(planner, { teamId: away, firstDay: '2026-04-07', lastDay: '2026-04-07' })
  await sample.team({ name: 'فرقة الغرب' })
  await reviseWish(planner, { wishId: kept.id, ...sample.wishForm, visits: '3' })
  await endWish(planner, { wishId: ending.id })
  await sample.wish()
  const stale = await page(plan)
  assert.match(stale, /Ce qui a servi au calcul de ce plan a changé</)
  for (const one of ['Besoins inscrits depuis', 'les visites ou le poids ont changé', 'Besoins qui n’existent plus'])
    assert.match(stale, new RegExp(`${one}.* \\(1\\)`))
  for (const one of ['Équipes ajoutées', 'les heures ou les congés ont changé']) assert.match(stale, new RegExp(`${one}.* \\(1\\)`))
  assert.doesNotMatch(stale, /ne travaillent plus/)
  assert.doesNotMatch(await page(await sample.plan('2026-04-06')), /a changé</)
  await approvePlan(planner, { planId: plan })
  assert.doesNotMatch(await page(plan), /a changé</, 'of a plan in force the wishes are named where it is computed anew')
})

test('what is proven of a plan is cut, never rounded up, and only the best is called so', async () => {
  const sample = samplePresence(world)
  const plan = await sample.plan('2026-03-30')
  const read = async (share: number) => {
    await world.db`update presence_plan set bound = objective / ${share}::float8 where id = ${plan}`
    return (await world.request('planner', `/fr/desk/presence-plan/plans/${plan}`)).text()
  }
  assert.match(await read(0.9899), /au moins 98,9\s% du mieux possible/)
  assert.match(await read(0.9999), /au moins 99,9\s% du mieux possible/)
  const best = await read(1)
  assert.doesNotMatch(best, /<dd><\/dd>/)
  assert.match(best, /le mieux possible, démontré/)
})
