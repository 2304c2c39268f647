import { visitorOf } from '../platform/actor.ts'
import { addDays, type Day } from '../platform/words/dates.ts'
import { answerWave } from '../trust/answer-wave.ts'
import { closeWave } from '../trust/close-wave.ts'
import { draftWave } from '../trust/draft-wave.ts'
import { itemsOf } from '../trust/items.ts'
import { openWave } from '../trust/open-wave.ts'
import { printInvitations } from '../trust/print-invitations.ts'
import { sendResults } from '../trust/send-results.ts'
import { type Chance, chance } from './chance.ts'
import type { Event, Scene } from './scene.ts'

/** How many answered in each of four districts: of the last nothing may be shown. */
const answered = [48, 40, 36, 7]

/** Two waves, half a year apart, of which the second agrees a little more. */
export function trustEvents(today: Day): Event[] {
  const luck = chance(4127)
  return [
    { ago: 215, agree: 0.5 },
    { ago: 35, agree: 0.62 },
  ].map(({ ago, agree }) => ({ day: addDays(today, -ago), time: '10:20', play: (scene) => ask(scene, agree, luck) }))
}

async function ask({ as, cast, places }: Scene, agree: number, luck: Chance): Promise<void> {
  const cell = as(cast.cell)
  const { id: waveId } = await draftWave(cell, { questionnaire: 'district' })
  await openWave(cell, { waveId })
  for (const [nth, howMany] of answered.entries()) {
    const areaId = places.districts[nth]!.id
    const { tokens } = await printInvitations(cell, { waveId, areaId, howMany: String(howMany) })
    for (const token of tokens) {
      const said = itemsOf.district.map((item, which) => [item, opinion(agree + ((which % 5) - 2) * 0.07 - nth * 0.03, luck)])
      await answerWave(as(visitorOf(cast.cell.commandId)), { token, adult: 'yes', ...Object.fromEntries(said) })
    }
  }
  await closeWave(cell, { waveId })
  await sendResults(cell, { waveId })
}

function opinion(agree: number, luck: Chance): string {
  if (luck.often(0.05)) return 'unknown'
  return luck.often(agree) ? luck.pick(['4', '5']) : luck.pick(['1', '2', '3'])
}
