import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { sampleDemands } from '../../../test/demand-sample.ts'
import { testWorld, type World } from '../../../test/world.ts'
import { Refusal } from '../../platform/refusal.ts'
import { acceptAnswer } from '../accept-answer.ts'
import { answerDemand } from '../answer-demand.ts'
import { qualifyDemand } from '../qualify-demand.ts'
import { joinDemand } from './join-demand.ts'
import { mergeDemand } from './merge-demand.ts'
import { splitDemand } from './split-demand.ts'
import { undoMerge } from './undo-merge.ts'
import { undoSplit } from './undo-split.ts'

let world: World
let demands: ReturnType<typeof sampleDemands>
before(async () => {
  world = await testWorld()
  demands = sampleDemands(world)
})
after(() => world.close())

const reasonOf = async (attempt: Promise<unknown>) => {
  const error = await attempt.then(
    () => 'done',
    (thrown: unknown) => thrown,
  )
  return error instanceof Refusal ? error.reason : error
}
const merge = (demandId: string, into: string) => mergeDemand(world.context('cell'), { demandId, into })
const undo = (demandId: string) => undoMerge(world.context('cell'), { demandId })
const publish = (...refs: string[]) =>
  world.db`update public_record.demand set text = 'نص منشور ' || ref, released_at = now() where ref = any(${refs})`
const open = async (person: Parameters<World['request']>[0], path: string) => (await world.request(person, path)).text()
const ofOther = () => demands.qualified({ associationId: world.ids.association2 })

test('a merged demand goes on in the other with those who asked: they see it, are told, and any of them gives the word', async () => {
  const [mine, theirs] = [await demands.register(), await ofOther()]
  assert.equal((await world.request('association', `/desk/demands/${theirs.ref}`)).status, 404)
  await merge(mine.id, theirs.ref)
  assert.equal((await world.request('association', `/desk/demands/${theirs.ref}`)).status, 200)
  await world.db`delete from job`
  await answerDemand(world.context('head'), { demandId: theirs.id, ...demands.explanation })
  const told = await world.db<{ to: string }[]>`select data->>'to' as "to" from job where name in ('mail', 'news') order by 1`
  assert.deepEqual(
    told.map(({ to }) => to),
    ['association2@example.org', 'association@example.org'],
  )
  await acceptAnswer(world.context('association'), { demandId: theirs.id })
  assert.equal((await demands.now(theirs.id)).state, 'closed')
})

test('an act on a merged demand is refused, and says where to go', async () => {
  const [one, other] = [await demands.qualified(), await ofOther()]
  await merge(one.id, other.ref)
  const response = await world.request('head', `/desk/demands/${one.ref}/answer`, { form: demands.explanation })
  assert.equal(response.status, 409)
  assert.match(await response.text(), new RegExp(`يُتابع في ${other.ref}`))
  assert.ok((await open('cell', `/desk/demands/${one.ref}`)).includes(`/desk/demands/${other.ref}`))
})

test('merging is undone: each stands where it stood, with its own people and its own day', async () => {
  const [one, other] = [await demands.qualified(), await ofOther()]
  const before = await demands.now(one.id)
  await merge(one.id, other.ref)
  await undo(one.id)
  assert.deepEqual(await demands.now(one.id), before)
  assert.equal((await world.request('association', `/desk/demands/${other.ref}`)).status, 404)
  assert.equal(await reasonOf(undo(one.id)), 'movedOn')
  await merge(one.id, other.ref)
  assert.equal((await demands.now(one.id)).state, 'continued')
})

