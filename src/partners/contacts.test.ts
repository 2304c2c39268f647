import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { sampleDemands } from '../../test/demand-sample.ts'
import { linkIn, takeMail } from '../../test/mail.ts'
import { refused } from '../../test/refused.ts'
import { validateEverywhere } from '../../test/validate-pages.ts'
import { people, testWorld, type World } from '../../test/world.ts'
import { takePartnerAnswer } from '../demands/take-partner-answer.ts'
import { systemOf } from '../platform/actor.ts'
import { readConfig } from '../platform/config.ts'
import { addPartner } from './add-partner.ts'
import { commands } from './cli.ts'
import { endContact } from './end-contact.ts'
import { nameContact } from './name-contact.ts'
import { dailyPartnerReminders, remindPartners } from './remind-partners.ts'
import { replyWithAccount } from './reply-with-account.ts'
import { returnReply } from './return-reply.ts'

let world: World
let demands: ReturnType<typeof sampleDemands>
let commune: string
let other: string
before(async () => {
  world = await testWorld()
  demands = sampleDemands(world)
  commune = await demands.commune()
  const health = { competence: 'health', nameAr: 'مندوبية الصحة', nameFr: 'Délégation de la santé', email: '' }
  other = (await addPartner(world.context('cell'), health)).id
})
after(() => world.close())

const cell = () => world.context('cell')
const own = () => world.context('partner')
const clock = () => ({ ...cell(), actor: systemOf(world.ids.command) })
const text = 'عاينت مصالحنا المكان وأصلحت الإنارة'
const named = (partnerId: string) => nameContact(cell(), { partnerId, accountId: world.ids.accounts.partner })

test('a contact is named by the cell or the administrator, is an account of a partner, speaks for one, and is ended once', async () => {
  const contact = { partnerId: commune, accountId: world.ids.accounts.partner }
  for (const person of people.filter((one) => !['visitor', 'cell', 'administrator'].includes(one))) {
    await assert.rejects(nameContact(world.context(person), contact), refused('name-contact'), person)
    await assert.rejects(endContact(world.context(person), contact), refused('end-contact'), person)
  }
  await assert.rejects(nameContact(cell(), { ...contact, accountId: world.ids.accounts.school }), refused('contactUnknown', 'accountId'))
  await assert.rejects(nameContact(cell(), { ...contact, partnerId: world.ids.district }), refused('partnerUnknown'))
  await Promise.all([named(commune), named(other)])
  const rows = await world.db`select partner_id from partner_contact`
  assert.equal(rows.length, 1)
  await named(commune)
  const ends = await Promise.allSettled([endContact(cell(), contact), endContact(world.context('administrator'), contact)])
  assert.deepEqual(ends.map(({ status }) => status).sort(), ['fulfilled', 'rejected'])
  assert.match(await (await world.request('partner', '/desk/partner')).text(), /لا هيئة مرتبطة بحسابكم/)
  assert.equal((await world.request('partner', '/desk/partner.json')).status, 403)
})

test('whoever speaks for a partner reads what was referred to it and answers; the cell takes it into the record, where all can read it', async () => {
  await named(commune)
  const { id, ref } = await demands.referred()
  const list = (await (await world.request('partner', '/desk/partner.json')).json()) as { referrals: { ref: string; open: boolean }[] }
  assert.deepEqual(
    list.referrals.map((one) => [one.ref, one.open]),
    [[ref, true]],
  )
  const empty = await world.request('partner', `/desk/partner/${ref}`, { form: { text: 'قصير', dueOn: '2020-01-01' } })
  assert.equal(empty.status, 422)
  assert.match(await empty.text(), /2020-01-01/)
  await assert.rejects(replyWithAccount(own(), { ref, text: `${text} اتصلوا 0661234567` }), refused('personalTrace', 'text'))
  const both = await Promise.allSettled([replyWithAccount(own(), { ref, text }), replyWithAccount(own(), { ref, text })])
  assert.deepEqual(both.map(({ status }) => status).sort(), ['fulfilled', 'rejected'])
  assert.equal((await demands.now(id)).state, 'referred', 'nothing is in the record before the cell has read it')
  const table = await (await world.request('partner', '/desk/partner.csv')).text()
  assert.match(table, new RegExp(`\\r\\n${ref},.*,,being_read\\r\\n$`), 'the list for its own spreadsheets')
  await returnReply(cell(), { demandId: id, reason: 'نرجو تحديد الأجل بدقة' })
  assert.match(await (await world.request('partner', `/desk/partner/${ref}`)).text(), /نرجو تحديد الأجل بدقة/)
  const returned = await (await world.request('partner', '/desk/partner')).text()
  assert.match(returned, /رُد جوابكم لإتمامه/)
  assert.match(returned, /عنصر واحد في الانتظار/, 'the menu says how many wait')
  await replyWithAccount(own(), { ref, text })
  await takePartnerAnswer(cell(), { demandId: id, text })
  await assert.rejects(replyWithAccount(own(), { ref, text }), refused('referralEnded'))
  const page = await (await world.request('partner', '/desk/partner')).text()
  assert.match(page, /انتهت/)
  const over = await (await world.request('partner', `/desk/partner/${ref}`)).text()
  assert.equal(over.split(text).length - 1, 2, 'both of its answers stand there, and neither as a letter of the police')
  const [entry] = await world.db<{ actorAr: string }[]>`
    select actor_ar from public_record.entry where demand_id = ${id} and kind = 'partner_answered'`
  assert.equal(entry!.actorAr, 'جماعة النخيل')
  await validateEverywhere(world, [
    ['partner', '/desk/partner'],
    ['partner', `/desk/partner/${ref}`],
    ['cell', '/desk/partners'],
  ])
})

