import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { sampleDemands } from '../../test/demand-sample.ts'
import { linkIn, takeMail } from '../../test/mail.ts'
import { people, testWorld, type World } from '../../test/world.ts'
import { takePartnerAnswer } from '../demands/take-partner-answer.ts'
import { addPartner } from './add-partner.ts'
import { changePartner } from './change-partner.ts'
import { listPartners } from './queries/partners.ts'
import { renewLink } from './renew-link.ts'
import { replyByLink } from './reply-by-link.ts'
import { retirePartner } from './retire-partner.ts'
import { returnReply } from './return-reply.ts'

let world: World
let demands: ReturnType<typeof sampleDemands>
before(async () => {
  world = await testWorld()
  demands = sampleDemands(world)
})
after(() => world.close())

const cell = () => world.context('cell')
const visitor = () => world.context('visitor')
const text = 'عاينت مصالحنا المكان وأصلحت الإنارة'
const health = { competence: 'health', nameAr: 'مندوبية الصحة', nameFr: 'Délégation de la santé', email: '' }

/** A demand at the commune, and the secret of the letter that went there. */
async function atCommune() {
  await takeMail(world)
  const demand = await demands.referred()
  return { ...demand, token: await letter() }
}

async function letter(): Promise<string> {
  const mail = (await takeMail(world)).find(({ to }) => to === 'commune@example.org')
  return /\/partner\/([\w-]{32})$/m.exec(mail!.text)![1]!
}

describe('the register of partners', () => {
  test('is kept by the cell and the administrator; a name stands in it once', async () => {
    const { id: partnerId } = await addPartner(cell(), health)
    await assert.rejects(addPartner(cell(), health), /nameTaken/)
    await assert.rejects(addPartner(cell(), { ...health, nameAr: 'غيرها', email: 'nobody' }), /invalid/)
    await changePartner(world.context('administrator'), { partnerId, ...health, email: 'sante@example.org' })
    const [found] = (await listPartners(world.db, world.ids.command)).filter(({ id }) => id === partnerId)
    assert.equal(found!.email, 'sante@example.org')
    for (const person of people.filter((one) => one !== 'visitor' && one !== 'cell' && one !== 'administrator'))
      await assert.rejects(addPartner(world.context(person), { ...health, nameAr: person }), /forbidden/, person)
  })

  test('gives a name once, by two at once as well', async () => {
    const both = await Promise.allSettled([1, 2].map(() => addPartner(cell(), { ...health, nameAr: 'الوكالة الحضرية' })))
    assert.deepEqual(both.map(({ status }) => status).sort(), ['fulfilled', 'rejected'])
  })

  test('retires a partner once: nothing is referred to it any more, and what was goes on', async () => {
    const { id: partnerId } = await addPartner(cell(), { ...health, nameAr: 'مكتب الحفظ' })
    const both = await Promise.allSettled(
      ['cell', 'administrator'].map((who) => retirePartner(world.context(who as 'cell'), { partnerId })),
    )
    assert.deepEqual(both.map(({ status }) => status).sort(), ['fulfilled', 'rejected'])
    const { ref } = await demands.qualified()
    const refused = await world.request('head', `/desk/demands/${ref}/answer`, { form: { kind: 'referral', text, partnerId } })
    assert.equal(refused.status, 422)
  })
})

