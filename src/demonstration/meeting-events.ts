import { announceMeeting } from '../meetings/announce-meeting.ts'
import { holdMeeting } from '../meetings/hold-meeting.ts'
import { writeMinutes } from '../meetings/minutes/write-minutes.ts'
import { planMeeting } from '../meetings/plan-meeting.ts'
import { addDays, type Day } from '../platform/words/dates.ts'
import type { Chance } from './chance.ts'
import { minutesOf } from './minutes.ts'
import { correctionEvents } from './minutes-events.ts'
import { preparationEvents } from './preparation-events.ts'
import type { Event, Scene } from './scene.ts'
import { meetings } from './texts/meetings.ts'

interface Line {
  /** As its place in the cast. */
  association: number
  state: 'present' | 'excused' | 'absent'
  women: number
  men: number
}

/** Identities that are known once an event has been played. */
interface Known {
  meetingIds: string[]
  seriesIds: string[]
}

/** A meeting from its date on paper to its agreed minutes; the last but one is before the associations, the last is still to come. */
export function meetingEvents(number: number, day: Day, demands: number, known: Known, luck: Chance): Event[] {
  const lines = attendance(number, luck)
  const id = () => known.meetingIds[number]!
  const events: Event[] = [
    { day: addDays(day, -21), time: '10:00', play: (scene) => plan(scene, number, day, known) },
    {
      day: addDays(day, -20),
      time: '10:00',
      play: async ({ as, cast }) => void (await announceMeeting(as(cast.cell), { meetingId: id() })),
    },
  ]
  events.push(...preparationEvents(number, day, id))
  if (number === meetings.length - 1) return events
  events.push(
    { day, time: '17:00', play: (scene) => hold(scene, id(), lines) },
    { day: addDays(day, 4), time: '14:00', play: (scene) => write(scene, id(), number, day, demands, lines) },
  )
  const there = lines.filter(({ state }) => state === 'present').map(({ association }) => association)
  return [...events, ...correctionEvents(number, day, there, id)]
}

function attendance(number: number, luck: Chance): Line[] {
  return Array.from({ length: 12 + luck.between(0, 9) }, (_, turn) => ({
    association: number * 3 + turn,
    state: luck.often(0.82) ? 'present' : luck.often(0.6) ? 'excused' : 'absent',
    women: luck.between(0, 3),
    men: luck.between(1, 3),
  }))
}

async function plan({ as, cast }: Scene, number: number, day: Day, { meetingIds, seriesIds }: Known): Promise<void> {
  const { id } = await planMeeting(as(cast.cell), {
    title: meetings[number]!.title,
    day,
    time: number % 3 === 1 ? '10:00' : '15:00',
    place: number % 4 === 3 ? 'دار الشباب' : 'قاعة الاجتماعات بمقر ولاية الأمن',
    chairOfficeId: cast.owners.chief.officeId,
    chairActing: number > 7,
    seriesId: seriesIds[0],
  })
  meetingIds[number] = id
}

async function hold({ as, cast }: Scene, meetingId: string, lines: readonly Line[]): Promise<void> {
  const associations = lines.map(({ association, state, women, men }) => ({
    associationId: associationAt(cast, association),
    state,
    ...(state === 'present' && { women, men }),
  }))
  const offices = Object.values(cast.owners).map(({ officeId }) => ({ officeId, state: 'present' }))
  await holdMeeting(as(cast.cell), { meetingId, attendance: [...associations, ...offices] })
}

async function write(scene: Scene, meetingId: string, number: number, day: Day, demands: number, lines: readonly Line[]): Promise<void> {
  const { as, cast } = scene
  const there = lines.filter(({ state }) => state === 'present')
  const sum = (key: 'women' | 'men') => there.reduce((total, line) => total + line[key], 0)
  const figures = { number, day, associations: there.length, women: sum('women'), men: sum('men'), demands }
  const { said, shown, agreed } = meetings[number]!
  const speaker = associationAt(cast, there[0]!.association)
  await writeMinutes(as(cast.cell), {
    meetingId,
    minutes: minutesOf(figures),
    contributions: [
      { kind: number === 0 ? 'strategy' : 'mechanisms', officeId: cast.owners.chief.officeId, summary: shown },
      { kind: 'remark', associationId: speaker, summary: said },
      { kind: 'information', officeId: cast.owners.cell.officeId, summary: agreed },
    ],
  })
}

function associationAt({ associations }: Scene['cast'], place: number): string {
  return associations[place % associations.length]!.id
}
