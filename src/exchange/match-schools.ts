import { plainName } from '../places/plain-name.ts'
import { parseDegrees } from '../places/point.ts'
import type { Position } from '../places/polygon.ts'
import { metresBetween } from '../schools/distance.ts'
import type { SchoolFacts } from '../schools/school.ts'

export interface KnownSchool extends SchoolFacts {
  readonly id: string
  readonly revision: number
  readonly closed: boolean
  readonly longitude: number | null
  readonly latitude: number | null
}

/** What a row says, as the act that adds a school takes it. */
export type SchoolInput = Partial<Record<keyof SchoolFacts | 'latitude' | 'longitude', string>>

/** Two of one name that stand nearer than this are one school, in metres: lists place a school by its gate, or by its middle. */
const near = 300

/** The school of the register that a row means: by its code, else by its name and where it stands. */
export function matchSchool(row: SchoolInput, schools: readonly KnownSchool[]): KnownSchool | undefined {
  const code = row.code?.trim().toUpperCase() || null
  const byCode = code && schools.find((school) => school.code === code)
  if (byCode) return byCode
  const names = [row.nameAr, row.nameFr].map((name) => plainName(name ?? '')).filter(Boolean)
  const at = placeOf(row)
  const alike = schools.filter((school) => {
    if (code && school.code) return false
    const own = [school.nameAr, school.nameFr].map((name) => plainName(name ?? ''))
    return names.some((name) => own.includes(name)) && distance(at, placeOfKnown(school)) <= near
  })
  return alike.sort((a, b) => distance(at, placeOfKnown(a)) - distance(at, placeOfKnown(b)))[0]
}

/** The input that changes a known school to what the row says; nothing when the row says nothing new. Empty cells change nothing. */
export function changesOf(school: KnownSchool, row: SchoolInput): Record<string, unknown> | null {
  const { id, revision, closed, ...known } = school
  if (closed) return null
  const before: Record<string, string> = Object.fromEntries(Object.entries(known).map(([name, value]) => [name, String(value ?? '')]))
  const after = { ...before, ...Object.fromEntries(Object.entries(row).filter(([, value]) => value)) }
  const placed = placeOf(row) && placeOfKnown(school)
  // What was placed with care on the map is not moved by a list.
  if (placed) Object.assign(after, { latitude: before.latitude, longitude: before.longitude })
  const same = Object.entries(after).every(
    ([name, value]) => before[name] === value || (name === 'code' && before.code === value?.toUpperCase()),
  )
  return same ? null : { schoolId: id, revision, ...after }
}

function distance(a: Position | null, b: Position | null): number {
  return a && b ? metresBetween(a, b) : 0
}

function placeOf({ latitude = '', longitude = '' }: SchoolInput): Position | null {
  const [y, x] = [parseDegrees(latitude), parseDegrees(longitude)]
  return x === undefined || y === undefined ? null : [x, y]
}

function placeOfKnown({ longitude, latitude }: KnownSchool): Position | null {
  return longitude === null || latitude === null ? null : [longitude, latitude]
}