describe('a partner', () => {
  test('is written to in its language, which stays when the register is corrected without a word of it', async () => {
    const partnerId = await demands.commune()
    const commune = {
      partnerId,
      competence: 'commune',
      nameAr: 'جماعة النخيل',
      nameFr: 'Commune des Palmiers',
      email: 'commune@example.org',
    }
    await assert.rejects(changePartner(cell(), { ...commune, language: 'es' }), /invalid/)
    await changePartner(cell(), { ...commune, language: 'fr' })
    await changePartner(cell(), commune)
    await takeMail(world)
    const { ref } = await demands.referred()
    const mail = (await takeMail(world)).find(({ to }) => to === commune.email)!
    assert.match(mail.subject, /vous est renvoyée/)
    assert.ok(mail.subject.includes(ref))
    const page = await world.request('visitor', linkIn(mail, '/fr/partner/'))
    assert.match(await page.text(), /Votre réponse/)
    await changePartner(cell(), { ...commune, language: 'ar' })
  })

  test('answers by the link of its letter, without an account, and the cell takes it into the record', async () => {
    const { id, ref, token } = await atCommune()
    const page = await world.request('visitor', `/partner/${token}`)
    assert.equal(page.status, 200)
    assert.equal(page.headers.get('cache-control'), 'no-store')
    assert.match(await page.text(), /الإنارة من اختصاص الجماعة/)
    const sent = await world.request('visitor', `/partner/${token}`, { form: { text, dueOn: '' } })
    assert.equal(sent.status, 303)
    assert.equal((await demands.now(id)).state, 'referred', 'nothing is in the record before the cell has read it')
    assert.match(await (await world.request('cell', `/desk/demands/${ref}`)).text(), new RegExp(text))
    await takePartnerAnswer(cell(), { demandId: id, text })
    const answered = await demands.now(id)
    assert.ok(answered.state === 'answered' && answered.answer.text === text)
    await assert.rejects(replyByLink(visitor(), { token, text }), /linkEnded/)
    const [entry] = await world.db<{ actorAr: string }[]>`
      select actor_ar from public_record.entry where demand_id = ${id} and kind = 'partner_answered'`
    assert.equal(entry!.actorAr, 'جماعة النخيل')
  })

  test('may say first by when: its day is then the one that is owed, and late when it has passed', async () => {
    const { id, ref, token } = await atCommune()
    await replyByLink(visitor(), { token, text, dueOn: '2026-05-04' })
    await takePartnerAnswer(cell(), { demandId: id, text, dueOn: '2026-05-04' })
    const referred = await demands.now(id)
    assert.deepEqual([referred.state, referred.answerDueOn], ['referred', '2026-05-04'])
    await replyByLink(visitor(), { token, text: 'أُنجز العمل كما وعدنا' })
    world.clock.set('2026-05-05')
    assert.match(await (await world.request('head', '/desk/partners')).text(), new RegExp(`${ref}[\\s\\S]*تأخر|تأخر[\\s\\S]*${ref}`))
    world.clock.set('2026-03-02')
  })

  test('is given its answer back with what is missing and a new link; the one before opens nothing', async () => {
    const { id, token } = await atCommune()
    await assert.rejects(returnReply(cell(), { demandId: id, reason: 'نرجو تحديد الأجل بدقة' }), /noReply/)
    await replyByLink(visitor(), { token, text })
    await assert.rejects(replyByLink(visitor(), { token, text }), /replyWaits/)
    await assert.rejects(returnReply(world.context('head'), { demandId: id, reason: 'نرجو تحديد الأجل بدقة' }), /forbidden/)
    await returnReply(cell(), { demandId: id, reason: 'نرجو تحديد الأجل بدقة' })
    assert.equal((await world.request('visitor', `/partner/${token}`)).status, 404)
    const next = await letter()
    assert.match(await (await world.request('visitor', `/partner/${next}`)).text(), /نرجو تحديد الأجل بدقة/)
    await replyByLink(visitor(), { token: next, text })
  })

  test('is written to again with a new link, by the cell alone', async () => {
    const { id, token } = await atCommune()
    await assert.rejects(renewLink(world.context('administrator'), { demandId: id }), /forbidden/)
    await renewLink(cell(), { demandId: id })
    const next = await letter()
    await assert.rejects(replyByLink(visitor(), { token, text }), /linkEnded/)
    const both = await Promise.allSettled([1, 2].map(() => replyByLink(visitor(), { token: next, text })))
    assert.deepEqual(both.map(({ status }) => status).sort(), ['fulfilled', 'rejected'])
  })

  test('can answer however late it is, by a new link, and as long as the day that it gave is awaited', async () => {
    const late = await atCommune()
    world.clock.set('2026-09-30')
    await renewLink(cell(), { demandId: late.id })
    await replyByLink(visitor(), { token: await letter(), text })
    world.clock.set('2026-03-02')
    const patient = await atCommune()
    await replyByLink(visitor(), { token: patient.token, text, dueOn: '2026-09-01' })
    await takePartnerAnswer(cell(), { demandId: patient.id, text, dueOn: '2026-09-01' })
    world.clock.set('2026-09-02')
    await replyByLink(visitor(), { token: patient.token, text })
    world.clock.set('2026-03-02')
  })

  test('is told at its field what is wrong: no telephone, no day that has passed, and its link ends by itself', async () => {
    const { token } = await atCommune()
    const wrong = await world.request('visitor', `/partner/${token}`, { form: { text: 'اتصلوا بنا على 0661 23 45 67', dueOn: '' } })
    assert.equal(wrong.status, 422)
    assert.match(await wrong.text(), /0661 23 45 67[\s\S]*<\/textarea>/)
    await assert.rejects(replyByLink(visitor(), { token, text, dueOn: '2026-03-01' }), /dayPast/)
    world.clock.set('2026-06-30')
    await assert.rejects(replyByLink(visitor(), { token, text }), /linkEnded/)
    world.clock.set('2026-03-02')
    assert.equal((await world.request('visitor', '/partner/nothing')).status, 404)
  })
})
