import assert from 'node:assert/strict'
import { after, before, beforeEach, describe, test } from 'node:test'
import fc from 'fast-check'
import { sampleDemands } from '../../test/demand-sample.ts'
import { everyMail as takeMail } from '../../test/mail.ts'
import { refused } from '../../test/refused.ts'
import { people, testWorld, type World } from '../../test/world.ts'
import { declareDaysOff } from '../calendar/declare-days-off.ts'
import { systemOf } from '../platform/actor.ts'
import { createContext } from '../platform/context.ts'
import { insertJob } from '../platform/jobs/queries.ts'
import { doNextJob } from '../platform/jobs/worker.ts'
import { dayOf } from '../platform/words/dates.ts'
import { hourlyReminders } from './hourly.ts'
import { retryJob } from './retry-job.ts'
import { sendReminders } from './send-reminders.ts'
import { setMailRule } from './set-mail-rule.ts'
import { setOversight } from './set-oversight.ts'
import { setWish } from './set-wish.ts'

let world: World
let demands: ReturnType<typeof sampleDemands>
before(async () => {
  world = await testWorld()
  demands = sampleDemands(world)
})
after(() => world.close())
beforeEach(async () => {
  await world.db`truncate demand, release, reminder, reminder_wish, mail_rule, oversight, day_off, job cascade`
  await world.db`update office_holder set held_to = null`
  world.clock.set('2026-03-02', '07:00')
})

const system = (db = world.db as Parameters<typeof createContext>[0]['db']) =>
  createContext({ db, actor: systemOf(world.ids.command), now: world.clock.now, publicUrl: 'http://localhost:3000' })

