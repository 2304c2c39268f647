import { type Actor, isOfService } from '../platform/actor.ts'
import type { Day } from '../platform/words/dates.ts'

/** What is searched: everything that a person may read here, or the released copies. */
export type Audience = 'desk' | 'public'

export const kinds = ['demand', 'commitment', 'meeting', 'minutes', 'association'] as const
export type Kind = (typeof kinds)[number]

/** By what a search is narrowed, in the order in which it is offered. */
export const facets = ['kind', 'place', 'category', 'state', 'year'] as const
export type Facet = (typeof facets)[number]
export type Narrowing = Partial<Record<Facet, string>>

export interface Hit {
  readonly kind: Kind
  readonly id: string
  readonly ref: string
  readonly title: string
  readonly body: string
  readonly placeAr: string | null
  readonly placeFr: string | null
  readonly categoryAr: string | null
  readonly categoryFr: string | null
  readonly categoryEn: string | null
  readonly categoryZgh: string | null
  readonly state: string
  readonly day: Day | null
  readonly score: number
}

/** Whose texts a signed-in person may find: each text names its readers by these. */
export function readerLabels(actor: Actor): string[] {
  return [
    ...(isOfService(actor) ? ['reader:service'] : []),
    ...actor.roles.map((role) => `reader:${role}`),
    ...actor.officeIds.map((id) => `reader:office:${id}`),
    ...(actor.associationId ? [`reader:association:${actor.associationId}`] : []),
  ]
}

/** Where a text is read whole. */
export function pathOf({ kind, id, ref }: Pick<Hit, 'kind' | 'id' | 'ref'>, audience: Audience): string {
  const front = audience === 'desk' ? '/desk' : ''
  if (kind === 'association') return `${front}/associations/${id}`
  return `${front}/${kind === 'meeting' || kind === 'minutes' ? 'meetings' : 'demands'}/${ref}`
}
