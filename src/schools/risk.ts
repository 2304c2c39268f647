import { type Day, daysBetween } from '../platform/words/dates.ts'

/** What is seen around a school. Of places only: no kind, field or word of it is about a person. */
export const riskKinds = ['drugs', 'harassment', 'violence', 'strangers', 'motorbikes', 'traffic', 'lighting', 'blades', 'other'] as const
export type RiskKind = (typeof riskKinds)[number]

export const riskBands = ['entry', 'exit', 'day', 'evening', 'night', 'weekend'] as const
export type RiskBand = (typeof riskBands)[number]

/** Who said so. What patrols find is none of them: presence must not call for itself (decision 0026). */
export const riskSources = ['school', 'parents', 'association', 'demand', 'partner', 'visit'] as const
export type RiskSource = (typeof riskSources)[number]

export const weights = [1, 2, 3, 4, 5] as const

export interface RiskObservation {
  readonly id: string
  readonly kind: RiskKind
  readonly band: RiskBand
  readonly source: RiskSource
  /** From 1, to be known, to 5, grave. */
  readonly weight: number
  readonly observedOn: Day
  readonly note: string | null
}

/** In days: a broken lamp stays until it is mended, strangers come and go. */
export type HalfLives = Readonly<Record<RiskKind, number>>

export const usualHalfLives: HalfLives = {
  drugs: 90,
  harassment: 60,
  violence: 60,
  strangers: 30,
  motorbikes: 30,
  traffic: 180,
  lighting: 180,
  blades: 60,
  other: 60,
}

/** What an observation still counts on a day: half after its half-life, a quarter after two. Nothing before it was made. */
export function weightOn(
  day: Day,
  { kind, weight, observedOn }: Pick<RiskObservation, 'kind' | 'weight' | 'observedOn'>,
  halfLives: HalfLives,
): number {
  const age = daysBetween(observedOn, day)
  return age < 0 ? 0 : weight * 0.5 ** (age / halfLives[kind])
}

/** The sum of what was seen at one place. It grows with those who speak, so it is shown with its parts and decides nothing by itself. */
export function riskOn(day: Day, observations: readonly RiskObservation[], halfLives: HalfLives): number {
  return observations.reduce((sum, one) => sum + weightOn(day, one, halfLives), 0)
}
