/** What a person may be allowed to do, apart from the offices that they hold. A visitor has no role. */
export const roles = [
  'association',
  'school',
  'partner',
  'cell',
  'head',
  'planner',
  'awareness',
  'publisher',
  'auditor',
  'administrator',
] as const
export type Role = (typeof roles)[number]

/** Who knocks. Everything is seen and done inside one command. */
export interface Actor {
  readonly commandId: string
  /** Null for a visitor. */
  readonly accountId: string | null
  readonly name: string
  readonly roles: readonly Role[]
  /** Offices held today, the one in whose name the person acts first. */
  readonly officeIds: readonly string[]
  readonly associationId: string | null
  /** The demand whose secret link a visitor holds: they speak for who asked. Set only by whoever has checked the link. */
  readonly demandId?: string
  /** The clock of the system itself: for what happens without anybody knocking. */
  readonly system?: true
}

export function has(actor: Actor, ...anyOf: Role[]): boolean {
  return anyOf.some((role) => actor.roles.includes(role))
}

/** Works for the command: associations, schools and partners have their own pages. */
export function isOfService(actor: Actor): boolean {
  return has(actor, 'cell', 'head', 'planner', 'awareness', 'publisher', 'auditor', 'administrator')
}

export function visitorOf(commandId: string): Actor {
  return { commandId, accountId: null, name: '', roles: [], officeIds: [], associationId: null }
}

export function systemOf(commandId: string): Actor {
  return { ...visitorOf(commandId), system: true }
}
