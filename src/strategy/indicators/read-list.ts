import type { Context } from '../../platform/context.ts'
import { countedIn, different, hasBegun, sum, type What } from './counted.ts'
import { byWhat, definitionOf, type IndicatorId } from './indicator.ts'
import { type Figure, keysFrom, type Place, rowsOfPage, whatsOf, windowOf } from './list-window.ts'
import { type Period, quartersIn } from './period.ts'
import { listCounts } from './queries/count.ts'
import { type Line, listLines, listNames } from './queries/parts.ts'
import { readStep } from './queries/step.ts'
import { identityIn, isDifferent, type Thing } from './thing.ts'

export interface Row extends Line {
  readonly ref: string
  readonly nameAr: string | null
  readonly nameFr: string | null
}

export interface List {
  readonly thing: Thing
  /** Of the whole list, however long: the numbers of the figure. */
  readonly n: number
  readonly k: number | null
  readonly rows: readonly Row[]
  /** The last line of this page where more follow. */
  readonly next: Place | null
}

interface Asked {
  readonly id: IndicatorId
  readonly thing: Thing
  readonly period: Period
  /** '' is no district; all where none is asked for. */
  readonly districtId?: string | null
}

/**
 * Every thing behind a figure as the record stands, what came first or took longest first: of the very cells that the figure is measured from. A page costs what
 * a page costs: the sums say which cells come next, and an index which things count as them. Four statements.
 */
export async function readList(
  { db, actor }: Context,
  { id, thing, period, districtId = null }: Asked,
  after: Place | null = null,
): Promise<List> {
  const { commandId } = actor
  const definition = definitionOf(id)
  const step = await readStep(db, commandId)
  const asked = { whats: whatsOf(definition, period), quarters: quartersIn(period), byDistrict: true }
  const cells = step && hasBegun(period, step.asOf) ? await listCounts(db, commandId, asked) : []
  const counted = countedIn(period, byWhat(cells.filter((cell) => districtId === null || cell.districtId === districtId)), step?.asOf ?? '')
  const figure: Figure = { counts: definition.counts(counted), done: definition.done?.(counted) ?? null, until: counted.until }
  const { lines, isMore } = isDifferent(thing)
    ? differentOf(figure, after)
    : await countedOf(figure, thing, after, (asked) => listLines(db, commandId, thing, asked))
  const shown = lines.slice(0, rowsOfPage)
  const names = await listNames(db, commandId, thing, [...new Set(shown.map((line) => line.id))])
  return {
    thing,
    n: isDifferent(thing) ? different(figure.counts) : sum(figure.counts),
    k: figure.done && sum(figure.done),
    rows: shown.map((line) => ({ ref: line.id, nameAr: null, nameFr: null, ...names.get(line.id), ...line })),
    next: isMore || lines.length > shown.length ? shown.at(-1)! : null,
  }
}

interface Lines {
  readonly lines: readonly Line[]
  /** Whether cells remain that were not looked at. */
  readonly isMore: boolean
}

/** Different things stand in the keys themselves. */
function differentOf(figure: Figure, after: Place | null): Lines {
  const whats: What[] = [...new Set(figure.counts.map(({ what }) => what))]
  const keys = keysFrom(figure, after).filter((key) => key !== after?.key)
  return { lines: keys.map((key) => ({ id: identityIn(key), key, whats, n: 1, k: null })), isMore: false }
}

async function countedOf(
  figure: Figure,
  thing: Thing,
  after: Place | null,
  read: (asked: Parameters<typeof listLines>[3]) => Promise<Line[]>,
): Promise<Lines> {
  const { cells, keys, isMore } = windowOf(figure, thing, after)
  const lines = cells.length === 0 ? [] : await read({ cells, keys, after, most: rowsOfPage + 1 })
  return { lines: figure.done ? lines : lines.map((line) => ({ ...line, k: null })), isMore }
}
