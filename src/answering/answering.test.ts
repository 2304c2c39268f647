import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { sampleDemands } from '../../test/demand-sample.ts'
import { people, testWorld, type World } from '../../test/world.ts'
import { fillIn, unknownIn } from '../demands/template.ts'
import { addTemplate } from './add-template.ts'
import { answerDemands } from './answer-demands.ts'
import { retireTemplate } from './retire-template.ts'

let world: World
let demands: ReturnType<typeof sampleDemands>
before(async () => {
  world = await testWorld()
  demands = sampleDemands(world)
})
after(() => world.close())

const text = 'تمر دورية كل مساء في {district}، جوابا عن المطلب {ref}'
const stateOf = async (id: string) => (await demands.now(id)).state
const form = (refs: string[], more: Record<string, string> = {}) => ({ form: { refs, kind: 'explanation', text, ...more } })

describe('one answer to several demands', () => {
  test('gives each its own words and its own entry', async () => {
    const two = [await demands.qualified(), await demands.qualified()]
    const sent = await world.request('head', '/desk/answers', form(two.map(({ ref }) => ref)))
    assert.equal(sent.status, 303)
    for (const { id, ref } of two) {
      const demand = await demands.now(id)
      assert.ok(demand.state === 'answered' && demand.answer.text === `تمر دورية كل مساء في حي النخيل، جوابا عن المطلب ${ref}`)
      const entries = await world.db`select 1 from public_record.entry where demand_id = ${id} and kind = 'explained'`
      assert.equal(entries.length, 1)
    }
  })

  test('is for all or for none: the one that waits for no answer is named, and what was typed is kept', async () => {
    const [open, answered] = [await demands.qualified(), await demands.answered()]
    const sent = await world.request('head', '/desk/answers', form([open.ref, answered.ref]))
    assert.equal(sent.status, 409)
    const html = await sent.text()
    assert.ok(html.includes('هذا المطلب لا ينتظر جوابا الآن') && html.includes(answered.ref) && html.includes('تمر دورية كل مساء'))
    assert.equal(await stateOf(open.id), 'qualified')
    await assert.rejects(answerDemands(world.context('head'), { refs: [open.ref, 'BM-2026-9999'], text, answer: {} }), /refUnknown/)
    const soft = await world.request('head', '/desk/answers', form([open.ref], { kind: 'commitment', dueOn: '' }))
    assert.equal(soft.status, 422)
    assert.equal(await stateOf(open.id), 'qualified')
  })

  test('refers all of them to a partner of the register, each with a letter of its own', async () => {
    const two = [await demands.qualified(), await demands.qualified()]
    const partnerId = await demands.commune()
    const sent = await world.request(
      'head',
      '/desk/answers',
      form(
        two.map(({ ref }) => ref),
        { kind: 'referral', partnerId },
      ),
    )
    assert.equal(sent.status, 303)
    for (const { id } of two) assert.equal(await stateOf(id), 'referred')
    assert.equal((await world.db`select 1 from referral where demand_id in (${two[0]!.id}, ${two[1]!.id})`).length, 2)
  })

  test('is of one subject, and sent twice at once is recorded once', async () => {
    const { ref, id } = await demands.qualified()
    const other = await demands.qualified()
    await world.db`update demand set category_id = 'noise' where id = ${other.id}`
    const input = { text, answer: { kind: 'explanation' } }
    await assert.rejects(answerDemands(world.context('head'), { refs: [ref, other.ref], ...input }), /differentSubjects/)
    const both = await Promise.allSettled([1, 2].map(() => answerDemands(world.context('head'), { refs: [ref], ...input })))
    assert.deepEqual(both.map(({ status }) => status).sort(), ['fulfilled', 'rejected'])
    assert.equal(await stateOf(id), 'answered')
  })

  test('is for whoever holds the office of all of them', async () => {
    const { ref } = await demands.qualified()
    for (const person of people.filter((one) => one !== 'head'))
      await assert.rejects(
        answerDemands(world.context(person), { refs: [ref], text, answer: { kind: 'explanation' } }),
        /forbidden/,
        person,
      )
  })
})