test('what is answered keeps its own answer; nothing is merged into what is over, into itself, or out of what holds others', async () => {
  const [one, other, third] = [await demands.qualified(), await ofOther(), await demands.register()]
  assert.equal(await reasonOf(merge((await demands.promised()).id, other.ref)), 'movedOn')
  assert.equal(await reasonOf(merge(one.id, one.ref)), 'mergeItself')
  assert.equal(await reasonOf(merge(one.id, 'BM-2026-9999')), 'mergeTargetUnknown')
  assert.equal(await reasonOf(merge(one.id, 'nothing')), 'invalid')
  await merge(third.id, other.ref)
  assert.equal(await reasonOf(merge(one.id, third.ref)), 'mergeTargetOver')
  assert.equal(await reasonOf(merge(other.id, one.ref)), 'mergeHolds')
})

test('two who merge each into the other: one is first, the other is told', async () => {
  const [one, other] = [await demands.register(), await demands.register()]
  const outcomes = await Promise.all([reasonOf(merge(one.id, other.ref)), reasonOf(merge(other.id, one.ref))])
  assert.equal(outcomes.filter((outcome) => outcome === 'done').length, 1)
})

test('in public each leads to the other, in the page, the story and the data; what is not released is not betrayed', async () => {
  const [one, other] = [await demands.qualified(), await ofOther()]
  await publish(other.ref)
  await merge(one.id, other.ref)
  assert.ok(!(await open('visitor', `/demands/${other.ref}`)).includes(`/demands/${one.ref}"`))
  await publish(one.ref)
  assert.ok((await open('visitor', `/demands/${one.ref}`)).includes(`href="/demands/${other.ref}"`))
  assert.ok((await open('visitor', `/demands/${other.ref}`)).includes(`href="/demands/${one.ref}"`))
  const data = JSON.parse(await open('visitor', `/demands/${one.ref}.json`)) as { state: string; lineage: unknown }
  assert.deepEqual([data.state, data.lineage], ['continued', [{ kind: 'merged', direction: 'into', ref: other.ref }]])
  await undo(one.id)
  assert.deepEqual((JSON.parse(await open('visitor', `/demands/${one.ref}.json`)) as { lineage: unknown }).lineage, [])
})

test('a demand is split into parts that know it and keep who asked; the whole is never late again', async () => {
  const whole = await demands.register({ meetingId: undefined })
  const parts = ['دورية مساء أمام الحديقة', 'إصلاح الإنارة في الحديقة']
  const { refs } = await splitDemand(world.context('cell'), { demandId: whole.id, parts })
  assert.equal(refs.length, 2)
  const [child] = await world.db<{ id: string; associationId: string; original: string }[]>`
    select id, association_id, original from demand where ref = ${refs[0]!}`
  assert.deepEqual([child!.associationId, child!.original], [world.ids.association, parts[0]])
  assert.ok((await open('cell', `/desk/demands/${refs[1]}`)).includes(`/desk/demands/${whole.ref}`))
  await qualifyDemand(world.context('cell'), { demandId: child!.id, ...demands.qualification })
  assert.equal(await reasonOf(undoSplit(world.context('cell'), { demandId: whole.id })), 'partsExamined')
  assert.equal(await reasonOf(undo(whole.id)), 'notMerged')
  assert.equal((await demands.now(whole.id)).state, 'continued')
})

test('a split is undone while no part was examined: the whole stands where it stood, and the numbers of the parts lead to it', async () => {
  const whole = await demands.register({ meetingId: undefined })
  const before = await demands.now(whole.id)
  const { refs } = await splitDemand(world.context('cell'), {
    demandId: whole.id,
    parts: ['دورية مساء أمام الحديقة', 'إصلاح الإنارة في الحديقة'],
  })
  const together = (person: Parameters<World['context']>[0]) => reasonOf(undoSplit(world.context(person), { demandId: whole.id }))
  for (const person of ['association', 'publisher', 'auditor'] as const) assert.equal(await together(person), 'undo-split', person)
  assert.deepEqual((await Promise.all([together('cell'), together('cell')])).sort(), ['done', 'movedOn'])
  assert.deepEqual(await demands.now(whole.id), before)
  for (const ref of refs) {
    const page = await open('association', `/desk/demands/${ref}`)
    assert.ok(page.includes(`/desk/demands/${whole.ref}`), ref)
  }
  const acts = await world.db`select 1 from ledger where act = 'demands.undo-split'`
  assert.equal(acts.length, 1)
  assert.equal(await reasonOf(undoSplit(world.context('cell'), { demandId: (await demands.register()).id })), 'movedOn')
  const [one, other] = [await demands.register(), await demands.register()]
  await merge(one.id, other.ref)
  assert.equal(await reasonOf(undoSplit(world.context('cell'), { demandId: one.id })), 'notSplit')
})

