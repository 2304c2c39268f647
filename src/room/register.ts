import type { Operation, Value } from './operation.ts'
import type { Place, Register } from './queries/register.ts'

export type Unknown = 'organisationUnknown' | 'officeMissing' | 'categoryMissing'

/** What an operation names and the register of this command does not hold; null when all is known. */
export function unknownIn({ kind, entryId, value }: Operation, register: Register): { field: string; reason: Unknown } | null {
  if (!value) return null
  const missing = (list: readonly { id: string }[], id: unknown) => id !== undefined && !list.some((one) => one.id === id)
  if (kind === 'attendance' && missing(speakers(register, value.of), entryId)) return { field: 'entryId', reason: 'organisationUnknown' }
  if (kind === 'intervention' && missing(...speakerOf(register, value))) return { field: 'by', reason: 'organisationUnknown' }
  if (kind === 'demand' && missing(register.associations, value.by)) return { field: 'by', reason: 'organisationUnknown' }
  if (missing(register.offices, value.officeId)) return { field: 'officeId', reason: 'officeMissing' }
  if (missing(register.categories, value.categoryId)) return { field: 'categoryId', reason: 'categoryMissing' }
  return null
}

function speakers(register: Register, of: unknown) {
  return of === 'office' ? register.offices : register.associations
}

function speakerOf(register: Register, { by }: Value): [readonly { id: string }[], string | undefined] {
  const [of, id] = String(by).split(':')
  return [speakers(register, of), id]
}

/** The place whose name was chosen from the list, or typed just like it; another place stays as words. */
export function placeNamed(places: readonly Place[], typed: string): Place | undefined {
  const wanted = plain(typed)
  return places.find(({ nameAr, nameFr }) => plain(nameAr) === wanted || (nameFr !== null && plain(nameFr) === wanted))
}

function plain(text: string): string {
  return text.trim().replace(/\s+/g, ' ').toLocaleLowerCase('fr')
}
