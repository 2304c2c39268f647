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

/** The schools of the register, as rows ask for them. */
export interface SchoolIndex {
  readonly byCode: ReadonlyMap<string, KnownSchool>
  readonly byName: ReadonlyMap<string, readonly KnownSchool[]>
}

export function indexOf(schools: readonly KnownSchool[]): SchoolIndex {
  const byName = new Map<string, KnownSchool[]>()
  for (const school of schools) for (const name of namesOf(school)) byName.set(name, [...(byName.get(name) ?? []), school])
  return { byCode: new Map(schools.flatMap((school) => (school.code ? [[school.code, school] as const] : []))), byName }
}

/** A school of the register, and by what it was known. */
export interface Match {
  readonly school: KnownSchool
  readonly by: 'code' | 'name'
  /** Between the row and the register; null where one of them has no place. */
  readonly metres: number | null
}

/** The school that a row means: by its code, else by its name and where it stands. */
export function matchSchool(row: SchoolInput, { byCode, byName }: SchoolIndex): Match | undefined {
  const code = row.code?.trim().toUpperCase() || null
  const known = code ? byCode.get(code) : undefined
  const match = (school: KnownSchool, by: Match['by']): Match => {
    const [here, there] = [placeOf(row), placeOfKnown(school)]
    return { school, by, metres: here && there ? Math.round(metresBetween(here, there)) : null }
  }
  if (known) return match(known, 'code')
  const at = placeOf(row)
  const away = (school: KnownSchool) => distance(at, placeOfKnown(school))
  const alike = [...namesOf(row)].flatMap((name) => byName.get(name) ?? [])
  const [nearest] = alike.filter((school) => !(code && school.code) && away(school) <= near).sort((a, b) => away(a) - away(b))
  return nearest && match(nearest, 'name')
}

/** What a row says of a known school that is new. */
export interface Changes {
  /** As the act that changes a school takes it. */
  readonly input: Record<string, unknown>
  readonly said: readonly { readonly field: keyof SchoolInput; readonly before: string; readonly after: string }[]
}

/** Empty cells change nothing, and what was placed with care on the map is not moved by a list. Null when a row says nothing new. */
export function changesOf(school: KnownSchool, row: SchoolInput): Changes | null {
  const { id, revision, closed, ...known } = school
  if (closed) return null
  const before = Object.fromEntries(Object.entries(known).map(([name, value]) => [name, String(value ?? '')])) as Required<SchoolInput>
  const after = { ...before, ...Object.fromEntries(Object.entries(row).filter(([, value]) => value)) }
  if (after.code) after.code = after.code.toUpperCase()
  if (placeOfKnown(school)) Object.assign(after, { latitude: before.latitude, longitude: before.longitude })
  const fields = (Object.keys(after) as (keyof SchoolInput)[]).filter((field) => before[field] !== after[field])
  const said = fields.map((field) => ({ field, before: before[field], after: after[field] }))
  return said.length > 0 ? { input: { schoolId: id, revision, ...after }, said } : null
}

function namesOf({ nameAr, nameFr }: { nameAr?: string | undefined; nameFr?: string | null | undefined }): Set<string> {
  return new Set([nameAr, nameFr].map((name) => plainName(name ?? '')).filter(Boolean))
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
