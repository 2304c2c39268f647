import * as v from 'valibot'
import { defineAction } from '../platform/action.ts'
import { copyCategory } from '../public-record/copies.ts'
import { checkNamed } from './check-named.ts'
import { categoryById } from './find-category.ts'
import * as input from './input.ts'
import { mayEdit } from './permissions.ts'
import { saveCare, updateCategory } from './queries.ts'

/** Renames a subject in four languages, and says who answers it by default and how soon. */
export const changeCategory = defineAction({
  id: 'routing.change-category',
  input: v.object({ categoryId: v.string(), ...input.category }),
  find: categoryById,
  may: mayEdit,
  run: async (context, category, { categoryId: _id, officeId = null, answerDays = null, ...names }) => {
    const { db, actor } = context
    await checkNamed(context, 'office', officeId, 'officeId')
    const changed = { ...category, ...names, officeId, answerDays }
    const position = await updateCategory(db, changed)
    await saveCare(db, actor.commandId, changed)
    await copyCategory(context, { ...changed, position })
  },
  note: ({ id }, { competence, officeId, answerDays }) => ({
    subject: `category:${id}`,
    facts: { competence, officeId: officeId ?? null, answerDays: answerDays ?? null },
  }),
})