describe('a template', () => {
  const template = { kind: 'explanation', title: 'دورية المساء', text, categoryId: 'presence' }

  test('begins an answer to several, and is offered for its subject alone', async () => {
    const { id: templateId } = await addTemplate(world.context('cell'), template)
    const { ref } = await demands.qualified()
    const page = async () => (await world.request('head', `/desk/answers/new?ref=${ref}`)).text()
    assert.match(await page(), /دورية المساء/)
    const begin = { refs: [ref], template: templateId, text: 'سيدي الرئيس،', indicator: 'عدد الدوريات' }
    const begun = await (await world.request('head', '/desk/answers/beginning', { form: begin })).text()
    assert.match(begun, /سيدي الرئيس،\n\nتمر دورية كل مساء في \{district\}[^<]*<\/textarea>/)
    assert.ok(begun.includes('value="عدد الدوريات"'))
    const both = await Promise.allSettled([1, 2].map(() => retireTemplate(world.context('cell'), { templateId })))
    assert.deepEqual(both.map(({ status }) => status).sort(), ['fulfilled', 'rejected'])
    assert.doesNotMatch(await page(), /دورية المساء/)
  })

  test('begins the single answer too, filled in, and nothing that was typed is lost', async () => {
    const { id: fits } = await addTemplate(world.context('cell'), { ...template, title: 'جولات المساء' })
    await addTemplate(world.context('cell'), { ...template, title: 'الضجيج وحده', categoryId: 'noise' })
    const { ref, id } = await demands.qualified()
    const plain = await (await world.request('head', `/desk/demands/${ref}`)).text()
    assert.ok(plain.includes('جولات المساء') && !plain.includes('الضجيج وحده'))
    const begin = (person: (typeof people)[number], more: Record<string, string>) =>
      world.request(person, `/desk/demands/${ref}/answer/beginning`, { form: { template: fits, ...more } })
    const begun = await (await begin('head', { text: 'كتبت هذا قبل النموذج', declined: 'الجولات نهارا', dueOn: '2026-05-01' })).text()
    assert.match(begun, new RegExp(`كتبت هذا قبل النموذج\n\nتمر دورية كل مساء في حي النخيل، جوابا عن المطلب ${ref}</textarea>`))
    assert.match(begun, /value="explanation"[^>]*checked/)
    assert.ok(begun.includes('الجولات نهارا</textarea>') && begun.includes('value="2026-05-01"'))
    assert.equal(await stateOf(id), 'qualified')
    const unknown = await begin('head', { template: 'made-up', text: 'كتبت هذا قبل النموذج' })
    assert.ok(unknown.status === 200 && (await unknown.text()).includes('كتبت هذا قبل النموذج</textarea>'))
    assert.equal((await begin('association', {})).status, 403)
  })

  test('is of a state: a first answer begins otherwise than the one after a reopening', async () => {
    await addTemplate(world.context('cell'), { ...template, title: 'جواب أول', state: 'qualified' })
    await addTemplate(world.context('cell'), { ...template, title: 'جواب بعد إعادة الفتح', state: 'contested' })
    await assert.rejects(addTemplate(world.context('cell'), { ...template, state: 'closed' }), /invalid/)
    const [first, again] = [await demands.qualified(), await demands.contested()]
    const offered = async (path: string) => {
      const page = await (await world.request('head', path)).text()
      return [page.includes('جواب أول'), page.includes('جواب بعد إعادة الفتح')]
    }
    assert.deepEqual(await offered(`/desk/demands/${first.ref}`), [true, false])
    assert.deepEqual(await offered(`/desk/demands/${again.ref}`), [false, true])
    assert.deepEqual(await offered(`/desk/answers/new?ref=${first.ref}&ref=${again.ref}`), [false, false])
  })

  test('knows its placeholders, holds no telephone, and is kept by the cell and the administrator', async () => {
    await assert.rejects(addTemplate(world.context('cell'), { ...template, text: 'يا {name} وصل مطلبكم' }), /invalid/)
    await assert.rejects(addTemplate(world.context('cell'), { ...template, text: 'اتصلوا على 0661 23 45 67' }), /invalid/)
    await assert.rejects(addTemplate(world.context('head'), template), /forbidden/)
    assert.deepEqual(unknownIn('{ref} {name}'), ['name'])
    assert.equal(fillIn('{ref} {association}', { ref: 'BM', association: null, district: null, office: null }), 'BM {association}')
  })
})
