import type { Role } from '../platform/actor.ts'
import type { Context } from '../platform/context.ts'
import { isOpenAccountOf } from './queries/accounts.ts'

/** Whether an open account is of this kind: it may then be named to speak for a school, or for a partner. */
export function isAccountOf({ db, actor }: Context, accountId: string, role: Role): Promise<boolean> {
  return isOpenAccountOf(db, actor.commandId, accountId, role)
}
