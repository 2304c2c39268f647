export const competences = ['police', 'gendarmerie', 'commune', 'local_authority', 'education', 'health', 'other'] as const
export type Competence = (typeof competences)[number]

/** What demands are about. The names are those of every command; who answers, how soon and whether it is chosen is each command's own. */
export interface Category {
  readonly id: string
  readonly competence: Competence
  readonly nameAr: string
  readonly nameFr: string
  readonly nameEn: string
  readonly nameZgh: string
  readonly officeId: string | null
  /** Working days to answer, when they are fewer than the usual. */
  readonly answerDays: number | null
  readonly retiredOn: string | null
}

/** `Street lighting` becomes `street_lighting`: what stands in addresses and open data, for ever. */
export function categoryIdOf(nameEn: string): string {
  return nameEn
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^_|_$/g, '')
    .slice(0, 40)
}
