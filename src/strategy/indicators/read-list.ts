import type { Context } from '../../platform/context.ts'
import { type Counted, countedIn, hasBegun, sum, type What } from './counted.ts'
import type { Definition } from './definition.ts'
import { byWhat, definitionOf, type IndicatorId } from './indicator.ts'
import { type Period, quartersIn } from './period.ts'
import { listNames, listPartCells, type PartCell } from './queries/parts.ts'
import { readStep } from './queries/step.ts'
import { identityIn, isDifferent, type Thing } from './thing.ts'

export interface Row {
  readonly id: string
  readonly ref: string
  readonly nameAr: string | null
  readonly nameFr: string | null
  /** As what it counts: more than once where it is counted more than once. */
  readonly cells: readonly PartCell[]
  readonly n: number
  /** Of a share: how many of its n. */
  readonly k: number | null
}

export interface List {
  readonly thing: Thing
  /** Of the whole list, however long: the numbers of the figure. */
  readonly n: number
  readonly k: number | null
  /** How many rows there are, and those of this page. */
  readonly length: number
  readonly rows: readonly Row[]
}

export const rowsOfPage = 50

/** Every thing behind a figure as the record stands: what the list adds up to is the figure. Three statements. */
export async function readList(
  { db, actor }: Context,
  { id, thing, period, districtId = null }: { id: IndicatorId; thing: Thing; period: Period; districtId?: string | null },
  page = 0,
): Promise<List> {
  const { commandId } = actor
  const definition = definitionOf(id)
  const step = await readStep(db, commandId)
  const isKnown = step !== undefined && hasBegun(period, step.asOf)
  const asked = { whats: whatsOf(definition, period), quarters: quartersIn(period), districtId }
  const counted = countedIn(period, byWhat(isKnown ? await listPartCells(db, commandId, asked) : []), step?.asOf ?? '')
  const groups = grouped(thing, definition, counted)
  const shown = [...groups].slice(page * rowsOfPage, (page + 1) * rowsOfPage)
  const ids = shown.map(([key]) => key)
  const names = await listNames(db, commandId, thing, ids)
  const all = [...groups.values()]
  return {
    thing,
    n: all.reduce((total, { n }) => total + n, 0),
    k: definition.done ? all.reduce((total, { k }) => total + (k ?? 0), 0) : null,
    length: all.length,
    rows: shown.map(([key, said]) => ({
      id: key,
      ref: names.get(key)?.ref ?? key,
      nameAr: null,
      nameFr: null,
      ...names.get(key),
      ...said,
    })),
  }
}

type Said = Pick<Row, 'cells' | 'n' | 'k'>

function grouped(thing: Thing, { counts, done }: Definition, counted: Counted<PartCell>): Map<string, Said> {
  const idOf = isDifferent(thing) ? identityIn : ({ id }: PartCell) => id
  const doneOf = Map.groupBy(done?.(counted) ?? [], idOf)
  return new Map(
    [...Map.groupBy(counts(counted), idOf)].map(([id, cells]) => [
      id,
      { cells, n: isDifferent(thing) ? 1 : sum(cells), k: done ? sum(doneOf.get(id) ?? []) : null },
    ]),
  )
}

/** As what things count in a figure: what it asks for. */
function whatsOf({ counts, done }: Definition, period: Period): What[] {
  const asked = new Set<What>()
  const of = (what: What) => {
    asked.add(what)
    return []
  }
  const asking: Counted = { ...countedIn(period, new Map(), ''), of }
  counts(asking)
  done?.(asking)
  return [...asked]
}
