import { isOfService } from '../platform/actor.ts'
import type { Slice } from '../platform/slice.ts'
import { addCategory } from './add-category.ts'
import { addRule } from './add-rule.ts'
import { changeCategory } from './change-category.ts'
import { raiseRule } from './raise-rule.ts'
import { removeRule } from './remove-rule.ts'
import { restoreCategory } from './restore-category.ts'
import { retireCategory } from './retire-category.ts'
import { routes } from './routes.tsx'
import { routingWords } from './words.ts'

/** What demands are about, and the rules by which they find the office that answers. */
export const routing: Slice = {
  name: 'routing',
  words: routingWords,
  actions: [addCategory, changeCategory, retireCategory, restoreCategory, addRule, raiseRule, removeRule],
  routes,
  menu: ({ actor, language }) => {
    const { categories, rules } = routingWords[language]
    if (!isOfService(actor)) return []
    return [
      { path: '/desk/categories', label: categories.title },
      { path: '/desk/routing', label: rules.title },
    ]
  },
}
