/** What a rule may look at. */
export const conditions = ['categoryId', 'competence', 'districtId', 'timeBand'] as const
export type Condition = (typeof conditions)[number]

/** Of what fits all that is not null, the first decides. */
export interface Rule extends Readonly<Record<Condition, string | null>> {
  readonly id: string
  readonly position: number
  readonly officeId: string
  /** To whom that office will refer it. */
  readonly partnerId: string | null
}

export type Subject = Readonly<Record<Condition, string | null>>

/** Where a demand goes, and why: by a rule and what fitted, or by its category alone. */
export type Route =
  | {
      readonly decidedBy: 'rule'
      readonly officeId: string
      readonly partnerId: string | null
      readonly position: number
      readonly fitted: readonly Condition[]
    }
  | {
      readonly decidedBy: 'category'
      readonly officeId: string
      readonly partnerId: null
      readonly position: null
      readonly fitted: readonly Condition[]
    }

/** @param fallback the office of the category; null where nobody has said */
export function routeOf(subject: Subject, rules: readonly Rule[], fallback: string | null): Route | null {
  const inOrder = rules.toSorted((a, b) => a.position - b.position)
  const rule = inOrder.find((one) => conditions.every((condition) => one[condition] === null || one[condition] === subject[condition]))
  if (rule) {
    const fitted = conditions.filter((condition) => rule[condition] !== null)
    return { decidedBy: 'rule', officeId: rule.officeId, partnerId: rule.partnerId, position: rule.position, fitted }
  }
  return fallback === null ? null : { decidedBy: 'category', officeId: fallback, partnerId: null, position: null, fitted: ['categoryId'] }
}
