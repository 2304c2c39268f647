import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { sampleDemands } from '../../test/demand-sample.ts'
import { people, testWorld, type World } from '../../test/world.ts'
import { readLedger } from '../platform/ledger/queries.ts'
import { Refusal } from '../platform/refusal.ts'
import { acknowledgeTogether } from './acknowledge-together.ts'
import { closeTogether } from './close-together.ts'
import { examineTogether } from './examine-together.ts'
import { reassignTogether } from './reassign-together.ts'

let world: World
let demands: ReturnType<typeof sampleDemands>
before(async () => {
  world = await testWorld()
  demands = sampleDemands(world)
})
after(() => world.close())

const hindered = (fields: Record<string, string>) => (error: unknown) => {
  assert.ok(error instanceof Refusal, String(error))
  assert.deepEqual(error.fields, fields)
  return true
}
const refused = (kind: string, reason: string) => (error: unknown) => {
  assert.ok(error instanceof Refusal, String(error))
  assert.deepEqual([error.kind, error.reason], [kind, reason])
  return true
}
const stateOf = async (id: string) => (await demands.now(id)).state
const said = 'حضور أمني أمام حديقة النخيل في المساء'

describe('examining several at once', () => {
  const examine = (refs: string[], more: object = {}, person: (typeof people)[number] = 'cell') =>
    examineTogether(world.context(person), {
      ref: refs,
      categoryId: 'presence',
      answerOfficeId: world.ids.officeHead,
      texts: Object.fromEntries(refs.map((ref) => [ref, said])),
      ...more,
    })

  test('takes all of them on, as the act for one would', async () => {
    const [one, two] = [await demands.register(), await demands.register()]
    await examine([two.ref, one.ref])
    assert.deepEqual([await stateOf(one.id), await stateOf(two.id)], ['qualified', 'qualified'])
    const acts = (await readLedger(world.db, world.ids.command)).slice(0, 3).map(({ act }) => act)
    assert.equal(acts[0], 'desk.examine-together')
    assert.equal(acts.filter((act) => act === 'demands.qualify-demand').length, 2)
  })

  test('takes none on when one hinders, and says which', async () => {
    const [one, two, gone] = [await demands.register(), await demands.register(), await demands.qualified()]
    const texts = { [one.ref]: said, [two.ref]: 'اتصلوا على 0612345678 حالا', [gone.ref]: said }
    await assert.rejects(
      examine([one.ref, two.ref, gone.ref], { texts }),
      hindered({ [`text.${two.ref}`]: 'personalTrace', [`text.${gone.ref}`]: 'movedOn' }),
    )
    assert.deepEqual([await stateOf(one.id), await stateOf(two.id)], ['received', 'received'])
    await assert.rejects(examine([one.ref], { categoryId: '' }), hindered({ categoryId: 'categoryMissing' }))
  })

  test('by two at once happens once', async () => {
    const [one, two] = [await demands.register(), await demands.register()]
    const both = await Promise.allSettled([examine([one.ref, two.ref]), examine([two.ref, one.ref])])
    assert.deepEqual(both.map(({ status }) => status).sort(), ['fulfilled', 'rejected'])
  })

  test('asks for at least one and at most fifty of the record, and is for the cell', async () => {
    const { ref } = await demands.register()
    await assert.rejects(examine([]), hindered({ ref: 'nothingSelected' }))
    await assert.rejects(examine(Array.from({ length: 51 }, (_, n) => `BM-2026-${n}`)), hindered({ ref: 'tooManySelected' }))
    await assert.rejects(examine([ref, 'BM-2026-9999']), refused('missing', 'demandUnknown'))
    for (const person of people.filter((one) => one !== 'cell'))
      await assert.rejects(examine([ref], {}, person), refused('forbidden', 'examine-together'), person)
  })

  test('has a page that keeps what was typed', async () => {
    const [one, two] = [await demands.register(), await demands.register()]
    const page = await (await world.request('cell', `/desk/examination?ref=${one.ref}&ref=${two.ref}`)).text()
    assert.ok(page.includes(`name="text.${one.ref}"`) && page.includes(`name="text.${two.ref}"`))
    const form = {
      ref: [one.ref, two.ref],
      categoryId: 'presence',
      answerOfficeId: '',
      [`text.${one.ref}`]: said,
      [`text.${two.ref}`]: 'قصير',
    }
    const response = await world.request('cell', '/desk/examination', { form })
    assert.equal(response.status, 409)
    const html = await response.text()
    assert.ok(html.includes(said) && html.includes('قصير'))
    assert.equal(html.match(/class="field-error"/g)?.length, 3 - 1)
    const done = await world.request('cell', '/desk/examination', {
      form: { ...form, answerOfficeId: world.ids.officeHead, [`text.${two.ref}`]: said },
    })
    assert.equal(done.status, 303)
  })
})

