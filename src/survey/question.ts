import type { Day } from '../platform/words/dates.ts'

/** What is asked of those who asked, once their demand is closed. Another survey has questions of its own. */
export const questions = ['heard', 'answered', 'worth'] as const
export type Question = (typeof questions)[number]

/** From «not at all» to «entirely», and the honest way out. */
export const values = ['1', '2', '3', '4', '5', 'unknown'] as const
export type Value = (typeof values)[number]

export const askerKinds = ['association', 'person'] as const
export type AskerKind = (typeof askerKinds)[number]

/** `2026-Q1`: the finest time that is kept of an answer. */
export type Quarter = string

export function quarterOf(day: Day): Quarter {
  return `${day.slice(0, 4)}-Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`
}
