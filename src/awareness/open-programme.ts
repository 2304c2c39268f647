import * as v from 'valibot'
import { defineAction } from '../platform/action.ts'
import { nameOfYear } from '../schools/school-calendar.ts'
import * as input from './input.ts'
import { mayRun } from './permissions.ts'
import { insertProgramme, listProgrammesOf, lockCommand } from './queries/programmes.ts'
import { findYear } from './queries/years.ts'
import { refuse } from './refusal.ts'
import { areInUse } from './topics/queries.ts'

/** Opens one of the four stages of a school year. Its days belong to no other stage, so that a session is counted once. */
export const openProgramme = defineAction({
  id: 'awareness.open-programme',
  input: v.object({
    edition: input.whole('editionInvalid', 1, 99),
    stage: input.stage,
    firstDay: input.day('firstDayMissing'),
    lastDay: input.day('lastDayMissing'),
    topics: input.topicList,
  }),
  find: async ({ db, actor }, { firstDay }) => {
    await lockCommand(db, actor.commandId)
    return findYear(db, actor.commandId, firstDay)
  },
  may: mayRun,
  run: async ({ db, actor, newId }, year, programme) => {
    const { firstDay, lastDay, stage, edition } = programme
    if (lastDay < firstDay) throw refuse('invalid', 'endsBefore', { lastDay: 'endsBefore' })
    if (!year) throw refuse('conflict', 'yearUnknown', { firstDay: 'yearUnknown' })
    if (lastDay > year.lastDay) throw refuse('conflict', 'outsideYear', { lastDay: 'outsideYear' })
    if (!(await areInUse(db, actor.commandId, programme.topics))) throw refuse('invalid', 'topicsMissing', { topics: 'topicsMissing' })
    const schoolYear = nameOfYear(year)
    const known = await listProgrammesOf(db, actor.commandId, schoolYear)
    if (known.some((one) => one.stage === stage)) throw refuse('conflict', 'stageKnown', { stage: 'stageKnown' })
    if (known.some((one) => one.edition !== edition)) throw refuse('conflict', 'otherEdition', { edition: 'otherEdition' })
    if (known.some((one) => one.firstDay <= lastDay && one.lastDay >= firstDay))
      throw refuse('conflict', 'daysKnown', { firstDay: 'daysKnown' })
    const id = newId()
    await insertProgramme(db, actor.commandId, { id, schoolYear, ...programme, closedOn: null })
    return { id, schoolYear }
  },
  note: (_year, { stage, edition }, { id, schoolYear }) => ({ subject: `programme:${id}`, facts: { schoolYear, stage, edition } }),
})
