import { type Actor, systemOf, visitorOf } from '../platform/actor.ts'
import { addDays, type Day } from '../platform/words/dates.ts'
import { quarterOf } from '../platform/words/quarters.ts'
import { answerSurvey } from '../survey/answer-survey.ts'
import { openSurvey } from '../survey/open-survey.ts'
import { publishResults } from '../survey/publish-results.ts'
import { values } from '../survey/question.ts'
import { type Chance, chance } from './chance.ts'
import { listClosedUnasked } from './queries.ts'
import type { Event, Scene } from './scene.ts'

/** Associations say, some days after their demands were closed, how it was for them; each quarter is published when it is over. */
export function surveyEvents(from: Day, today: Day): Event[] {
  const luck = chance(2311)
  const events: Event[] = []
  for (let day = from; day <= today; day = addDays(day, 10)) {
    events.push({ day, time: '18:20', play: (scene) => answerAll(scene, luck) })
    const next = addDays(day, 10)
    if (quarterOf(next) === quarterOf(day) || next > today) continue
    const publish = async ({ as, cast }: Scene) =>
      void (await publishResults(as(systemOf(cast.cell.commandId)), { quarter: quarterOf(day) }))
    events.push({ day: next, time: '08:05', play: publish })
  }
  return events
}

async function answerAll({ db, as, cast }: Scene, luck: Chance): Promise<void> {
  const { commandId } = cast.cell
  for (const { demandId, associationId, well } of await listClosedUnasked(db, commandId)) {
    const member: Actor = { ...visitorOf(commandId), roles: ['association'], associationId }
    const { token } = await openSurvey(as(member), { demandId })
    if (!luck.often(0.93)) continue
    const [heard, answered, worth] = [well ? 4 : 2, well ? 4 : 3, well ? 3 : 1].map((middle) => said(middle, luck))
    await answerSurvey(as(visitorOf(commandId)), { token, heard, answered, worth })
  }
}

function said(middle: number, luck: Chance): string {
  if (luck.often(0.08)) return 'unknown'
  return values[luck.often(0.65) ? middle - 1 : Math.min(4, Math.max(0, middle - 1 + luck.between(-1, 1)))]!
}
