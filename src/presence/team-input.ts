import * as v from 'valibot'
import type { Context } from '../platform/context.ts'
import * as input from './input.ts'
import { hasOffice, hasPoint } from './queries/choice.ts'
import { hasTeamNamed } from './queries/teams.ts'
import { refuse } from './refusal.ts'

/** What is said of a team when it is added and when it changes. */
export const teamFields = {
  name: input.teamName,
  mode: input.mode,
  basePointId: input.id('baseMissing'),
  officeId: input.optionalId('officeUnknown'),
  skills: input.list(input.skill, 'skillUnknown'),
}

const fields = v.object(teamFields)

/** @throws {Refusal} at the field that names nothing, or a name that another team has */
export async function checkTeam({ db, actor }: Context, team: v.InferOutput<typeof fields>, exceptId: string | null): Promise<void> {
  const { commandId } = actor
  if (!(await hasPoint(db, commandId, team.basePointId))) throw refuse('invalid', 'baseMissing', { basePointId: 'baseMissing' })
  if (team.officeId && !(await hasOffice(db, commandId, team.officeId)))
    throw refuse('invalid', 'officeUnknown', { officeId: 'officeUnknown' })
  if (await hasTeamNamed(db, commandId, team.name, exceptId)) throw refuse('conflict', 'teamKnown', { name: 'teamKnown' })
}
