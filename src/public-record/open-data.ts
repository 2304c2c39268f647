import { csvLine, csvMark } from '../platform/http/csv.ts'
import type { PresenceMonth } from './presence.ts'
import type { PublicDemand } from './queries/demands.ts'
import type { PublicKin } from './queries/lineage.ts'
import type { StoryEntry } from './story.tsx'

const columns = [
  'ref',
  'state',
  'categoryId',
  'districtAr',
  'districtFr',
  'askedBy',
  'askedOn',
  'answerKind',
  'answerDueOn',
  'answeredOn',
  'officeAr',
  'officeFr',
  'partner',
  'commitmentKind',
  'dueOn',
  'updateDueOn',
  'outcome',
  'reportedOn',
  'verdict',
  'judgedOn',
  'ending',
  'meetingRef',
  'text',
  'commitmentText',
  'indicator',
] as const satisfies readonly (keyof PublicDemand)[]

/** Of the last month that was counted; the others stand in the JSON of the demand. */
const ofPresence = ['month', 'weeks', 'promised', 'kept'] as const satisfies readonly (keyof PresenceMonth)[]

/** The first line of a table, after the mark by which spreadsheets know UTF-8. */
export const csvHead = csvMark + csvLine([...columns.map(snake), ...ofPresence.map((name) => `presence_${name}`)])

/** Demands as lines of a table. */
export function csvOf(demands: readonly PublicDemand[]): string {
  return demands.map((demand) => csvLine(cellsOf(demand))).join('')
}

function cellsOf(demand: PublicDemand): string[] {
  const [last] = presenceOf(demand)
  return [...columns.map((column) => demand[column] ?? ''), ...ofPresence.map((column) => String(last?.[column] ?? ''))]
}

/** The facts of one demand. */
export function factsOf(demand: PublicDemand): Record<string, unknown> {
  return { ...Object.fromEntries(columns.map((column) => [snake(column), demand[column]])), presence: presenceOf(demand) }
}

/** A count that is null is hidden. */
function presenceOf({ presence }: PublicDemand) {
  return presence.map(({ month, weeks, promised, kept }) => ({ month: month.slice(0, 7), weeks, promised, kept }))
}

/** One demand with its story, and those with which it belongs. */
export function jsonOf(demand: PublicDemand, story: readonly StoryEntry[], kin: readonly PublicKin[]): Record<string, unknown> {
  return {
    ...factsOf(demand),
    lineage: kin.map(({ kind, direction, ref }) => ({ kind, direction, ref })),
    story: story.map((entry) => Object.fromEntries(Object.entries(entry).map(([key, value]) => [snake(key), value]))),
  }
}

function snake(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
}
