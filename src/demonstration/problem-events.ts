import { addDays, type Day } from '../platform/words/dates.ts'
import { analyseProblem } from '../problems/analyse-problem.ts'
import { assessProblem } from '../problems/assess-problem.ts'
import { endResponse } from '../problems/end-response.ts'
import { keepCounts } from '../problems/keep-counts.ts'
import { openProblem } from '../problems/open-problem.ts'
import { publishProblem } from '../problems/publish-problem.ts'
import { scanProblem } from '../problems/scan-problem.ts'
import { startResponse } from '../problems/start-response.ts'
import { weighOption } from '../problems/weigh-option.ts'
import { type Chance, chance } from './chance.ts'
import { mostRecurring } from './queries.ts'
import type { Event, Scene } from './scene.ts'
import { type Assessed, analysing, assessments, invented, told } from './texts/problems.ts'

/**
 * One problem was worked to its end and is looked at again; one waits for whoever did not work on it; one is being analysed. Of one it became more and it was stopped,
 * of one the counts are too few to say anything and it goes on. What else recurs is left as a proposal.
 */
export function problemEvents(today: Day): Event[] {
  const luck = chance(7707)
  const months = worked(0, monthsBefore(today, 8), today, (started, until) => monthly(started, until, luck))
  const weeks = worked(1, mondayBefore(addDays(today, -14 * 7)), today, (started, until) => weekly(started, until, luck))
  const more = worked(2, monthsBefore(today, 7), today, (started, until) => rising(started, until, chance(7708)))
  const few = worked(3, monthsBefore(today, 6), today, (started, until) => sparse(started, until, chance(7709)))
  return [
    ...months(monthsBefore(today, 2), 0),
    ...weeks(addDays(today, -9), null),
    ...more(monthsBefore(today, 3), 1),
    ...few(monthsBefore(today, 4), 2),
    { day: addDays(today, -12), time: '10:20', play: openAnother },
  ]
}

/** The steps of one invented problem: opened some weeks before its measures begin, assessed a week after they end, if at all. */
function worked(nth: number, startedOn: Day, today: Day, countsOf: (startedOn: Day, until: Day) => string) {
  const text = invented[nth]!
  let problemId: string
  return (endedOn: Day, assessment: number | null): Event[] => {
    const assessed: Assessed | undefined = assessment === null ? undefined : assessments[assessment]
    const steps: [Day, string, (scene: Scene) => Promise<unknown>][] = [
      [
        addDays(startedOn, -35),
        '10:10',
        async (scene) => {
          const { title, note, period, categories, harm, goal } = text
          problemId = await open(scene, categories, { title, note, period, ownerOfficeId: scene.cast.owners[text.owner].officeId })
          await scanProblem(scene.as(scene.cast.cell), { problemId, harm, goal })
        },
      ],
      [
        addDays(startedOn, -20),
        '11:10',
        async ({ as, cast }) => {
          const owner = as(cast.owners[text.owner].actor)
          const { hypothesis, lookedAt, currently } = text
          await analyseProblem(owner, { problemId, hypothesis, lookedAt, currently, confidence: 'middle' })
          for (const option of text.options) await weighOption(owner, { problemId, ...option })
        },
      ],
      [
        startedOn,
        '08:40',
        ({ as, cast }) =>
          startResponse(as(cast.owners[text.owner].actor), {
            problemId,
            ...text.objective,
            startedOn,
            objectiveDueOn: addDays(endedOn, -1),
          }),
      ],
      [endedOn, '16:40', ({ as, cast }) => endResponse(as(cast.owners[text.owner].actor), { problemId, endedOn, doneNote: text.done })],
      [
        addDays(endedOn, 6),
        '09:40',
        ({ as, cast }) => keepCounts(as(cast.planner), { problemId, counts: countsOf(startedOn, addDays(endedOn, 6)) }),
      ],
    ]
    if (assessed)
      steps.push(
        [addDays(endedOn, 8), '10:40', ({ as, cast }) => assessProblem(as(cast.planner), { problemId, ...assessed })],
        [addDays(endedOn, 9), '11:20', ({ as, cast }) => publishProblem(as(cast.cell), { problemId, ...told[nth] })],
      )
    return steps
      .filter(([day]) => day <= today)
      .map(([day, time, play]) => ({ day, time, play: async (scene) => void (await play(scene)) }))
  }
}

async function openAnother(scene: Scene): Promise<void> {
  const { title, note, categories, harm, goal } = analysing
  const problemId = await open(scene, categories, { title, note, period: 'month', ownerOfficeId: scene.cast.owners.school.officeId })
  await scanProblem(scene.as(scene.cast.cell), { problemId, harm, goal })
}

async function open(
  { db, as, cast }: Scene,
  categories: readonly string[],
  asked: { title: string; note: string; period: string; ownerOfficeId: string },
) {
  const scope = await mostRecurring(db, cast.cell.commandId, categories)
  const { id } = await openProblem(as(cast.cell), { ...scope, ...asked })
  return id
}

/** Fourteen months before the measures, and those after them until the last whole one. */
function monthly(startedOn: Day, until: Day, luck: Chance): string {
  const lines: string[] = []
  for (let month = monthsBefore(startedOn, 14); month < monthsBefore(until, 0); month = monthsBefore(month, -1)) {
    const place = month < startedOn ? luck.between(20, 28) : luck.between(13, 19)
    lines.push([month.slice(0, 7), place, luck.between(18, 26), luck.between(9, 14), luck.between(9, 14)].join(';'))
  }
  return lines.join('\n')
}

/** In the place it became more, in the place alike it did not. */
function rising(startedOn: Day, until: Day, luck: Chance): string {
  const lines: string[] = []
  for (let month = monthsBefore(startedOn, 8); month < monthsBefore(until, 0); month = monthsBefore(month, -1)) {
    lines.push([month.slice(0, 7), month < startedOn ? luck.between(9, 12) : luck.between(21, 25), luck.between(9, 12)].join(';'))
  }
  return lines.join('\n')
}

/** One or none a month: nothing can be said of so few. */
function sparse(startedOn: Day, until: Day, luck: Chance): string {
  const lines: string[] = []
  for (let month = monthsBefore(startedOn, 6); month < monthsBefore(until, 0); month = monthsBefore(month, -1)) {
    lines.push([month.slice(0, 7), luck.between(0, 1)].join(';'))
  }
  return lines.join('\n')
}

function weekly(startedOn: Day, until: Day, luck: Chance): string {
  const lines: string[] = []
  for (let week = addDays(startedOn, -20 * 7); addDays(week, 7) <= until; week = addDays(week, 7)) {
    lines.push([week, week < startedOn ? luck.between(24, 36) : luck.between(10, 18)].join(';'))
  }
  return lines.join('\n')
}

/** The first day of the month so many months before that of a day. */
function monthsBefore(day: Day, months: number): Day {
  const [year, month] = day.split('-').map(Number) as [number, number]
  return new Date(Date.UTC(year, month - 1 - months, 1)).toISOString().slice(0, 10)
}

function mondayBefore(day: Day): Day {
  return addDays(day, -((new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7))
}
