import { addDays, type Day } from '../platform/words/dates.ts'
import { type Quarter, quartersOf } from '../platform/words/quarters.ts'
import { approveStrategy } from '../strategy/approve-strategy.ts'
import { draftStrategy } from '../strategy/draft-strategy.ts'
import { freezesOn } from '../strategy/indicators/freeze-period.ts'
import { reportQuarter } from '../strategy/report-quarter.ts'
import { writeHeading } from '../strategy/write-heading.ts'
import { writeObjective } from '../strategy/write-objective.ts'
import type { Event, Scene } from './scene.ts'
import { axisTexts, type ObjectiveText, quarterNotes, strategyText } from './texts/strategy.ts'

interface Written {
  id: string
  text: ObjectiveText
}

/** The strategy of the year that lies mostly behind `today`, and what its offices said of each quarter once its figures stood. */
export function strategyEvents(today: Day): Event[] {
  const year = Number(addDays(today, -90).slice(0, 4))
  const strategy: { id: string; objectives: Written[] } = { id: '', objectives: [] }
  const reports = quartersOf(year)
    .map((quarter, nth) => ({ day: addDays(freezesOn(quarter), 1), quarter, nth }))
    .filter(({ day }) => day < today)
  return [
    { day: `${year}-01-19` as Day, time: '10:00', play: async (scene) => void Object.assign(strategy, await inForce(scene, year)) },
    ...reports.map(({ day, quarter, nth }) => ({
      ...{ day, time: '11:00' },
      play: (scene: Scene) => report(scene, strategy, quarter, nth, day),
    })),
  ]
}

async function inForce({ as, cast }: Scene, year: number): Promise<{ id: string; objectives: Written[] }> {
  const cell = as(cast.cell)
  const { id: strategyId } = await draftStrategy(cell, { ...strategyText, year: String(year) })
  const objectives: Written[] = []
  for (const { ar, fr, aims } of axisTexts) {
    const { id: axisId } = await writeHeading(cell, { strategyId, textAr: ar, textFr: fr })
    for (const aim of aims) {
      const { id: aimId } = await writeHeading(cell, { strategyId, axisId, textAr: aim.ar, textFr: aim.fr })
      for (const text of aim.objectives) {
        const said = { ...accountOf(text, year), aimId, officeId: cast.owners[text.owner].officeId }
        objectives.push({ text, id: (await writeObjective(cell, { strategyId, ...said })).id })
      }
    }
  }
  await approveStrategy(as(cast.owners.chief.actor), { strategyId })
  return { id: strategyId, objectives }
}

function accountOf({ ar, fr, indicator, measure, target, baseline, direction }: ObjectiveText, year: number) {
  const { ar: measureAr, fr: measureFr, ...by } = measure ?? { ar: '', fr: '', sourceAr: '', sourceFr: '' }
  return {
    ...{ textAr: ar, textFr: fr, indicatorId: indicator ?? '', measureAr, measureFr, ...by, direction },
    ...{ target: String(target), baseline: baseline === undefined ? '' : String(baseline), dueOn: `${year}-12-31` },
  }
}

async function report({ as, cast }: Scene, strategy: { id: string; objectives: Written[] }, quarter: Quarter, nth: number, day: Day) {
  for (const { id: objectiveId, text } of strategy.objectives) {
    const figure = text.figures?.[nth]
    if (!figure && !text.indicator) continue
    const { value, n } = figure ?? {}
    const note = quarterNotes[nth % quarterNotes.length]!
    await reportQuarter(as(cast.cell), {
      ...{ strategyId: strategy.id, objectiveId, quarter, noteAr: note.ar, noteFr: note.fr },
      ...(value !== undefined && { value: String(value), n: n === undefined ? '' : String(n), statedOn: day }),
    })
  }
}
