import assert from 'node:assert/strict'
import { after, before, beforeEach, describe, it } from 'node:test'
import { everyMail } from '../../test/mail.ts'
import { people, testWorld, type World } from '../../test/world.ts'
import { accreditAssociation } from './accredit-association.ts'
import { applyToRegister } from './apply-to-register.ts'
import { refuseApplication } from './refuse-application.ts'
import { verifyAssociation } from './verify-association.ts'

let world: World
before(async () => {
  world = await testWorld()
})
after(() => world.close())
beforeEach(async () => {
  await world.db`delete from association where applied_at is not null`
  await world.db`delete from recent_try`
  await everyMail(world)
})

const form = {
  nameAr: 'جمعية الأمل للتنمية المحلية',
  kind: 'neighbourhood',
  territory: 'حي النخيل',
  receiptNumber: '45/2026',
  contactEmail: 'amal@example.org',
}
const apply = (more: Record<string, string> = {}) => applyToRegister(world.context('visitor'), { ...form, from: '192.0.2.1', ...more })
const cell = () => world.context('cell')
const reason = 'لم نتوصل بنسخة من الوصل النهائي'
const stateOf = async (id: string) => {
  const [row] = await world.db<
    { state: string; stateReason: string | null }[]
  >`select state, state_reason from association where id = ${id}`
  return [row!.state, row!.stateReason]
}

describe('an association that enters itself', () => {
  it('does so by a public form without an account, and waits until its papers were seen', async () => {
    const answer = await world.request('visitor', '/associations/application', { form })
    assert.equal(answer.status, 200)
    assert.ok((await answer.text()).includes('قيد التحقق'))
    const [row] = await world.db<{ id: string; state: string }[]>`select id, state from association where applied_at is not null`
    assert.equal(row!.state, 'under_verification')
    await verifyAssociation(cell(), { associationId: row!.id })
    assert.deepEqual(await stateOf(row!.id), ['registered', null])
    const [mail] = await everyMail(world)
    assert.ok(mail!.to === form.contactEmail && mail!.text.includes(form.nameAr))
  })

  it('is refused with a reason, which it gets by mail, and is nobody’s partner; it may bring its papers later', async () => {
    const { id: associationId } = await apply()
    await assert.rejects(refuseApplication(cell(), { associationId, reason: 'لا' }), { fields: { reason: 'reasonMissing' } })
    await refuseApplication(cell(), { associationId, reason })
    assert.deepEqual(await stateOf(associationId), ['refused', reason])
    assert.ok((await everyMail(world))[0]!.text.includes(reason))
    await assert.rejects(accreditAssociation(cell(), { associationId }), { kind: 'conflict', reason: 'isRefused' })
    assert.ok((await (await world.request('cell', `/desk/associations/${associationId}`)).text()).includes(reason))
    await verifyAssociation(cell(), { associationId })
    assert.deepEqual(await stateOf(associationId), ['registered', null])
  })

  it('says field by field what is missing, and keeps what was typed', async () => {
    const returned = await world.request('visitor', '/associations/application', { form: { ...form, receiptNumber: '', contactEmail: '' } })
    assert.equal(returned.status, 422)
    const html = await returned.text()
    assert.ok(html.includes(form.nameAr) && html.includes('اكتب رقم الوصل'))
    await assert.rejects(apply({ contactEmail: '' }), { fields: { contactEmail: 'emailInvalid' } })
  })

  it('enters once, in whatever spelling and however often at once; and not more than a cell can look at in a day', async () => {
    const both = await Promise.allSettled([apply(), apply({ nameAr: 'جمعيه الامل للتنميه المحليه' })])
    assert.deepEqual(both.map(({ status }) => status).sort(), ['fulfilled', 'rejected'])
    for (let n = 1; n < 20; n++) await apply({ nameAr: `جمعية مختلقة عدد ${n}`, from: `192.0.2.${n}` })
    await assert.rejects(apply({ nameAr: 'جمعية أخرى مختلقة', from: '198.51.100.1' }), { kind: 'conflict', reason: 'tooManyApplications' })
  })

  it('enters five a day from one network, whatever address of it, and does not keep others out', async () => {
    for (let n = 1; n <= 5; n++) await apply({ nameAr: `جمعية مختلقة عدد ${n}` })
    await assert.rejects(apply({ nameAr: 'جمعية أخرى مختلقة' }), { kind: 'conflict', reason: 'tooManyFromHere' })
    await apply({ nameAr: 'جمعية من مكان آخر', from: '198.51.100.1' })
    const kept = await world.db<{ key: string }[]>`select key from recent_try`
    assert.ok(kept.length === 6 && kept.every(({ key }) => !key.includes('192.0.2.1')))
    world.clock.set('2026-03-04')
    await apply({ nameAr: 'جمعية أخرى مختلقة' })
    assert.equal((await world.db`select 1 from recent_try`).length, 1, 'forgotten after a day')
    world.clock.set('2026-03-02')
  })

  it('of several at once from one network no more enter than may', async () => {
    const many = Array.from({ length: 8 }, (_, n) => apply({ nameAr: `جمعية مختلقة عدد ${n}` }))
    const entered = (await Promise.allSettled(many)).filter(({ status }) => status === 'fulfilled')
    assert.equal(entered.length, 5)
  })

  it('that fills in the French form is answered in French', async () => {
    await world.request('visitor', '/fr/associations/application', { form })
    const [row] = await world.db<{ id: string }[]>`select id from association where applied_at is not null`
    await refuseApplication(cell(), { associationId: row!.id, reason })
    assert.match((await everyMail(world))[0]!.subject, /^Réponse à votre demande/)
  })

  it('is verified or refused by the cell or the administrator, once', async () => {
    const { id: associationId } = await apply()
    for (const person of people.filter((one) => one !== 'cell' && one !== 'administrator')) {
      await assert.rejects(verifyAssociation(world.context(person), { associationId }), { kind: 'forbidden' }, person)
      await assert.rejects(refuseApplication(world.context(person), { associationId, reason }), { kind: 'forbidden' }, person)
    }
    const both = await Promise.allSettled([
      verifyAssociation(cell(), { associationId }),
      refuseApplication(cell(), { associationId, reason }),
    ])
    assert.ok(both.some(({ status }) => status === 'fulfilled'))
    await assert.rejects(refuseApplication(cell(), { associationId, reason }), { kind: 'conflict', reason: 'isVerified' })
  })
})
