import type { DemoPeople } from '../people/demo.ts'
import type { Actor } from '../platform/actor.ts'
import type { OwnerKey } from './texts/theme.ts'

export interface Owner {
  officeId: string
  actor: Actor
}

export interface Partner {
  id: string
  kind: string
  state: string
  /** A member with an account; without one the cell speaks for the association. */
  speaker: Actor
}

/** Who acts in the demonstration's year. */
export interface Cast {
  cell: Actor
  planner: Actor
  /** Speaks for a school. */
  school: Actor
  /** Speaks for a partner. */
  partner: Actor
  publishers: readonly [Actor, Actor]
  owners: Record<OwnerKey, Owner>
  /** Those that are invited to meetings. */
  associations: readonly Partner[]
}

const ownerKeys: readonly OwnerKey[] = ['chief', 'urbanCorps', 'traffic', 'judicial', 'school', 'awareness', 'cell']

export function castOf({ offices, associations, actors }: DemoPeople): Cast {
  const everyone = Object.values(actors)
  const cell = everyone.find(({ roles }) => roles.includes('cell'))!
  const planner = everyone.find(({ roles }) => roles.includes('planner'))!
  const [first, second] = everyone.filter(({ roles }) => roles.includes('publisher'))
  const owner = (key: OwnerKey): Owner => {
    const { id } = offices[key]
    return { officeId: id, actor: everyone.find(({ officeIds }) => officeIds.includes(id))! }
  }
  return {
    cell,
    planner,
    school: everyone.find(({ roles }) => roles.includes('school'))!,
    partner: everyone.find(({ roles }) => roles.includes('partner'))!,
    publishers: [first!, second!],
    owners: Object.fromEntries(ownerKeys.map((key) => [key, owner(key)])) as Cast['owners'],
    associations: associations
      .filter(({ state }) => state === 'accredited' || state === 'registered')
      .map(({ id, kind, state }) => ({ id, kind, state, speaker: everyone.find(({ associationId }) => associationId === id) ?? cell })),
  }
}
