import { has } from '../platform/actor.ts'
import type { Context } from '../platform/context.ts'
import { isId } from '../platform/ids.ts'
import { dayOf } from '../platform/words/dates.ts'
import { demandStates } from '../public-record/demand.ts'
import type { DemandsPageProps } from './pages/demands.tsx'
import { listAssociations, listMeetings, listOffices } from './queries/choices.ts'
import { listDemands } from './queries/lines.ts'

type Query = Readonly<Record<string, string>>

const size = 25

/** One page of the list that the address asks for, and the ways to its neighbours. */
export async function listOf(context: Context, query: Query): Promise<Omit<DemandsPageProps, 'mayRegister'>> {
  const { db, actor, now } = context
  const { commandId } = actor
  const today = dayOf(now())
  const { before, after } = { before: idOf(query.before), after: idOf(query.after) }
  const wanted = {
    state: demandStates.find((state) => state === query.state),
    officeId: idOf(query.office),
    associationId: idOf(query.association),
    meetingId: idOf(query.meeting),
    late: query.late === 'yes',
  }
  const found = await listDemands(db, actor, wanted, { before, after, size }, today)
  const backwards = after !== undefined && before === undefined
  const more = found.length > size
  const lines = backwards && more ? found.slice(1) : found.slice(0, size)
  const link = (way: 'before' | 'after', id: string) => `/desk/demands?${new URLSearchParams({ ...kept(query), [way]: id })}`
  const all = !has(actor, 'association')
  return {
    lines,
    today,
    values: query,
    newer: lines[0] && (backwards ? more : before !== undefined) ? link('after', lines[0].id) : null,
    older: lines.length > 0 && (backwards || more) ? link('before', lines.at(-1)!.id) : null,
    filters: {
      offices: await listOffices(db, commandId),
      associations: all ? await listAssociations(db, commandId) : [],
      meetings: all ? await listMeetings(db, commandId) : [],
    },
  }
}

function kept({ state, office, association, meeting, late }: Query): Record<string, string> {
  const fields = Object.entries({ state, office, association, meeting, late })
  return Object.fromEntries(fields.filter((field): field is [string, string] => Boolean(field[1])))
}

function idOf(text: string | undefined): string | undefined {
  return text && isId(text) ? text : undefined
}
