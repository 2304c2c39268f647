import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { sampleDemands } from '../../test/demand-sample.ts'
import { people, testWorld, type World } from '../../test/world.ts'
import { qualifyDemand } from '../demands/qualify-demand.ts'
import { readLedger } from '../platform/ledger/queries.ts'
import { addCategory } from './add-category.ts'
import { addRule } from './add-rule.ts'
import { changeCategory } from './change-category.ts'
import { listCategories, listRules } from './queries.ts'
import { raiseRule } from './raise-rule.ts'
import { removeRule } from './remove-rule.ts'
import { restoreCategory } from './restore-category.ts'
import { retireCategory } from './retire-category.ts'

let world: World
before(async () => {
  world = await testWorld()
})
after(() => world.close())

const names = { nameAr: 'الكلاب الضالة', nameFr: 'Chiens errants', nameEn: 'Stray dogs', nameZgh: 'ⵉⵢⴹⴰⵏ', competence: 'commune' }
const cell = () => world.context('cell')
const category = async (id: string) => (await listCategories(world.db, world.ids.command)).find((one) => one.id === id)
const others = () => people.filter((one) => one !== 'visitor' && one !== 'cell' && one !== 'administrator')

describe('a category', () => {
  test('is added with names in four languages, is public at once, and keeps its code when it is renamed', async () => {
    await addCategory(cell(), { ...names, officeId: world.ids.officeHead, answerDays: '10' })
    await changeCategory(cell(), { categoryId: 'stray_dogs', ...names, nameEn: 'Dogs', answerDays: '' })
    const { nameEn, officeId, answerDays } = (await category('stray_dogs'))!
    assert.deepEqual([nameEn, officeId, answerDays], ['Dogs', null, null])
    const [copy] = await world.publicDb<{ nameEn: string }[]>`select name_en from public_record.category where id = 'stray_dogs'`
    assert.equal(copy!.nameEn, 'Dogs')
    const [line] = await readLedger(world.db, world.ids.command)
    assert.deepEqual([line!.act, line!.subject], ['routing.change-category', 'category:stray_dogs'])
  })

  test('is refused twice, without a name, or with a person in it', async () => {
    await assert.rejects(addCategory(cell(), { ...names }), /categoryKnown/)
    await assert.rejects(addCategory(cell(), { ...names, nameEn: ' ' }), /invalid/)
    await assert.rejects(addCategory(cell(), { ...names, nameEn: 'Call', nameAr: 'اتصل 0661234567' }), /invalid/)
    const both = await Promise.allSettled([1, 2].map(() => addCategory(cell(), { ...names, nameEn: 'At once' })))
    assert.deepEqual(both.map(({ status }) => status).sort(), ['fulfilled', 'rejected'])
  })

  test('is retired, never deleted, and comes back', async () => {
    const demands = sampleDemands(world)
    await retireCategory(cell(), { categoryId: 'noise' })
    await assert.rejects(retireCategory(cell(), { categoryId: 'noise' }), /retiredAlready/)
    const { id: demandId } = await demands.register()
    const qualified = { demandId, ...demands.qualification, categoryId: 'noise' }
    await assert.rejects(qualifyDemand(cell(), qualified), /categoryRetired/)
    await restoreCategory(cell(), { categoryId: 'noise' })
    await assert.rejects(restoreCategory(cell(), { categoryId: 'noise' }), /notRetired/)
    await qualifyDemand(cell(), qualified)
  })

  test('is for the cell and the administrator', async () => {
    for (const person of others()) {
      await assert.rejects(addCategory(world.context(person), { ...names, nameEn: person }), /forbidden/, person)
      await assert.rejects(retireCategory(world.context(person), { categoryId: 'theft' }), /forbidden/, person)
    }
  })
})

describe('a rule', () => {
  test('is added at the end, raised, and removed; what it decided stays explained', async () => {
    const { officeHead, officeChief, district } = world.ids
    const demands = sampleDemands(world)
    await addRule(cell(), { competence: 'commune', officeId: officeChief })
    const second = await addRule(cell(), { categoryId: 'lighting', districtId: district, officeId: officeHead })
    await raiseRule(cell(), { ruleId: second.id })
    await assert.rejects(raiseRule(cell(), { ruleId: second.id }), /firstAlready/)
    assert.deepEqual(
      (await listRules(world.db, world.ids.command)).map(({ officeId }) => officeId),
      [officeHead, officeChief],
    )
    const { id: demandId, ref } = await demands.register()
    const asked = { demandId, publicText: 'إنارة محيط الحديقة', categoryId: 'lighting', districtId: district }
    await qualifyDemand(cell(), asked)
    await removeRule(cell(), { ruleId: second.id })
    await assert.rejects(removeRule(cell(), { ruleId: second.id }), /ruleUnknown/)
    const page = await (await world.request('cell', `/desk/demands/${ref}`)).text()
    assert.match(page, /القاعدة 1: <bdi>الإنارة العمومية · حي النخيل<\/bdi>/)
  })

  test('is overruled with a reason, and not without', async () => {
    const demands = sampleDemands(world)
    const { id: demandId, ref } = await demands.register()
    const other = { demandId, publicText: 'إنارة الزقاق المجاور', categoryId: 'lighting', answerOfficeId: world.ids.officeHead }
    await assert.rejects(qualifyDemand(cell(), other), /invalid: demands\.overruleMissing/)
    await qualifyDemand(cell(), { ...other, overrule: 'يتابع هذا المكتب الحي كله' })
    assert.match(await (await world.request('cell', `/desk/demands/${ref}`)).text(), /خلافا للقواعد، لأن: <bdi>يتابع هذا المكتب الحي كله/)
  })

  test('where none fits, a person must choose', async () => {
    const { id: demandId } = await sampleDemands(world).register()
    await assert.rejects(
      qualifyDemand(cell(), { demandId, publicText: 'موضوع لا قاعدة له', categoryId: 'theft' }),
      /invalid: demands\.noRoute/,
    )
  })

  test('needs a condition, and stands once', async () => {
    const { officeHead } = world.ids
    await assert.rejects(addRule(cell(), { officeId: officeHead }), /fitsEverything/)
    const both = await Promise.allSettled([1, 2].map(() => addRule(cell(), { categoryId: 'drugs', officeId: officeHead })))
    assert.deepEqual(both.map(({ status }) => status).sort(), ['fulfilled', 'rejected'])
    await assert.rejects(addRule(cell(), { categoryId: 'nothing', officeId: officeHead }), /categoryUnknown/)
    for (const person of others())
      await assert.rejects(addRule(world.context(person), { categoryId: 'theft', officeId: officeHead }), /forbidden/)
  })
})

test('a category with its own days brings the answer nearer, never later than the receipt', async () => {
  const demands = sampleDemands(world)
  const dueAfter = async (answerDays: string) => {
    await changeCategory(cell(), { categoryId: 'violence', ...names, nameEn: 'Violence', officeId: world.ids.officeHead, answerDays })
    const { id: demandId } = await demands.register()
    await qualifyDemand(cell(), { demandId, publicText: 'حضور قرب المحطة مساء', categoryId: 'violence' })
    const demand = await demands.now(demandId)
    return demand.answerDueOn
  }
  assert.deepEqual([await dueAfter('10'), await dueAfter(''), await dueAfter('60')], ['2026-03-16', '2026-03-30', '2026-03-30'])
})
