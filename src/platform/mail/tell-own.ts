import type { Context } from '../context.ts'
import type { News } from './mail.ts'
import { findMailRule } from './queries.ts'
import { quietOf } from './quiet-hours.ts'

/** Puts each letter into the mail of the day that tells its reader what became of their own; without readers nothing is asked. */
export async function tellOwn(context: Context, letters: readonly Pick<News, 'to' | 'letter' | 'recipientId'>[]): Promise<void> {
  if (letters.length === 0) return
  const { db, actor } = context
  const rule = await findMailRule(db, actor.commandId)
  const told = { commandId: actor.commandId, kind: 'own' as const, at: rule.followersAt, quiet: quietOf(rule) }
  await context.enqueue(
    db,
    'news',
    letters.map((one): News => ({ ...told, ...one })),
  )
}
