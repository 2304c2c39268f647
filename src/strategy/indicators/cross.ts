import { type CountedRow, hiddenRows } from '../../platform/statistics/hidden-rows.ts'
import type { Cross } from '../../public-record/indicators.ts'
import { isSmall } from './disclose.ts'
import type { CountRow } from './queries/count.ts'

/** How many different things of a kind are of a district; '' is none. */
export interface CrossCell {
  readonly kind: string
  readonly districtId: string
  readonly n: number
}

interface District {
  readonly id: string
  readonly nameAr: string | null
  readonly nameFr: string | null
}

/** @param cells with keys `kind:identity` */
export function crossOf(cells: readonly CountRow[]): CrossCell[] {
  const different = new Map(cells.map(({ key, districtId = '' }) => [key, { kind: key.slice(0, key.indexOf(':')), districtId }]))
  return [...Map.groupBy(different.values(), ({ kind, districtId }) => `${kind} ${districtId}`).values()].map((same) => ({
    ...same[0]!,
    n: same.length,
  }))
}

/** The table of kinds, most first, and districts. */
export function crossTable(cells: readonly CrossCell[], districts: readonly District[]): Cross {
  return tableOf(cells, districts, (n) => n)
}

/**
 * The same for everyone: small counts are left out, and others with them until none can be worked out from a row, a column or several of them. What is left out cannot
 * be told from what is none: who knew that each is at least one could count them.
 */
export function shownCross(cells: readonly CrossCell[], districts: readonly District[]): Cross {
  const things = cells.flatMap((cell) => Array.from({ length: cell.n }, () => ({ ...cell })))
  const rows = (part: string, keyOf: (cell: CrossCell) => string, partOf: (cell: CrossCell) => string = () => part) =>
    [...Map.groupBy(things, keyOf)].map(([key, same]): CountedRow<CrossCell> => ({ key, part: partOf(same[0]!), things: same }))
  const gone = hiddenRows(
    [
      ...rows('kinds', kindKey),
      ...rows('districts', districtKey),
      ...rows('cells', cellKey, kindKey),
      ...rows('cells', cellKey, districtKey),
    ],
    { isSmall: ({ length }) => isSmall(length), sizeOf: ({ length }) => length, hidden: [] },
  )
  const all = [...districts, ...(cells.some(({ districtId }) => districtId === '') ? [noDistrict] : [])]
  return told(tableOf(cells, all, (n, key) => (gone.has(key) || (n === 0 && key.startsWith('cell ')) ? null : n)))
}

/** A kind of which nothing is told is not named: it would be known that there was one. */
function told({ kinds, districts, cells }: Cross): Cross {
  const shown = kinds.map(({ n }, nth) => n !== null || cells[nth]!.some((cell) => cell !== null))
  return { kinds: kinds.filter((_, nth) => shown[nth]), districts, cells: cells.filter((_, nth) => shown[nth]) }
}

const noDistrict = { id: '', nameAr: null, nameFr: null }

const kindKey = ({ kind }: Pick<CrossCell, 'kind'>) => `kind ${kind}`
const districtKey = ({ districtId }: Pick<CrossCell, 'districtId'>) => `district ${districtId}`
const cellKey = ({ kind, districtId }: CrossCell) => `cell ${kind} ${districtId}`

function tableOf(cells: readonly CrossCell[], districts: readonly District[], shown: (n: number, key: string) => number | null): Cross {
  const sum = (of: (cell: CrossCell) => boolean) => cells.reduce((total, cell) => (of(cell) ? total + cell.n : total), 0)
  const kinds = [...new Set(cells.map(({ kind }) => kind))]
    .map((kind) => ({ kind, n: sum((cell) => cell.kind === kind) }))
    .sort((one, other) => other.n - one.n || (one.kind < other.kind ? -1 : 1))
  return {
    kinds: kinds.map(({ kind, n }) => ({ kind, n: shown(n, kindKey({ kind })) })),
    districts: districts.map(({ id, nameAr, nameFr }) => ({
      ...{ nameAr, nameFr },
      n: shown(
        sum((cell) => cell.districtId === id),
        districtKey({ districtId: id }),
      ),
    })),
    cells: kinds.map(({ kind }) =>
      districts.map(({ id: districtId }) => {
        const n = sum((cell) => cell.kind === kind && cell.districtId === districtId)
        return shown(n, cellKey({ kind, districtId, n }))
      }),
    ),
  }
}
