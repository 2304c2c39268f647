import { addItem } from '../agenda/add-item.ts'
import { sendAgenda } from '../agenda/send-agenda.ts'
import { addHandout } from '../handouts/add-handout.ts'
import { answerInvitation } from '../invitations/answer-invitation.ts'
import { inviteGuests } from '../invitations/guests/invite-guests.ts'
import { inviteByRule } from '../invitations/invite-by-rule.ts'
import { addDays, type Day } from '../platform/words/dates.ts'
import { openSeries } from '../series/open-series.ts'
import { pdfOf } from './paper.ts'
import type { Event, Scene } from './scene.ts'
import { handoutsShown, points, seriesOpened } from './texts/preparation.ts'

/** The series of the year: that of all associations, to which its twelve meetings belong, and one that has not met in time. */
export function seriesEvents(day: Day, seriesIds: string[]): Event[] {
  const play = async ({ as, cast }: Scene) => {
    for (const plan of seriesOpened) seriesIds.push((await openSeries(as(cast.cell), plan)).id)
  }
  return [{ day, time: '08:00', play }]
}

/** What is done between the announcement of a meeting and its day. */
export function preparationEvents(number: number, day: Day, id: () => string): Event[] {
  return [
    { day: addDays(day, -19), time: '09:00', play: async ({ as, cast }) => void (await inviteByRule(as(cast.cell), { meetingId: id() })) },
    { day: addDays(day, -17), time: '10:00', play: (scene) => answer(scene, number, id()) },
    { day: addDays(day, -16), time: '09:00', play: (scene) => writeAgenda(scene, number, id()) },
    ...(number in handoutsShown ? [{ day: addDays(day, -15), time: '15:00', play: (scene: Scene) => show(scene, number, id()) }] : []),
  ]
}

/** Those that have an account say whether they come; one in five excuses itself. */
async function answer({ as, cast }: Scene, number: number, meetingId: string): Promise<void> {
  const speakers = cast.associations.filter(({ state, speaker }) => state === 'accredited' && speaker.associationId !== null)
  for (const [turn, { speaker }] of speakers.entries()) {
    const excused = (turn + number) % 5 === 4
    const said = excused ? { answer: 'excused', reason: 'يصادف اللقاء جمعنا العام.' } : { answer: 'accepted' }
    await answerInvitation(as(speaker), { meetingId, ...said })
  }
}

async function writeAgenda({ as, cast }: Scene, number: number, meetingId: string): Promise<void> {
  const cell = as(cast.cell)
  for (const { owner, title, ...point } of points) {
    const officeId = cast.owners[owner].officeId
    await addItem(cell, { meetingId, ...point, title: title(number), officeId })
  }
  const officeIds = [...new Set(points.map(({ owner }) => cast.owners[owner].officeId))]
  await inviteGuests(cell, { meetingId, officeIds })
  await sendAgenda(cell, { meetingId })
}

async function show({ as, cast }: Scene, number: number, meetingId: string): Promise<void> {
  const { owner, pages, ...said } = handoutsShown[number]!
  const { officeId, actor } = cast.owners[owner]
  await addHandout(as(actor), { meetingId, officeId, ...said, file: pdfOf(pages) })
}