test('whoever holds an office is led from the desk to one answer for several', async () => {
  const [one, two] = [await demands.qualified(), await demands.qualified()]
  const desk = await (await world.request('head', '/desk')).text()
  assert.ok(desk.includes('formaction="/desk/answers/new"') && desk.includes(`name="ref" value="${one.ref}"`))
  assert.ok(!desk.includes('formaction="/desk/examination"'))
  const page = await (await world.request('head', `/desk/answers/new?ref=${one.ref}&ref=${two.ref}`)).text()
  assert.ok(page.includes(one.ref) && page.includes(two.ref))
  assert.ok(!(await (await world.request('association', '/desk')).text()).includes('data-choice'))
})

describe('acknowledging several at once', () => {
  const acknowledge = (ref: string[], way = 'letter', person: (typeof people)[number] = 'cell') =>
    acknowledgeTogether(world.context(person), { ref, way })
  const toldOn = async (id: string) => {
    const [row] = await world.db<{ acknowledgedOn: string | null }[]>`select acknowledged_on from demand where id = ${id}`
    return row!.acknowledgedOn
  }

  test('notes for all of them how they were told, or for none', async () => {
    const [one, two, gone] = [await demands.register(), await demands.register(), await demands.qualified()]
    await world.db`update demand set acknowledged_on = null where id in ${world.db([one.id, two.id])}`
    await assert.rejects(acknowledge([one.ref, two.ref, gone.ref]), (error) => error instanceof Refusal && gone.ref in error.fields)
    assert.equal(await toldOn(one.id), null)
    await acknowledge([one.ref, two.ref])
    assert.deepEqual([await toldOn(one.id), await toldOn(two.id)], ['2026-03-02', '2026-03-02'])
  })

  test('by two at once happens once; asks how, and is for the cell', async () => {
    const one = await demands.register()
    await world.db`update demand set acknowledged_on = null where id = ${one.id}`
    await assert.rejects(acknowledge([one.ref], 'pigeon'), hindered({ way: 'invalid' }))
    await assert.rejects(acknowledge([one.ref], 'letter', 'head'), refused('forbidden', 'acknowledge-together'))
    const both = await Promise.allSettled([acknowledge([one.ref]), acknowledge([one.ref])])
    assert.deepEqual(both.map(({ status }) => status).sort(), ['fulfilled', 'rejected'])
  })
})

describe('closing several at once', () => {
  const close = (ref: string | string[], person: (typeof people)[number] = 'cell') => closeTogether(world.context(person), { ref })

  test('closes what was left without a word, all or none', async () => {
    const [one, two] = [await demands.answered(), await demands.reported()]
    world.clock.set('2026-03-20')
    const early = await demands.answered()
    await assert.rejects(close([one.ref, two.ref, early.ref]), hindered({ [early.ref]: 'tooEarlyToClose' }))
    assert.equal(await stateOf(one.id), 'answered')
    await close([one.ref, two.ref])
    assert.deepEqual([await stateOf(one.id), await stateOf(two.id)], ['closed', 'closed'])
    await assert.rejects(close(one.ref), hindered({ [one.ref]: 'movedOn' }))
    world.clock.set('2026-03-02')
  })

  test('by two at once happens once', async () => {
    const [one, two] = [await demands.answered(), await demands.answered()]
    world.clock.set('2026-03-20')
    const both = await Promise.allSettled([close([one.ref, two.ref]), close([two.ref, one.ref])])
    assert.deepEqual(both.map(({ status }) => status).sort(), ['fulfilled', 'rejected'])
    world.clock.set('2026-03-02')
  })

  test('says on the page what hinders, and is for the cell', async () => {
    const { ref } = await demands.answered()
    const response = await world.request('cell', '/desk/closures', { form: { ref } })
    assert.equal(response.status, 409)
    assert.match(await response.text(), new RegExp(`${ref}</bdi> <bdi>ما زال لمن طلب وقت`))
    const told = await demands.register()
    const again = await world.request('cell', '/desk/acknowledgements?kind=examine', { form: { ref: told.ref, way: 'letter' } })
    assert.equal(again.status, 409)
    const kept = await again.text()
    assert.match(kept, new RegExp(`value="${told.ref}" checked`))
    assert.match(kept, /value="letter" selected/)
    assert.match(kept, /formaction="\/desk\/acknowledgements\?kind=examine"/)
    const empty = await world.request('cell', '/desk/closures', { form: { other: 'x' } })
    assert.equal(empty.status, 422)
    assert.match(await empty.text(), /اختر سطرا واحدا/)
    await assert.rejects(close(ref, 'head'), refused('forbidden', 'close-together'))
  })
})

