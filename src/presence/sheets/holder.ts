import * as v from 'valibot'
import type { Context } from '../../platform/context.ts'
import { isId } from '../../platform/ids.ts'
import { hashOf } from '../../platform/secret.ts'
import { dayOf } from '../../platform/words/dates.ts'
import { mayMark } from './permissions.ts'
import { findTeam, findTeamByLink, type SheetTeam } from './queries/teams.ts'
import { refuse } from './refusal.ts'

/** For whom something is said: a team, by whoever leads it, or by the secret of its phone. */
export const heldBy = {
  teamId: v.optional(v.pipe(v.string(refuse.key('teamUnknown')), v.check(isId, refuse.key('teamUnknown')))),
  token: v.optional(v.pipe(v.string(refuse.key('linkUnknown')), v.maxLength(100, refuse.key('linkUnknown')))),
}

export interface Holder {
  readonly team: SheetTeam
  readonly byLink: boolean
}

/**
 * The team, held against a second act until the end of this one where `lock` says so.
 * @throws {Refusal} missing: no such team, or a link that is over
 */
export async function holderOf(
  context: Context,
  { teamId, token }: { teamId?: string | undefined; token?: string | undefined },
  lock = false,
) {
  const { db, actor, now } = context
  if (token === undefined) return { team: await findTeam(db, actor.commandId, teamId ?? '', lock), byLink: false }
  return { team: await findTeamByLink(db, actor.commandId, hashOf(token), dayOf(now()), lock), byLink: true }
}

export const mayMarkFor = (actor: Context['actor'], { team, byLink }: Holder) => byLink || mayMark(actor, team)
