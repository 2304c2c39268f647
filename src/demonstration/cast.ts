import type { Actor, Role } from '../platform/actor.ts'
import type { Db } from '../platform/db/connection.ts'
import { type AccountRow, type AssociationRow, listAccounts, listOffices, listPartners } from './queries.ts'
import type { OwnerKey } from './texts/theme.ts'

export interface Owner {
  officeId: string
  actor: Actor
}

/** Who acts in the demonstration's year. */
export interface Cast {
  cell: Actor
  publishers: readonly [Actor, Actor]
  owners: Record<OwnerKey, Owner>
  associations: readonly Partner[]
}

export interface Partner extends AssociationRow {
  /** A member with an account; without one the cell speaks for the association. */
  speaker: Actor
}

/** The kinds of the offices that own commitments. */
const officeKinds: Record<OwnerKey, string> = {
  chief: 'prefect',
  urbanCorps: 'urban_corps',
  traffic: 'traffic',
  judicial: 'judicial_police',
  school: 'school_security',
  awareness: 'awareness_cell',
  cell: 'communication_cell',
}

export async function castOf(db: Db, commandId: string): Promise<Cast> {
  const accounts = await listAccounts(db, commandId)
  const actors = accounts.map((account) => actorOf(commandId, account, accounts))
  const cell = withRole(actors, 'cell')[0]!
  const [first, second] = withRole(actors, 'publisher')
  const offices = await listOffices(db, commandId)
  const owners = Object.fromEntries(
    Object.entries(officeKinds).map(([key, kind]) => {
      const office = offices.find((one) => one.kind === kind)!
      return [key, { officeId: office.id, actor: actors.find(({ officeIds }) => officeIds.includes(office.id))! }]
    }),
  ) as Cast['owners']
  const partners = await listPartners(db, commandId)
  const associations = partners.map((one) => ({ ...one, speaker: actors.find(({ associationId }) => associationId === one.id) ?? cell }))
  return { cell, publishers: [first!, second!], owners, associations }
}

function actorOf(commandId: string, { id, name, officeIds }: AccountRow, accounts: readonly AccountRow[]): Actor {
  const own = accounts.filter((account) => account.id === id)
  const associationId = own.find((account) => account.associationId)?.associationId ?? null
  return { commandId, accountId: id, name, roles: own.map(({ role }) => role), officeIds, associationId }
}

function withRole(actors: readonly Actor[], role: Role): Actor[] {
  const found = actors.filter(({ roles }) => roles.includes(role))
  return found.filter((actor, index) => found.findIndex(({ accountId }) => accountId === actor.accountId) === index)
}