describe('giving several to another office', () => {
  const reason = 'هذا الحي من اختصاص المكتب الآخر'
  const give = (ref: string[], more: object = {}, person: (typeof people)[number] = 'cell') =>
    reassignTogether(world.context(person), { ref, officeId: world.ids.officeChief, reason, ...more })
  const officeOf = async (id: string) => {
    const demand = await demands.now(id)
    return 'answerOfficeId' in demand ? demand.answerOfficeId : null
  }

  test('moves all of them by their own days, and says why to everyone', async () => {
    const [one, two] = [await demands.qualified(), await demands.contested()]
    const before = await demands.now(one.id)
    await give([one.ref, two.ref])
    for (const { id } of [one, two]) assert.equal(await officeOf(id), world.ids.officeChief)
    assert.equal((await demands.now(one.id)).answerDueOn, before.answerDueOn)
    const [entry] = await world.db`select detail, text_state from public_record.entry where demand_id = ${one.id} and kind = 'reassigned'`
    assert.deepEqual([entry!.detail, entry!.textState], ['والي الأمن', 'waiting'])
    const page = await (await world.request('cell', `/desk/demands/${one.ref}`)).text()
    assert.ok(page.includes('حولته خلية التواصل إلى هذا المكتب') && page.includes(reason))
    // The office that had it owes nothing any more; the one that has it now does.
    assert.ok(!(await (await world.request('head', '/desk')).text()).includes(one.ref))
    assert.ok((await (await world.request('chief', '/desk')).text()).includes(one.ref))
  })

  test('moves none when one hinders, and says which', async () => {
    const [one, there, answered] = [await demands.qualified(), await demands.qualified(), await demands.answered()]
    await give([there.ref])
    await assert.rejects(give([one.ref, there.ref, answered.ref]), hindered({ [there.ref]: 'officeSame', [answered.ref]: 'movedOn' }))
    assert.equal(await officeOf(one.id), world.ids.officeHead)
    await assert.rejects(give([one.ref], { reason: '' }), hindered({ reason: 'reasonMissing' }))
    await assert.rejects(give([one.ref], { officeId: '' }), hindered({ officeId: 'officeUnknown' }))
  })

  test('by two at once happens once, and is for the cell', async () => {
    const { ref } = await demands.qualified()
    const both = await Promise.allSettled([give([ref]), give([ref])])
    assert.deepEqual(both.map(({ status }) => status).sort(), ['fulfilled', 'rejected'])
    for (const person of people.filter((one) => one !== 'cell'))
      await assert.rejects(give([ref], {}, person), refused('forbidden', 'reassign-together'), person)
  })

  test('has a page that keeps what was typed', async () => {
    const [one, two] = [await demands.qualified(), await demands.answered()]
    const page = await (await world.request('cell', `/desk/reassignment?ref=${one.ref}&ref=${two.ref}`)).text()
    assert.ok(page.includes(`value="${one.ref}"`) && !page.includes(`value="${two.ref}"`))
    const sent = await world.request('cell', '/desk/reassignment', { form: { ref: one.ref, officeId: world.ids.officeHead, reason } })
    assert.equal(sent.status, 409)
    const again = await sent.text()
    assert.ok(again.includes(`${reason}</textarea>`) && again.includes('المطلب عند هذا المكتب'))
  })
})
