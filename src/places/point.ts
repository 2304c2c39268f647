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

/**
 * Reads degrees as people type them and lists hold them: with a comma, with Arabic digits, in minutes and seconds, with the letter of a side.
 * Undefined when it is none.
 */
export function parseDegrees(typed: string): number | undefined {
  const latin = latinDigits(typed)
    .replace(/[\s\u00A0\u202F]+/g, ' ')
    .trim()
    .replace(/(?<=\d)[,٫](?=\d)/, '.')
    .replace(/−/g, '-')
  if (/^-?\d{1,3}(\.\d+)?$/.test(latin)) return Number(latin)
  const parts =
    /^([NSEWO])? ?(-?\d{1,3}(?:\.\d+)?) ?°?(?: ?(\d{1,2}(?:[.,]\d+)?) ?['’′])?(?: ?(\d{1,2}(?:[.,]\d+)?) ?(?:["”″]|['’′]{2}))? ?([NSEWO])?$/i.exec(
      latin,
    )
  if (!parts) return undefined
  const [, before, degrees, minutes = '0', seconds = '0', after] = parts
  const [m, s] = [minutes, seconds].map((part) => Number(part.replace(',', '.'))) as [number, number]
  if (m >= 60 || s >= 60 || (before && after)) return undefined
  const side = /[SWO]/i.test(before ?? after ?? '') || degrees!.startsWith('-') ? -1 : 1
  return side * Number((Math.abs(Number(degrees)) + m / 60 + s / 3600).toFixed(7))
}

/** Arabic and Persian digits as the ones that machines read. */
export function latinDigits(typed: string): string {
  return typed.replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 0xf))
}
