import type { PublicReport } from '../../../public-record/awareness-reports.ts'

/** Where a version stands; the last of a year also stands without its number. */
export const pathOf = ({ schoolYear, version }: Pick<PublicReport, 'schoolYear' | 'version'>) => `/awareness/${schoolYear}-${version}`

/** 2025-2026, or 2025-2026-2 for its second version. */
export const addressed = '\\d{4}-\\d{4}(?:-\\d{1,4})?'

export function wantedOf(file: string): { schoolYear: string; version: number | null } {
  const schoolYear = file.slice(0, 9)
  const version = /^-(\d{1,4})/.exec(file.slice(9))?.[1]
  return { schoolYear, version: version ? Number(version) : null }
}

/** What became of a version since it was released. */
export const standingOf = ({ withdrawnOn, replacedOn }: Pick<PublicReport, 'withdrawnOn' | 'replacedOn'>) =>
  withdrawnOn ? 'withdrawn' : replacedOn ? 'replaced' : 'stands'