test('whoever examines a part while its split is undone, and whoever undoes it: one is first, the other is told', async () => {
  const whole = await demands.register({ meetingId: undefined })
  const { refs } = await splitDemand(world.context('cell'), {
    demandId: whole.id,
    parts: ['دورية مساء أمام الحديقة', 'إصلاح الإنارة في الحديقة'],
  })
  const [part] = await world.db<{ id: string }[]>`select id from demand where ref = ${refs[0]!}`
  const outcomes = await Promise.all([
    reasonOf(undoSplit(world.context('cell'), { demandId: whole.id })),
    reasonOf(qualifyDemand(world.context('cell'), { demandId: part!.id, ...demands.qualification })),
  ])
  assert.equal(outcomes.filter((outcome) => outcome === 'done').length, 1, String(outcomes))
})

test('whoever joined, or asked for what was merged, is told by mail and finds the word as owed on its desk, until one of all gave it', async () => {
  const [theirs, target] = [await ofOther(), await demands.qualified({ associationId: undefined })]
  await publish(theirs.ref)
  await joinDemand(world.context('association'), { demandId: theirs.id })
  await merge(theirs.id, target.ref)
  await world.db`delete from job`
  await answerDemand(world.context('head'), { demandId: target.id, ...demands.explanation })
  const told = await world.db<{ to: string }[]>`select data->>'to' as "to" from job where name in ('mail', 'news') order by 1`
  assert.deepEqual(
    told.map(({ to }) => to),
    ['association2@example.org', 'association@example.org'],
  )
  const owes = async (person: Parameters<World['request']>[0]) =>
    (await open(person, '/desk?kind=word')).includes(`/desk/demands/${target.ref}"`)
  for (const person of ['association', 'association2'] as const) {
    assert.equal((await world.request(person, `/desk/demands/${target.ref}`)).status, 200, person)
    assert.ok(await owes(person), person)
  }
  assert.ok(!(await open('cell', '/desk?kind=record')).includes(target.ref), 'the cell does not owe the word of who can give it')
  await acceptAnswer(world.context('association'), { demandId: target.id })
  for (const person of ['association', 'association2'] as const) assert.ok(!(await owes(person)), person)
})

test('an association joins what is public and open, once; then it sees it and may give the word', async () => {
  const demand = await ofOther()
  const join = () => joinDemand(world.context('association'), { demandId: demand.id })
  assert.equal(await reasonOf(join()), 'demandUnknown')
  await publish(demand.ref)
  const both = await Promise.all([reasonOf(join()), reasonOf(join())])
  assert.deepEqual(both.sort(), ['done', 'joinedAlready'])
  assert.equal(await reasonOf(joinDemand(world.context('association2'), { demandId: demand.id })), 'joinedAlready')
  for (const person of ['cell', 'head', 'visitor'] as const)
    assert.equal(await reasonOf(joinDemand(world.context(person), { demandId: demand.id })), 'join-demand', person)
  assert.equal((await world.request('association', `/desk/demands/${demand.ref}`)).status, 200)
  await answerDemand(world.context('head'), { demandId: demand.id, ...demands.explanation })
  await acceptAnswer(world.context('association'), { demandId: demand.id })
  const third = await ofOther()
  await publish(third.ref)
  await merge(third.id, (await demands.qualified()).ref)
  assert.equal(await reasonOf(joinDemand(world.context('association'), { demandId: third.id })), 'joinOver')
})
