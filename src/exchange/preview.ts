import { setImmediate } from 'node:timers/promises'
import { type Action, parse } from '../platform/action.ts'
import type { Db } from '../platform/db/connection.ts'
import { Refusal } from '../platform/refusal.ts'
import type { Day } from '../platform/words/dates.ts'
import { changeSchool } from '../schools/change-school.ts'
import type { Import } from './import.ts'
import { type Field, fieldsOf, type Kind, requiredOf } from './kind.ts'
import type { Changes } from './match-schools.ts'
import { type Key, type Known, knownAssociations, knownDemands, knownMeetings, listNamed } from './queries/register.ts'
import { knownSchools, listOutlines } from './queries/schools.ts'
import { type Asked, askedBy, type Cells, type Names, type Problem } from './row-inputs.ts'
import { folded } from './values.ts'

export interface Row {
  /** As a spreadsheet counts: the headers are row 1. */
  number: number
  nth: number
  cells: Cells
  action: Action
  input: Record<string, unknown>
  problems: Problem[]
  /** Stands in the record already: nothing will be made of it. */
  known: Known | null
  /** What the row says that is new, of something that stands in the record. */
  changes: Changes['said'] | null
  leftOut: boolean
  range: boolean
}

export interface Preview {
  rows: Row[]
  /** Fields whose column is not known. */
  missing: Field[]
  toMake: Row[]
  /** Known, with something new about them. */
  toChange: Row[]
  toCorrect: Row[]
  known: Row[]
  leftOut: Row[]
}

/** What would be made of an import, and what hinders it; the number of statements does not grow with its rows. */
export async function previewOf(db: Db, commandId: string, file: Import, today: Day): Promise<Preview> {
  const { kind, mapping } = file
  const missing = requiredOf[kind].filter((field) => !mapping.includes(field))
  const names = await namesOf(db, commandId, kind)
  const asked = await inTurns(file.rows, (row) => {
    const cells = cellsOf(file, row)
    return { cells, ...askedBy[kind](cells, names, today) }
  })
  const keys = asked.map(({ input }, nth) => keyOf(kind, input, nth, today))
  const known = new Map(
    (
      await knownOf[kind](
        db,
        commandId,
        keys.filter(({ words }) => words !== ''),
      )
    ).map((one) => [one.nth, one]),
  )
  const first = new Map<string, number>()
  const out = new Set(file.leftOut)
  const rows = await inTurns(asked, ({ cells, action, slice, input, problems, range }, nth): Row => {
    const leftOut = out.has(nth)
    const key = textOf(keys[nth]!)
    const earlier = leftOut || known.has(nth) ? undefined : first.get(key)
    if (!leftOut && earlier === undefined) first.set(key, nth)
    const found = [...problems, ...(missing.length > 0 ? [] : refused({ action, slice, input, problems, range }, kind))]
    if (earlier !== undefined && found.length === 0) found.push({ field: mainField[kind], slice: 'exchange', reason: 'twiceInFile' })
    found.sort((a, b) => orderOf(kind, a) - orderOf(kind, b))
    const stands = known.get(nth) ?? null
    const changes = found.length === 0 ? (stands?.changes ?? null) : null
    const made = changes ? { action: changeSchool as Action, input: changes.input } : { action, input }
    return { number: nth + 2, nth, cells, ...made, changes: changes?.said ?? null, problems: found, known: stands, leftOut, range }
  })
  const kept = rows.filter((row) => !row.leftOut)
  return {
    rows,
    missing,
    toMake: kept.filter(({ known, problems }) => !known && problems.length === 0),
    toCorrect: kept.filter(({ known, problems }) => !known && problems.length > 0),
    toChange: kept.filter(({ changes }) => changes),
    known: kept.filter(({ known, changes }) => known && !changes),
    leftOut: rows.filter(({ leftOut }) => leftOut),
  }
}

const turn = 500

/** Maps many in steps, so that others are answered in between. */
async function inTurns<Item, Made>(items: readonly Item[], make: (item: Item, nth: number) => Made): Promise<Made[]> {
  const made: Made[] = []
  for (const [nth, item] of items.entries()) {
    if (nth % turn === turn - 1) await setImmediate()
    made.push(make(item, nth))
  }
  return made
}

export const mainField: Record<Kind, Field> = { associations: 'nameAr', demands: 'original', meetings: 'title', schools: 'nameAr' }

function cellsOf({ kind, mapping }: Import, row: readonly string[]): Cells {
  const pairs = mapping.map((field, column) => [field, row[column] ?? ''] as const)
  const known: readonly string[] = fieldsOf[kind]
  return Object.fromEntries(pairs.filter(([field]) => field !== null && known.includes(field)))
}

/** What the act itself would refuse, without doing anything. */
function refused({ action, slice, input, problems }: Asked, kind: Kind): Problem[] {
  try {
    parse(action.input, slice, input)
    return []
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    const said = new Set(problems.map(({ field }) => field))
    return Object.entries(error.fields)
      .map(([name, reason]) => ({ field: fieldOf(name, kind), slice, reason }))
      .filter(({ field }) => !said.has(field))
  }
}

function fieldOf(name: string, kind: Kind): Field {
  const bare = name.replace(/Id$|OfficeId$/, '') as Field
  return (fieldsOf[kind] as readonly Field[]).includes(bare) ? bare : mainField[kind]
}

function orderOf(kind: Kind, { field }: Problem): number {
  return (fieldsOf[kind] as readonly Field[]).indexOf(field)
}

const knownOf = { associations: knownAssociations, demands: knownDemands, meetings: knownMeetings, schools: knownSchools } as const

function keyOf(kind: Kind, input: Record<string, unknown>, nth: number, today: Day): Key {
  const text = (name: string) => String(input[name] ?? '').trim()
  if (kind === 'schools') {
    // Schools of one name are many: a code tells them apart, or where they stand.
    const words = text('code') || [text('nameAr'), text('latitude'), text('longitude')].filter(Boolean).join(' ')
    return { nth, day: null, associationId: null, words, input }
  }
  const day = kind === 'demands' ? text('receivedOn') || today : text('day') || null
  return {
    nth,
    day: kind === 'associations' ? null : day,
    associationId: text('associationId') || null,
    words: text(mainField[kind]),
    input,
  }
}

function textOf({ day, associationId, words }: Key): string {
  return [day, associationId, folded(words)].join('|')
}

async function namesOf(db: Db, commandId: string, kind: Kind): Promise<Names> {
  const named = await listNamed(db, commandId)
  const of = (wanted: 'association' | 'office' | 'meeting') =>
    new Map(
      named
        .filter(({ list }) => list === wanted)
        .flatMap(({ id, names, suspended }) =>
          names.map((name): [string, { id: string; suspended: boolean }] => [folded(name), { id, suspended }]),
        ),
    )
  return {
    association: of('association'),
    office: of('office'),
    meeting: of('meeting'),
    districts: kind === 'schools' ? await listOutlines(db, commandId) : [],
  }
}
