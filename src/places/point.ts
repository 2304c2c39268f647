import type { Position } from './polygon.ts'

export const pointKinds = ['school', 'market', 'station', 'garden', 'street', 'square', 'other'] as const
export type PointKind = (typeof pointKinds)[number]

/** A place that people name when they ask: a school, a market, a garden. */
export interface Point {
  id: string
  kind: PointKind
  nameAr: string
  nameFr: string
  location: Position
  districtId: string
}

/** Reads degrees as people type them: with a comma or with Arabic digits too. Undefined when it is no number. */
export function parseDegrees(typed: string): number | undefined {
  const latin = typed
    .trim()
    .replace(/[٠-٩]/g, (digit) => String('٠١٢٣٤٥٦٧٨٩'.indexOf(digit)))
    .replace(/[,٫]/, '.')
    .replace(/−/g, '-')
  return /^-?\d{1,3}(\.\d+)?$/.test(latin) ? Number(latin) : undefined
}
