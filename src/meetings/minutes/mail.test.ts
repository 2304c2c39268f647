import assert from 'node:assert/strict'
import { after, before, beforeEach, test } from 'node:test'
import { everyMail } from '../../../test/mail.ts'
import { passages, sampleMinutes } from '../../../test/minutes-sample.ts'
import { testWorld, type World } from '../../../test/world.ts'
import { createSignRelease } from '../../public-record/sign-release.ts'
import { publishMeeting } from '../publish-meeting.ts'
import { acceptAmendment } from './accept-amendment.ts'
import { circulateMinutes } from './circulate-minutes.ts'
import { correctPassage } from './correct-passage.ts'
import { recordDissent } from './record-dissent.ts'
import { reopenMinutes } from './reopen-minutes.ts'

const signRelease = createSignRelease({ meeting: publishMeeting })

let world: World
let sample: ReturnType<typeof sampleMinutes>
before(async () => {
  world = await testWorld()
  sample = sampleMinutes(world)
})
after(() => world.close())
beforeEach(() => everyMail(world))

const cell = () => world.context('cell')
const both = () => [world.ids.association, world.ids.association2]
/** What was said of minutes, without the invitations before. */
const news = async (ref: string) => (await everyMail(world)).filter(({ text }) => text.includes(ref) && text.includes('حضرت هذا اللقاء'))
const told = async (ref: string) => (await news(ref)).map(({ to, subject }) => [to.split('@')[0], subject.replace(/\u2066.*\u2069/, 'REF')])

test('those who were there hear that the draft is before them, and until when; those who were not hear nothing', async () => {
  const { id: meetingId, ref } = await sample.drafted()
  await circulateMinutes(cell(), { meetingId })
  const [mail, ...others] = await news(ref)
  assert.equal(others.length, 0)
  assert.ok(mail!.to.startsWith('association@'), mail!.to)
  assert.match(mail!.text, /قبل نهاية يوم 9 مارس 2026/)
  assert.ok(mail!.text.includes(`/desk/meetings/${ref}/minutes`))
  assert.ok(!mail!.text.includes(passages.said), 'the text is read at the desk alone')
  assert.ok(mail!.quiet, 'it waits for the morning')
})

test('whoever proposed hears what became of it, nobody else', async () => {
  const meeting = await sample.circulated(both())
  const { id: meetingId, ref } = meeting
  const first = await sample.proposed(meeting)
  const second = await sample.proposed(meeting, { newText: 'نص آخر' })
  await everyMail(world)
  await acceptAmendment(cell(), { meetingId, amendmentId: first })
  await recordDissent(cell(), { meetingId, amendmentId: second, reply: 'لم يقل أحد هذا.' })
  assert.deepEqual(await told(ref), [
    ['association', 'قُبل تعديلكم على محضر اللقاء REF'],
    ['association', 'سُجل خلاف على محضر اللقاء REF'],
  ])
})

test('everyone who was there hears of a correction, in the language that they chose', async () => {
  const { id: meetingId, ref } = await sample.circulated(both())
  await everyMail(world)
  await world.db`insert into reminder_wish ${world.db({ commandId: world.ids.command, accountId: world.ids.accounts.association2, language: 'fr', onlyLate: false })}`
  await correctPassage(cell(), { meetingId, passage: 3, oldText: passages.said, newText: 'نص جديد', reason: 'سقطت جملة.' })
  const mails = (await everyMail(world)).filter(({ text }) => text.includes(ref))
  assert.deepEqual(mails.map(({ to }) => to.split('@')[0]).sort(), ['association', 'association2'])
  const french = mails.find(({ to }) => to.startsWith('association2'))!
  assert.match(french.text, /au plus tard le 9 mars 2026/)
  assert.ok(french.text.includes(`/fr/desk/meetings/${ref}/minutes`))
  await world.db`delete from reminder_wish`
})

test('they hear when minutes are closed, opened again, and published', async () => {
  const { id: meetingId, ref } = await sample.withheld()
  await reopenMinutes(cell(), { meetingId })
  assert.deepEqual(
    (await told(ref)).map(([, subject]) => subject),
    ['مشروع محضر اللقاء REF: ننتظر كلمتكم', 'أُقفل محضر اللقاء REF', 'أُعيد فتح محضر اللقاء REF'],
  )
  const agreed = await sample.agreed()
  const [release] = await world.db<{ id: string }[]>`
    select id from release where subject_id = ${agreed.id} and subject_kind = 'meeting' and state = 'waiting'`
  await everyMail(world)
  for (const publisher of ['publisher', 'publisher2'] as const) await signRelease(world.context(publisher), { releaseId: release!.id })
  const [published] = await news(agreed.ref)
  assert.match(published!.subject, /نُشر محضر اللقاء/)
  assert.match(published!.text, new RegExp(`^http://localhost:3000/meetings/${agreed.ref}$`, 'm'))
})
