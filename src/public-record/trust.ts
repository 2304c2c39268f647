import type { Context } from '../platform/context.ts'
import type { Db } from '../platform/db/connection.ts'
import type { Day } from '../platform/words/dates.ts'
import { insertTrust, listTrust } from './queries/trust.ts'

/** Of one area and one item: those who agree, of those who had an opinion, or why it is not shown. */
export interface TrustResult {
  readonly areaId: string
  readonly areaAr: string
  readonly areaFr: string
  readonly item: string
  readonly agree: number | null
  readonly known: number | null
  readonly hidden: 'few' | 'ceiling' | null
}

/** What those who were asked said in a wave that is closed. */
export interface TrustFacts {
  readonly id: string
  readonly ref: string
  readonly questionnaire: string
  readonly wording: number
  readonly firstDay: Day
  readonly lastDay: Day
  readonly results: readonly TrustResult[]
}

/** Hands over a wave. Nothing of it is seen before two persons have signed: ask for its release as well. */
export async function copyTrust({ db, actor }: Context, facts: TrustFacts): Promise<void> {
  await insertTrust(db, actor.commandId, facts)
}

/** What is released, the latest first. */
export async function listReleasedTrust(publicDb: Db, commandId: string): Promise<TrustFacts[]> {
  return listTrust(publicDb, commandId)
}