/** The hour of a day, as a worker takes its turn. */
async function turn(day: string, time = '08:00') {
  world.clock.set(day, time)
  await world.db.begin((tx) => hourlyReminders.run(system(tx), world.publicDb))
  return takeMail(world)
}
const to = async (day: string, time?: string) => (await turn(day, time)).map((mail) => mail.to.split('@')[0]).toSorted()
const quiet = async () => void (await takeMail(world))
describe('the mail of an office', () => {
  test('comes with what is new, three working days before its day, on its day, and every working day when it is late', async () => {
    await demands.qualified()
    await quiet()
    const due = '2026-03-30'
    assert.deepEqual(await to('2026-03-02'), ['head'])
    assert.deepEqual(await to('2026-03-03'), [])
    assert.deepEqual(await to('2026-03-24'), [])
    assert.deepEqual(await to('2026-03-25'), ['head'], 'three working days before')
    assert.deepEqual(await to('2026-03-28'), [], 'a Saturday')
    assert.deepEqual(await to(due), ['head'])
    assert.deepEqual(await to('2026-03-31'), ['head'], 'late')
    assert.deepEqual(await to('2026-04-02'), ['chief', 'head'], 'three working days late')
  })

  test('reads as it should', async () => {
    const demand = await demands.qualified()
    await quiet()
    const [, mail] = [await turn('2026-03-02'), (await turn('2026-04-02')).find(({ to }) => to === 'head@example.org')!]
    assert.equal(mail.subject, 'ما عليكم: متأخر (1)')
    assert.equal(
      mail.text,
      `متأخر

• جواب يُعطى · \u2066${demand.ref}\u2069
تأخر 3 أيام · 30 مارس 2026 · \u2068رئيس الهيئة الحضرية\u2069
http://localhost:3000/desk/demands/${demand.ref}

افتح ما عليكم:
http://localhost:3000/desk

—

تصلك هذه الرسالة لأن لك مكتبا أو مهمة، مرة في يوم العمل على الأكثر، وحين يكون ما يدعو إليها فقط.

اختر ساعة الرسالة ولغتها:
http://localhost:3000/desk/reminders
`,
    )
    assert.ok(!mail.text.includes('حديقة'), 'what people said stays at the desk')
  })

  test('is for whoever holds the office that day, acting too, and for nobody who left', async () => {
    await demands.qualified()
    await quiet()
    const { ids, db } = world
    await db`update office_holder set held_to = '2026-03-29' where office_id = ${ids.officeHead}`
    await db`insert into office_holder ${db({ commandId: ids.command, id: world.context('cell').newId(), officeId: ids.officeHead, accountId: ids.accounts.planner, acting: true, heldFrom: '2026-03-30', heldTo: null })}`
    try {
      assert.deepEqual(await to('2026-03-27'), ['head'])
      assert.deepEqual(await to('2026-03-30'), ['planner'])
    } finally {
      await db`delete from office_holder where account_id = ${ids.accounts.planner}`
    }
  })

  test('does not come to a closed account, nor when nothing is owed', async () => {
    assert.deepEqual(await to('2026-03-02'), [])
    await demands.qualified()
    await quiet()
    await world.db`update account set closed_at = now() where id = ${world.ids.accounts.head}`
    assert.deepEqual(await to('2026-03-30'), [])
    await world.db`update account set closed_at = null where id = ${world.ids.accounts.head}`
  })

  test('keeps quiet at night, on weekends, on national days and on days off', async () => {
    await demands.qualified()
    await quiet()
    assert.deepEqual(await to('2026-03-30', '06:59'), [])
    assert.deepEqual(await to('2026-03-30', '21:30'), [])
    await declareDaysOff(world.context('cell'), { from: '2026-03-31', to: '', nameAr: 'عيد', nameFr: 'Fête' })
    assert.deepEqual(await to('2026-03-31'), [])
    assert.deepEqual(await to('2026-05-01'), [], 'a national day')
    assert.deepEqual(await to('2026-04-01', '13:00'), ['head'], 'whoever was away at eight does it later')
  })

  test('tells the cell what it owes itself, meetings too', async () => {
    await demands.register()
    assert.deepEqual(await to('2026-03-09'), ['cell'])
  })

  test('is one a day with everything at once, and of two processes one writes it', async () => {
    for (const day of ['2026-01-05', '2026-02-02', '2026-02-10', '2026-02-27']) {
      world.clock.set(day)
      await demands.qualified()
      await demands.promised()
      await demands.contested()
      await demands.register()
    }
    await quiet()
    await setOversight(world.context('administrator'), {
      officeId: world.ids.officeCell,
      chiefOfficeId: world.ids.officeHead,
      afterDays: '0',
    })
    world.clock.set('2026-03-10', '08:00')
    await Promise.allSettled([0, 1, 2].map(() => world.db.begin((tx) => hourlyReminders.run(system(tx), world.publicDb))))
    const mails = await takeMail(world)
    assert.deepEqual(mails.map((mail) => mail.to).toSorted(), ['cell@example.org', 'chief@example.org', 'head@example.org'])
    const head = mails.find((mail) => mail.to === 'head@example.org')!
    for (const part of ['متأخر', 'أجله قريب', 'جديد، وأجله أبعد', 'تأخر عند غيركم، ويُرفع إليكم'])
      assert.ok(head.text.includes(`${part}\n`), part)
    for (const hour of ['09:00', '12:00', '20:00']) assert.deepEqual(await turn('2026-03-10', hour), [], hour)
  })

  test('takes no more statements for many debts than for one', async () => {
    const count = async (day: string) => {
      world.clock.set(day, '08:00')
      let n = 0
      const debug = world.db.options
      const before = debug.debug
      debug.debug = () => void n++
      await world.db.begin((tx) => hourlyReminders.run(system(tx), world.publicDb))
      debug.debug = before
      return n
    }
    await demands.qualified()
    const few = await count('2026-03-30')
    for (let nth = 0; nth < 15; nth++) await demands.promised()
    await quiet()
    const many = await count('2026-04-14')
    assert.ok(few > 0 && many === few, `${few} and ${many}`)
  })
})

