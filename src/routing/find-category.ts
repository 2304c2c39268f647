import type { Context } from '../platform/context.ts'
import type { Category } from './category.ts'
import { findCategory } from './queries.ts'
import { refuse } from './refusal.ts'

export async function categoryById({ db, actor }: Context, { categoryId }: { categoryId: string }): Promise<Category> {
  const category = await findCategory(db, actor.commandId, categoryId)
  if (!category) throw refuse('missing', 'categoryUnknown')
  return category
}
