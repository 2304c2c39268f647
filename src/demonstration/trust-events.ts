import { visitorOf } from '../platform/actor.ts'
import { addDays, type Day } from '../platform/words/dates.ts'
import { answerWave } from '../trust/answer-wave.ts'
import { closeWave } from '../trust/close-wave.ts'
import { draftWave } from '../trust/draft-wave.ts'
import { itemsOf, type Questionnaire } from '../trust/items.ts'
import { openWave } from '../trust/open-wave.ts'
import { mostOnSheet, printInvitations } from '../trust/print-invitations.ts'
import { sendResults } from '../trust/send-results.ts'
import { type Chance, chance } from './chance.ts'
import type { Event, Scene } from './scene.ts'

interface Asked {
  questionnaire: Questionnaire
  /** Days from the opening to today, and to the closing; null is open still. */
  ago: number
  closedAgo: number | null
  /** How many answered, by district where these are asked: of the last of four nothing may be shown. */
  answered: readonly number[]
  agree: number
}

/** Districts twice, half a year apart, the second agreeing a little more; meetings twice, and again until today; sessions once, by few. */
export function trustEvents(today: Day): Event[] {
  const ofDistricts = [
    { ago: 215, closedAgo: 200, answered: [38, 36], agree: 0.5 },
    { ago: 35, closedAgo: 20, answered: [38, 36, 34, 7], agree: 0.62 },
  ].map((one) => ({ ...one, questionnaire: 'district' as const }))
  const others: Asked[] = [
    { questionnaire: 'meeting', ago: 240, closedAgo: 150, answered: [36], agree: 0.48 },
    { questionnaire: 'session', ago: 200, closedAgo: 140, answered: [26], agree: 0.55 },
    { questionnaire: 'meeting', ago: 149, closedAgo: 30, answered: [40], agree: 0.66 },
    { questionnaire: 'meeting', ago: 29, closedAgo: null, answered: [14], agree: 0.66 },
  ]
  return [...eventsOf(ofDistricts, chance(4127), today), ...eventsOf(others, chance(4391), today)]
}

function eventsOf(waves: readonly Asked[], luck: Chance, today: Day): Event[] {
  return waves.flatMap((asked) => {
    let waveId = ''
    const begin = async (scene: Scene) => {
      waveId = await ask(scene, asked, luck)
    }
    const end = async ({ as, cast }: Scene) => {
      await closeWave(as(cast.cell), { waveId })
      await sendResults(as(cast.cell), { waveId })
    }
    const { ago, closedAgo } = asked
    return [
      { day: addDays(today, -ago), time: '10:20', play: begin },
      ...(closedAgo === null ? [] : [{ day: addDays(today, -closedAgo), time: '10:20', play: end }]),
    ]
  })
}

async function ask({ as, cast, places }: Scene, { questionnaire, answered, agree }: Asked, luck: Chance): Promise<string> {
  const cell = as(cast.cell)
  const { id: waveId } = await draftWave(cell, { questionnaire })
  await openWave(cell, { waveId })
  for (const [nth, howMany] of answered.entries()) {
    const areaId = questionnaire === 'district' ? places.districts[nth]!.id : cast.cell.commandId
    for (let given = 0; given < howMany; given += mostOnSheet) {
      const { tokens } = await printInvitations(cell, { waveId, areaId, howMany: String(Math.min(mostOnSheet, howMany - given)) })
      for (const token of tokens) {
        const said = itemsOf[questionnaire].map((item, which) => [item, opinion(agree + ((which % 5) - 2) * 0.07 - nth * 0.03, luck)])
        await answerWave(as(visitorOf(cast.cell.commandId)), { token, adult: 'yes', ...Object.fromEntries(said) })
      }
    }
  }
  return waveId
}

function opinion(agree: number, luck: Chance): string {
  if (luck.often(0.05)) return 'unknown'
  return luck.often(agree) ? luck.pick(['4', '5']) : luck.pick(['1', '2', '3'])
}