test('whoever speaks for a body outside comes in on its own page, not on a list of what offices owe', async () => {
  for (const [person, path] of [
    ['partner', '/desk/partner'],
    ['school', '/desk/school'],
  ] as const) {
    const answer = await world.request(person, '/fr/desk?done=people.sign-in')
    assert.deepEqual([answer.status, answer.headers.get('location')], [303, `/fr${path}?done=people.sign-in`], person)
  }
  assert.equal((await world.request('association', '/desk')).status, 200)
})

test('a partner sees nothing of another, and nobody else comes in by its door', async () => {
  const { ref } = await demands.referred()
  await named(other)
  const list = (await (await world.request('partner', '/desk/partner.json')).json()) as { referrals: unknown[] }
  assert.deepEqual(list.referrals, [])
  assert.doesNotMatch(await (await world.request('partner', '/desk/partner')).text(), new RegExp(ref))
  assert.equal((await world.request('partner', `/desk/partner/${ref}`)).status, 404)
  await assert.rejects(replyWithAccount(own(), { ref, text }), refused('referralUnknown'))
  for (const person of people.filter((one) => one !== 'partner'))
    await assert.rejects(replyWithAccount(world.context(person), { ref, text }), refused('reply-with-account'), person)
  await named(commune)
})

test('where the register holds no address, whoever speaks for the partner is written to, with a link to its own page', async () => {
  await named(other)
  await takeMail(world)
  const { ref, id } = await demands.qualified()
  const answer = { kind: 'referral', text: 'هذا من اختصاص مندوبية الصحة وأحيل عليها', partnerId: other }
  assert.equal((await world.request('head', `/desk/demands/${ref}/answer`, { form: answer })).status, 303)
  const told = async () => (await takeMail(world)).filter(({ to }) => to === 'partner@example.org')
  const [referred, ...more] = await told()
  assert.equal(more.length, 0)
  const link = linkIn(referred!, '/desk/partner/')
  assert.match(await (await world.request('partner', link)).text(), /جوابكم عن مطلب أُحيل عليكم/)
  await replyWithAccount(own(), { ref, text })
  await returnReply(cell(), { demandId: id, reason: 'نرجو تحديد الأجل بدقة' })
  const [returned] = await told()
  assert.match(returned!.text, /نرجو تحديد الأجل بدقة/)
  await named(commune)
})

test('a partner that says nothing is reminded before its day and again while it is late, by the clock alone', async () => {
  const { id, ref } = await demands.referred()
  await world.db`update demand set answer_due_on = '2026-03-25' where id = ${id}`
  await world.db`update referral set ended_on = '2026-03-02' where demand_id <> ${id} and ended_on is null`
  const remind = async (day: string) => {
    world.clock.set(day)
    await takeMail(world)
    await remindPartners(clock(), { day })
    return (await takeMail(world)).map(({ to }) => to)
  }
  await assert.rejects(remindPartners(cell(), { day: '2026-03-02' }), /forbidden/)
  assert.deepEqual(await remind('2026-03-03'), [], 'its day is far')
  assert.deepEqual(await remind('2026-03-24'), ['partner@example.org', 'commune@example.org'])
  assert.deepEqual(await remind('2026-03-24'), [], 'nobody is written to twice')
  assert.deepEqual(await remind('2026-03-27'), [])
  assert.deepEqual(await remind('2026-04-08'), ['partner@example.org', 'commune@example.org'])
  await dailyPartnerReminders.run(clock(), world.publicDb)
  assert.deepEqual(await takeMail(world), [], 'it is not the hour')
  await replyWithAccount(own(), { ref, text })
  assert.deepEqual(await remind('2026-05-04'), [], 'what it said waits for the cell')
  const [command] = commands
  const { text: lines, json } = await command!.run({
    positionals: [],
    values: { late: true },
    config: readConfig({}),
    context: async () => cell(),
  })
  assert.match(lines, new RegExp(`${ref} · جماعة النخيل · 2026-03-25 · تأخر · أجاب`))
  assert.ok((json as { late: boolean }[]).every(({ late }) => late))
  const open = (await (await world.request('auditor', '/desk/partners.json')).json()) as { owed: { ref: string }[] }
  assert.ok(open.owed.some((one) => one.ref === ref))
  world.clock.set('2026-03-02')
})