test('whatever is wished and whenever one looks: at most one mail a day each, at the hour that was chosen or later, never quiet', async () => {
  await demands.qualified()
  await demands.register()
  await demands.promised()
  await quiet()
  const wish = fc.record({
    atHour: fc.constantFrom('', '8', '11', '20'),
    what: fc.constantFrom('daily', 'late'),
    language: fc.constantFrom('ar', 'fr'),
  })
  const step = fc.record({ day: fc.integer({ min: 20, max: 31 }), hour: fc.nat(23) })
  await fc.assert(
    fc.asyncProperty(wish, fc.array(step, { minLength: 5, maxLength: 30 }), async (chosen, steps) => {
      await world.db`delete from reminder`
      await setWish(world.context('head'), chosen)
      const seen = new Set<string>()
      for (const { day, hour } of steps.toSorted((a, b) => a.day * 24 + a.hour - b.day * 24 - b.hour)) {
        const mails = await turn(`2026-03-${day}`, `${String(hour).padStart(2, '0')}:10`)
        const local = Number(
          new Intl.DateTimeFormat('en', { hour: '2-digit', hourCycle: 'h23', timeZone: 'Africa/Casablanca' }).format(world.clock.now()),
        )
        for (const mail of mails) {
          const key = `${mail.to} ${dayOf(world.clock.now())}`
          assert.ok(!seen.has(key), key)
          seen.add(key)
          assert.ok(local >= 8 && local < 21, `${local}`)
          if (mail.to.startsWith('head')) assert.ok(local >= Number(chosen.atHour || 8), `${local} before ${chosen.atHour}`)
        }
      }
    }),
    { numRuns: 25 },
  )
})

describe('wishes and rules', () => {
  const plain = { atHour: '', what: 'daily', language: 'ar' }

  test('everyone sets their own; the language is that of the mail', async () => {
    await demands.qualified()
    await quiet()
    await setWish(world.context('head'), { atHour: '11', what: 'daily', language: 'fr' })
    assert.deepEqual(await turn('2026-03-30', '09:00'), [])
    const [mail] = await turn('2026-03-30', '11:00')
    assert.equal(mail!.subject, 'À votre charge : 1 pour aujourd’hui')
    assert.ok(mail!.html!.includes('lang="fr-MA" dir="ltr"'))
    await assert.rejects(setWish(world.context('visitor'), plain), refused('set-wish'))
  })

  test('an hour of the night and a form that says nothing are refused with a word', async () => {
    await assert.rejects(setWish(world.context('head'), { ...plain, atHour: '23' }), refused('hourQuiet', 'atHour'))
    await assert.rejects(setWish(world.context('head'), { ...plain, atHour: '25' }), refused('hourInvalid', 'atHour'))
    await assert.rejects(setWish(world.context('head'), { ...plain, what: 'never' }), refused('choiceMissing', 'what'))
    const page = await world.request('head', '/desk/reminders', { form: { ...plain, atHour: '23' } })
    assert.equal(page.status, 422)
    assert.ok((await page.text()).includes('هذه من ساعات الهدوء'))
  })

  test('by two at once the last one stands', async () => {
    await Promise.all(['fr', 'en'].map((language) => setWish(world.context('head'), { ...plain, language })))
    assert.equal((await world.db`select 1 from reminder_wish`).length, 1)
  })

  const rule = { quietFrom: '20', quietUntil: '9', followersAt: '18', remindersAt: '9', beforeDays: '5' }

  test('the administrator sets the hours of the command', async () => {
    await setMailRule(world.context('administrator'), rule)
    await demands.qualified()
    await quiet()
    assert.deepEqual(await to('2026-03-23', '09:00'), ['head'])
    assert.deepEqual(await to('2026-03-30', '07:00'), [], 'eight o’clock on the clocks of Morocco')
    await assert.rejects(setMailRule(world.context('administrator'), { ...rule, followersAt: '21' }), refused('hourQuiet', 'followersAt'))
    await assert.rejects(setMailRule(world.context('administrator'), { ...rule, beforeDays: '' }), refused('daysInvalid', 'beforeDays'))
    await Promise.all([0, 1].map(() => setMailRule(world.context('administrator'), rule)))
    for (const person of people.filter((one) => one !== 'administrator'))
      await assert.rejects(setMailRule(world.context(person), rule), refused('set-mail-rule'), person)
  })

  test('and who hears of whose lateness: another office, or nobody', async () => {
    const { officeHead, officeCell } = world.ids
    await demands.qualified()
    await quiet()
    const admin = world.context('administrator')
    await setOversight(admin, { officeId: officeHead, chiefOfficeId: officeCell, afterDays: '1' })
    assert.deepEqual(await to('2026-03-31'), ['cell', 'head'])
    await setOversight(admin, { officeId: officeHead, chiefOfficeId: '', afterDays: '0' })
    assert.deepEqual(await to('2026-04-20'), ['head'])
    await assert.rejects(setOversight(admin, { officeId: officeHead, chiefOfficeId: officeHead, afterDays: '1' }), refused('ownChief'))
    await assert.rejects(
      setOversight(admin, { officeId: world.ids.association, chiefOfficeId: '', afterDays: '1' }),
      refused('officeUnknown'),
    )
    await assert.rejects(
      setOversight(world.context('head'), { officeId: officeHead, chiefOfficeId: '', afterDays: '0' }),
      refused('set-oversight'),
    )
  })

  test('nobody but the clock sends', async () => {
    for (const person of ['administrator', 'cell', 'visitor'] as const)
      await assert.rejects(sendReminders(world.context(person), { day: '2026-03-02', due: [] }), refused('send-reminders'))
  })
})

