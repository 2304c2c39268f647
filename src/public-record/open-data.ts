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

/** The first line of a table, after the mark by which spreadsheets know UTF-8. */
export const csvHead = `\uFEFF${columns.map(snake).join(',')}\r\n`

/** Demands as lines of a table, as RFC 4180 asks. */
export function csvOf(demands: readonly PublicDemand[]): string {
  return demands.map((demand) => `${columns.map((column) => cellOf(demand[column] ?? '')).join(',')}\r\n`).join('')
}

/** No cell begins as a formula, and none holds marks of direction: data are compared, not drawn. */
function cellOf(value: string): string {
  const plain = value.replace(/[\u200E\u200F\u202A-\u202E\u2066-\u2069]/g, '')
  const harmless = /^[=+\-@\t\r]/.test(plain) ? `'${plain}` : plain
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless
}

/** The facts of one demand. */
export function factsOf(demand: PublicDemand): Record<string, unknown> {
  return Object.fromEntries(columns.map((column) => [snake(column), demand[column]]))
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
