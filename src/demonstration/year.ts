import { addDays, type Day } from '../platform/words/dates.ts'
import { meetingDays } from './calendar.ts'
import { type Chance, chance } from './chance.ts'
import { lifeOf, type Step } from './life.ts'
import { inadmissible } from './texts/verdicts.ts'
import { withTurns } from './turns.ts'
import { type Wish, wishes } from './wishes.ts'

export interface PlannedDemand {
  said: string
  /** Null when it cannot be taken. */
  wish: Wish | null
  receivedOn: Day
  /** The number of its meeting, counted from 0; null when it came another way. */
  meeting: number | null
  channel: 'meeting' | 'form' | 'paper' | 'telephone'
  /** Whether a person asks, not an association. */
  person: boolean
  /** In the order of their days, none after today. */
  steps: Step[]
}

export interface Year {
  meetings: Day[]
  demands: PlannedDemand[]
}

/** The demonstration's year: the same demands at every load, their days counted back from today. */
export function yearBefore(today: Day): Year {
  const luck = chance(1449)
  const meetings = meetingDays(today)
  const asked = wishes(191, luck).map((wish, turn) => taken(wish, turn, arrival(turn, meetings, today, luck), today, luck))
  const demands = [...asked, ...refused(today, luck)].sort((a, b) => a.receivedOn.localeCompare(b.receivedOn))
  setDueDays(demands, today)
  return { meetings, demands }
}

/** More and more is asked: the word goes round that demands are answered. */
const askedAt = [7, 8, 9, 9, 10, 12, 12, 14, 17, 22, 28]
const fromMeetings = askedAt.flatMap((count, meeting) => Array.from({ length: count }, () => meeting))

type Arrival = Pick<PlannedDemand, 'receivedOn' | 'meeting' | 'channel' | 'person'>

/** Three of four demands are made at the meetings; of the others, the latest still wait to be read. */
function arrival(turn: number, meetings: readonly Day[], today: Day, luck: Chance): Arrival {
  const meeting = fromMeetings[turn]
  if (meeting !== undefined) return { receivedOn: meetings[meeting]!, meeting, channel: 'meeting', person: false }
  const left = turn - fromMeetings.length
  const channel = luck.pick(['form', 'form', 'paper', 'telephone'] as const)
  const receivedOn = addDays(today, left < 8 ? -luck.between(0, 1) : -luck.between(8, 330))
  return { receivedOn, meeting: null, channel, person: channel !== 'form' && luck.often(0.6) }
}

function taken(wish: Wish, turn: number, arrival: Arrival, today: Day, luck: Chance): PlannedDemand {
  const life = withTurns(lifeOf(wish, arrival.receivedOn, luck), wish, arrival.receivedOn, turn)
  return { ...arrival, said: wish.said, wish, steps: life.filter(({ day }) => day <= today) }
}

function refused(today: Day, luck: Chance): PlannedDemand[] {
  return inadmissible.map(({ said, reason }, turn) => {
    const receivedOn = addDays(today, -20 - turn * 34)
    const step: Step = { act: 'inadmissible', day: addDays(receivedOn, luck.between(1, 5)), reason }
    const channel = turn % 3 === 0 ? 'telephone' : 'paper'
    return { said, wish: null, receivedOn, meeting: null, channel, person: true, steps: [step] }
  })
}

/** Something is due today, more within the week, whatever day it is. */
function setDueDays(demands: readonly PlannedDemand[], today: Day): void {
  const open = demands.filter(({ steps }) => {
    const last = steps.at(-1)
    const promise = steps.find((step) => step.act === 'answer' && step.dueOn)
    return promise?.act === 'answer' && promise.dueOn! > today && (last === promise || last?.act === 'progress')
  })
  const distances = [0, 0, 1, 2, 4, 6]
  open.slice(0, distances.length).forEach(({ steps }, turn) => {
    const promise = steps.find((step) => step.act === 'answer')
    if (promise?.act === 'answer') promise.dueOn = addDays(today, distances[turn]!)
  })
}
