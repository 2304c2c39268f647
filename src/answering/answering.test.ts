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

  test('begins the answer, and is offered for its subject alone', async () => {
    const { id: templateId } = await addTemplate(world.context('cell'), template)
    const { ref } = await demands.qualified()
    const page = async () => (await world.request('head', `/desk/answers/new?ref=${ref}&template=${templateId}`)).text()
    assert.match(await page(), /تمر دورية كل مساء في \{district\}[^<]*<\/textarea>/)
    const both = await Promise.allSettled([1, 2].map(() => retireTemplate(world.context('cell'), { templateId })))
    assert.deepEqual(both.map(({ status }) => status).sort(), ['fulfilled', 'rejected'])
    assert.doesNotMatch(await page(), /دورية المساء/)
  })

  test('begins the single answer too, filled in, with what is typed left to whoever answers', async () => {
    const { id: fits } = await addTemplate(world.context('cell'), { ...template, title: 'جولات المساء' })
    await addTemplate(world.context('cell'), { ...template, title: 'الضجيج وحده', categoryId: 'noise' })
    const { ref } = await demands.qualified()
    const plain = await (await world.request('head', `/desk/demands/${ref}`)).text()
    assert.ok(plain.includes(`/desk/demands/${ref}?template=${fits}#now`) && !plain.includes('الضجيج وحده'))
    const begun = await (await world.request('head', `/desk/demands/${ref}?template=${fits}`)).text()
    assert.match(begun, new RegExp(`تمر دورية كل مساء في حي النخيل، جوابا عن المطلب ${ref}</textarea>`))
    assert.match(begun, /value="explanation"[^>]*checked/)
    const wrong = await world.request('head', `/desk/demands/${ref}?template=made-up`)
    assert.equal(wrong.status, 200)
    assert.doesNotMatch(await (await world.request('association', `/desk/demands/${ref}?template=${fits}`)).text(), /جولات المساء/)
  })

  test('knows its placeholders, holds no telephone, and is kept by the cell and the administrator', async () => {
    await assert.rejects(addTemplate(world.context('cell'), { ...template, text: 'يا {name} وصل مطلبكم' }), /invalid/)
    await assert.rejects(addTemplate(world.context('cell'), { ...template, text: 'اتصلوا على 0661 23 45 67' }), /invalid/)
    await assert.rejects(addTemplate(world.context('head'), template), /forbidden/)
    assert.deepEqual(unknownIn('{ref} {name}'), ['name'])
    assert.equal(fillIn('{ref} {association}', { ref: 'BM', association: null, district: null, office: null }), 'BM {association}')
  })
})
