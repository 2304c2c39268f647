import assert from 'node:assert/strict'
import { after, before, it } from 'node:test'
import { everyMail } from '../../test/mail.ts'
import { testWorld, type World } from '../../test/world.ts'
import { inviteAssociations } from '../invitations/invite-associations.ts'
import { setWish } from '../reminders/set-wish.ts'
import { announceMeeting } from './announce-meeting.ts'
import { planMeeting } from './plan-meeting.ts'

let world: World
before(async () => {
  world = await testWorld()
})
after(() => world.close())

async function lettersOf() {
  const cell = world.context('cell')
  const details = { title: 'لقاء حول محيط المدارس', day: '2026-03-18', time: '15:00', place: 'قاعة الاجتماعات' }
  const { id: meetingId } = await planMeeting(cell, details)
  await announceMeeting(cell, { meetingId })
  await everyMail(world)
  await inviteAssociations(cell, { meetingId, associationIds: [world.ids.association, world.ids.association2] })
  return Object.fromEntries((await everyMail(world)).map((mail) => [mail.to, mail]))
}

it('an invitation is written in the language that its reader chose, with a link in that language', async () => {
  await setWish(world.context('association'), { language: 'fr', atHour: '', what: 'daily' })
  const letters = await lettersOf()
  const french = letters['association@example.org']!
  assert.match(french.subject, /^Invitation à une rencontre/)
  assert.match(french.text, /mercredi 18 mars 2026/)
  assert.ok(french.text.includes('/fr/desk/invitations'))
  assert.match(french.html!, /<html lang="fr-MA" dir="ltr">/)
  assert.match(french.attachments![0]!.content, /URL[^\n]*\/fr\/meetings\//)
  assert.match(letters['association2@example.org']!.subject, /^دعوة إلى لقاء/)
})

it('an association without an account is written to in the language of its register, and told to call', async () => {
  await world.db`update account set email = null where sign_in_name = 'association2'`
  await world.db`update association set contact_email = 'parents@example.org', language = 'fr' where id = ${world.ids.association2}`
  const letter = (await lettersOf())['parents@example.org']!
  assert.match(letter.text, /appelez la cellule de communication/)
  assert.doesNotMatch(letter.text, /http/)
})
