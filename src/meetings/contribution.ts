import * as v from 'valibot'
import { refuse } from './meeting.ts'

/** What associations say, what services show, and what they answer on the spot. Demands and commitments have their own record. */
export const contributionKinds = {
  interventions: ['praise', 'remark', 'question', 'proposal'],
  presentations: ['strategy', 'mechanisms', 'notable_cases', 'school_plan', 'awareness', 'city_measures', 'results'],
  responses: ['soft_reply', 'information', 'promise'],
} as const

export type ContributionGroup = keyof typeof contributionKinds
export type ContributionKind = (typeof contributionKinds)[ContributionGroup][number]

export interface Contribution {
  readonly kind: ContributionKind
  readonly associationId: string | null
  readonly officeId: string | null
  readonly summary: string
}

export const allContributionKinds: readonly ContributionKind[] = Object.values(contributionKinds).flat()

export function groupOf(kind: ContributionKind): ContributionGroup {
  const groups = Object.keys(contributionKinds) as ContributionGroup[]
  return groups.find((group) => (contributionKinds[group] as readonly ContributionKind[]).includes(kind))!
}

const by = v.optional(v.nullable(v.pipe(v.string(refuse.key('organisationUnknown')), v.uuid(refuse.key('organisationUnknown')))), null)

const line = v.object(
  {
    kind: v.picklist(['', ...allContributionKinds], refuse.key('contributionKind')),
    associationId: by,
    officeId: by,
    summary: v.pipe(v.string(refuse.key('summaryMissing')), v.trim(), v.maxLength(2000, refuse.key('textTooLong'))),
  },
  refuse.key('contributionKind'),
)

/** Empty lines of the form fall away; half-filled ones are refused at their place. */
export const contributionList = v.pipe(
  v.array(
    v.pipe(
      line,
      v.forward(
        v.check(({ kind, summary }) => kind !== '' || summary === '', refuse.key('contributionKind')),
        ['kind'],
      ),
      v.forward(
        v.check(({ kind, summary }) => kind === '' || summary !== '', refuse.key('summaryMissing')),
        ['summary'],
      ),
    ),
    refuse.key('contributionKind'),
  ),
  v.transform((lines) => lines.flatMap(({ kind, ...rest }): Contribution[] => (kind === '' ? [] : [{ ...rest, kind }]))),
)
