import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { sampleAwareness } from '../../../test/awareness-sample.ts'
import { takeMail } from '../../../test/mail.ts'
import { refused } from '../../../test/refused.ts'
import { validateEverywhere } from '../../../test/validate-pages.ts'
import { people, testWorld, type World } from '../../../test/world.ts'
import { addMaterial } from '../add-material.ts'
import { cancelSession } from './cancel-session.ts'
import { chooseSlot } from './choose-slot.ts'
import { confirmSession } from './confirm-session.ts'
import { holdSession } from './hold-session.ts'
import { offerSlots } from './offer-slots.ts'
import { postponeSession } from './postpone-session.ts'
import type { PartneredSession } from './queries/partnered.ts'

let world: World
let sample: Awaited<ReturnType<typeof sampleAwareness>>
before(async () => {
  world = await testWorld()
  sample = await sampleAwareness(world)
})
after(() => world.close())

const path = '/desk/awareness/partnered'
const because = { reason: 'امتحان موحد في ذلك اليوم' }
const seen = async (person: 'association' | 'association2' = 'association') => {
  const { sessions } = (await (await world.request(person, `${path}.json`)).json()) as { sessions: PartneredSession[] }
  return sessions
}
const one = async (ref: string) => (await seen()).find((session) => session.ref === ref)
async function offeredWithUs(more: Record<string, unknown> = {}) {
  const ref = await sample.requested(more)
  await offerSlots(sample.cell, { ref, officeIds: sample.officeIds, associationIds: world.ids.association })
  return ref
}

test('an association sees the sessions that are held with it, the school from the day on which it is sure', async () => {
  const ref = await offeredWithUs()
  assert.equal((await world.db`select 1 from awareness_session where ${world.ids.association} = any(association_ids)`).length, 1)
  const offered = await one(ref)
  assert.deepEqual([offered!.state, offered!.schoolAr, offered!.districtAr, offered!.day], ['offered', null, null, null])
  await chooseSlot(sample.school, { ref, slot: '1' })
  assert.deepEqual([(await one(ref))!.state, (await one(ref))!.schoolAr], ['chosen', null])
  const page = async (person: 'association' | 'association2') => (await world.request(person, path)).text()
  assert.ok((await page('association')).includes(ref) && !(await page('association')).includes('ثانوية النخيل'))
  await confirmSession(sample.cell, { ref })
  assert.ok((await page('association')).includes('ثانوية النخيل'))
  assert.ok(!(await page('association2')).includes(ref))
  assert.deepEqual(await seen('association2'), [])
  const { id: material } = await addMaterial(sample.cell, { title: 'مطوية الحصة', kind: 'booklet', link: '/cyber/fraud' })
  world.clock.set('2026-03-20', '17:00')
  await holdSession(sample.cell, { ref, classes: '3', girls: '40', boys: '41', materialIds: material })
  world.clock.set('2026-03-02')
  const held = (await one(ref))!
  assert.deepEqual([held.state, held.classes, held.materials], ['held', 3, [{ title: 'مطوية الحصة', link: '/cyber/fraud' }]])
  assert.ok(!('girls' in held) && !('boys' in held) && !('schoolId' in held) && !('reason' in held))
})

test('it is told when a session is sure, and that it is not held; of which school it was not is not said', async () => {
  await world.db`update account set email = 'club@example.org' where id = ${world.ids.accounts.association}`
  await takeMail(world)
  const letters = async () => {
    const now = world.clock.now().toISOString()
    world.clock.set('2026-03-03', '20:00')
    const mine = (await takeMail(world)).filter(({ to }) => to === 'club@example.org')
    world.clock.set(now.slice(0, 10), now.slice(11, 16))
    return mine.map(({ text }) => text).join('\n')
  }
  const ref = await offeredWithUs({ firstDay: '2026-03-10' })
  await chooseSlot(sample.school, { ref, slot: '1' })
  assert.doesNotMatch(await letters(), /حصة/)
  await confirmSession(sample.cell, { ref })
  assert.match(await letters(), /ثانوية النخيل[\s\S]*\/desk\/awareness\/partnered/)
  await postponeSession(sample.school, { ref, ...because })
  const postponed = await letters()
  assert.ok(/أُجلت/.test(postponed) && !postponed.includes('ثانوية النخيل') && !postponed.includes(because.reason))
  assert.deepEqual([(await one(ref))!.state, (await one(ref))!.schoolAr], ['postponed', null])
  const offer = await (await world.request('awareness', `/desk/awareness/sessions/${ref}`)).text()
  assert.match(offer, new RegExp(`value="${world.ids.association}" checked`))
  await cancelSession(sample.cell, { ref, ...because })
  const cancelled = await letters()
  assert.ok(/أُلغيت/.test(cancelled) && !cancelled.includes('ثانوية النخيل'))
})

test('only an association that is accredited is chosen, and only associations have this page', async () => {
  const ref = await sample.requested({ firstDay: '2026-03-16' })
  await world.db`update association set state = 'registered' where id = ${world.ids.association2}`
  const offer = (associationIds: string) => offerSlots(sample.cell, { ref, officeIds: sample.officeIds, associationIds })
  await assert.rejects(offer(world.ids.association2), refused('partnerUnknown', 'associationIds'))
  await assert.rejects(offer(world.ids.officeHead), refused('partnerUnknown', 'associationIds'))
  await world.db`update association set state = 'accredited' where id = ${world.ids.association2}`
  for (const person of people.filter((known) => !known.startsWith('association')))
    assert.notEqual((await world.request(person, path)).status, 200, person)
  await validateEverywhere(world, [['association', path]])
})
