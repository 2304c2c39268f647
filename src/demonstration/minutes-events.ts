import { acceptAmendment } from '../meetings/minutes/accept-amendment.ts'
import { agreeMinutes } from '../meetings/minutes/agree-minutes.ts'
import { circulateMinutes } from '../meetings/minutes/circulate-minutes.ts'
import { draftCommunique } from '../meetings/minutes/communique/draft-communique.ts'
import { writeCommunique } from '../meetings/minutes/communique/write-communique.ts'
import { giveWord } from '../meetings/minutes/give-word.ts'
import { proposeAmendment } from '../meetings/minutes/propose-amendment.ts'
import { readText } from '../meetings/minutes/read-text.ts'
import { recordDissent } from '../meetings/minutes/record-dissent.ts'
import { withdrawAmendment } from '../meetings/minutes/withdraw-amendment.ts'
import { addDays, type Day } from '../platform/words/dates.ts'
import { chance } from './chance.ts'
import type { Event, Scene } from './scene.ts'
import { type AmendmentText, amendments } from './texts/amendments.ts'
import { meetings } from './texts/meetings.ts'

/** From the draft to agreed minutes and the communiqué; those of the last meeting are still before the associations. */
export function correctionEvents(number: number, day: Day, there: readonly number[], meetingId: () => string): Event[] {
  const last = number === meetings.length - 2
  const from = addDays(day, last ? 9 : 4)
  const luck = chance(3000 + number)
  const speaking = there.filter(() => luck.often(last ? 0.3 : 0.85))
  const events: Event[] = [
    { day: from, time: '15:00', play: async ({ as, cast }) => void (await circulateMinutes(as(cast.cell), { meetingId: meetingId() })) },
    { day: addDays(from, 1), time: '11:00', play: (scene) => correct(scene, meetingId(), number, there) },
    {
      day: addDays(from, 2),
      time: '12:00',
      play: (scene) => speak(scene, meetingId(), speaking, there[amendments[number]?.[0]?.by ?? -1]),
    },
  ]
  if (last) return events
  return [
    ...events,
    {
      day: addDays(day, 20),
      time: '10:00',
      play: async ({ as, cast }) => void (await agreeMinutes(as(cast.cell), { meetingId: meetingId() })),
    },
    { day: addDays(day, 21), time: '10:00', play: (scene) => tell(scene, meetingId()) },
    // What was promised since is told in a newer communiqué; the former stays readable.
    ...(number === 2 ? [{ day: addDays(day, 60), time: '10:00', play: (scene: Scene) => tell(scene, meetingId()) }] : []),
  ]
}

async function correct(scene: Scene, meetingId: string, number: number, there: readonly number[]): Promise<void> {
  const { as, cast } = scene
  const cell = as(cast.cell)
  for (const text of amendments[number] ?? []) {
    const amendmentId = await propose(scene, meetingId, text, there)
    if (text.end === 'accepted') await acceptAmendment(cell, { meetingId, amendmentId })
    else if (text.end === 'withdrawn') await withdrawAmendment(cell, { meetingId, amendmentId })
    else if (text.end !== 'open') await recordDissent(cell, { meetingId, amendmentId, reply: text.end.reply })
  }
}

async function propose({ as, cast }: Scene, meetingId: string, text: AmendmentText, there: readonly number[]): Promise<string> {
  const { words, instead, reason, by } = text
  const partner = partnerAt(cast, there[by]!)
  const { passages } = await readText(as(cast.cell), meetingId)
  const passage = passages.find((one) => one.text.includes(words))
  if (!passage) throw new Error(`The minutes do not say: ${words}`)
  const { id } = await proposeAmendment(as(partner.speaker), {
    meetingId,
    associationId: partner.id,
    passage: passage.number,
    oldText: passage.text,
    newText: passage.text.replace(words, instead).replace(/\. \.$|\s+\.$/, '.'),
    reason,
  })
  return id
}

/** Most say their word; whose proposal waits for its answer does not yet. */
async function speak({ as, cast }: Scene, meetingId: string, speaking: readonly number[], proposer: number | undefined): Promise<void> {
  const { version, waiting } = await readText(as(cast.cell), meetingId)
  for (const place of speaking) {
    const partner = partnerAt(cast, place)
    if (place === proposer && waiting > 0) continue
    await giveWord(as(partner.speaker), { meetingId, associationId: partner.id, version, word: 'agrees' })
  }
}

async function tell({ as, cast }: Scene, meetingId: string): Promise<void> {
  const cell = as(cast.cell)
  await writeCommunique(cell, { meetingId, ...(await draftCommunique(cell, meetingId)) })
}

function partnerAt({ associations }: Scene['cast'], place: number) {
  return associations[place % associations.length]!
}
