import { tellAsker } from '../../demands/mail.ts'
import type { Context } from '../../platform/context.ts'
import { findCounted } from './queries/figures.ts'

/** Writes to those who asked that a month of theirs is published: with all that moved for them, in one mail a day. */
export async function tellCounted(context: Context, { presenceId }: Record<string, string>): Promise<void> {
  const { db, actor } = context
  const { demandId, ref, month } = await findCounted(db, actor.commandId, presenceId!)
  await tellAsker(context, { id: demandId, ref }, 'presence', month)
}
