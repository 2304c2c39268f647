import type { Role } from '../../platform/actor.ts'
import type { Db } from '../../platform/db/connection.ts'

export interface ShownSignIn {
  signInName: string
  role: Role
  actsForAr: string | null
  actsForFr: string | null
}

/** Sign-in names of an invented command, with what each may do; none of a real one, whatever the caller thinks. */
export async function listDemonstrationSignIns(db: Db, commandId: string): Promise<ShownSignIn[]> {
  return db<ShownSignIn[]>`
    select account.sign_in_name, r.role, coalesce(held.name_ar, association.name_ar) as acts_for_ar,
      coalesce(held.name_fr, association.name_fr, association.name_ar) as acts_for_fr
    from account
    join command on command.id = account.command_id and command.demonstration
    join account_role r on r.command_id = account.command_id and r.account_id = account.id
    left join association on association.command_id = r.command_id and association.id = r.association_id
    left join lateral (
      select office.name_ar, office.name_fr from office_holder h
      join office on office.command_id = h.command_id and office.id = h.office_id
      where h.command_id = account.command_id and h.account_id = account.id and h.held_to is null limit 1) held on true
    where account.command_id = ${commandId} and account.closed_at is null
    order by account.id, r.role`
}
