/** What can be brought and taken as a table, and the columns of each. */
export const fieldsOf = {
  associations: ['nameAr', 'nameFr', 'aliases', 'kind', 'territory', 'receiptNumber', 'contactPhone', 'contactEmail'],
  demands: ['receivedOn', 'association', 'original', 'placeWords', 'timeBand', 'channel', 'meeting'],
  meetings: ['title', 'day', 'time', 'place', 'chair'],
  schools: ['code', 'nameAr', 'nameFr', 'level', 'sector', 'pupils', 'directorate', 'commune', 'latitude', 'longitude'],
} as const

export type Kind = keyof typeof fieldsOf
export const kinds = Object.keys(fieldsOf) as Kind[]
/** Schools are restricted: nobody takes them along. */
export type ExportKind = Exclude<Kind, 'schools'>
export const exportKinds = kinds.filter((kind) => kind !== 'schools')

export type Field = (typeof fieldsOf)[Kind][number]

/** Without these a row cannot be made: the preview asks for their columns first. */
export const requiredOf: Record<Kind, readonly Field[]> = {
  associations: ['nameAr', 'kind', 'territory'],
  demands: ['original'],
  meetings: ['title', 'day', 'place'],
  schools: ['nameAr'],
}

/** For each column of a file the field that it fills, or null. */
export type Mapping = readonly (Field | null)[]

/** A file as it was read: the first row names the columns. */
export interface Table {
  readonly headers: readonly string[]
  readonly rows: readonly (readonly string[])[]
}