describe('what could not be sent', () => {
  const failing = { mail: () => Promise.reject(new Error('550 no mailbox <nadia@example.org>')), turn: async () => {} }

  async function failed(recipientId?: string) {
    const id = world.context('cell').newId()
    const data = { to: 'nadia@example.org', subject: 'خبر', text: 'نص', ...(recipientId && { recipientId }) }
    await insertJob(world.db, { id, name: 'mail', data, runAt: world.clock.now() })
    await doNextJob(world.db, failing, world.clock.now)
    return id
  }

  test('is shown to the administrator without the address of a follower, and is tried again', async () => {
    const id = await failed(world.context('cell').newId())
    const page = await (await world.request('administrator', '/desk/reminders/deliveries')).text()
    assert.ok(page.includes('متابع من الجمهور') && page.includes('550') && page.includes(`/deliveries/${id}/retrial`))
    assert.ok(!page.includes('nadia@'))
    await retryJob(world.context('administrator'), { jobId: id })
    const sent: string[] = []
    await doNextJob(world.db, { ...failing, mail: async ({ to }: { to: string }) => void sent.push(to) }, world.clock.now)
    assert.deepEqual(sent, ['nadia@example.org'])
    await assert.rejects(retryJob(world.context('administrator'), { jobId: id }), refused('jobUnknown'))
  })

  test('by two at once is put back once', async () => {
    const id = await failed()
    const both = await Promise.allSettled([0, 1].map(() => retryJob(world.context('administrator'), { jobId: id })))
    assert.deepEqual(both.map(({ status }) => status).toSorted(), ['fulfilled', 'rejected'])
  })

  test('is read by the auditor, who puts nothing back; others see nothing of it', async () => {
    const id = await failed()
    const page = await (await world.request('auditor', '/desk/reminders/deliveries')).text()
    assert.ok(page.includes('550') && !page.includes('/retrial'))
    await assert.rejects(retryJob(world.context('auditor'), { jobId: id }), refused('retry-job'))
    assert.equal((await world.request('head', '/desk/reminders/deliveries')).status, 403)
  })
})
