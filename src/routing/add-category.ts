import * as v from 'valibot'
import { defineAction } from '../platform/action.ts'
import { copyCategory } from '../public-record/copies.ts'
import { categoryIdOf } from './category.ts'
import { checkNamed } from './check-named.ts'
import * as input from './input.ts'
import { mayEdit } from './permissions.ts'
import { insertCategory, saveCare } from './queries.ts'
import { refuse } from './refusal.ts'

/** Opens a new subject for demands. Its identity comes of its English name and stays whatever it is called later. */
export const addCategory = defineAction({
  id: 'routing.add-category',
  input: v.object(input.category),
  find: async () => null,
  may: mayEdit,
  run: async (context, _found, { officeId = null, answerDays = null, ...names }) => {
    const { db, actor } = context
    const id = categoryIdOf(names.nameEn)
    if (!id) throw refuse('invalid', 'nameMissing', { nameEn: 'nameMissing' })
    await checkNamed(context, 'office', officeId, 'officeId')
    const category = { id, ...names, officeId, answerDays, retiredOn: null }
    const position = await insertCategory(db, category)
    if (position === undefined) throw refuse('conflict', 'categoryKnown', { nameEn: 'categoryKnown' })
    await saveCare(db, actor.commandId, category)
    await copyCategory(context, { ...category, position })
    return { id }
  },
  note: (_found, { competence }, { id }) => ({ subject: `category:${id}`, facts: { competence } }),
})
