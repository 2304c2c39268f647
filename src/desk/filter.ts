import { isId } from '../platform/ids.ts'
import { type Day, isDay } from '../platform/words/dates.ts'
import { type DemandState, demandStates } from '../public-record/demand.ts'
import { type DebtKind, debtKinds } from './debt.ts'

/** By what the desk is narrowed. It stands in the address: a link shows the same to whoever may see it. */
export interface Filter {
  readonly kind?: DebtKind
  readonly state?: DemandState
  readonly category?: string
  readonly district?: string
  readonly office?: string
  readonly association?: string
  readonly late?: 'yes'
  readonly from?: Day
  readonly to?: Day
  readonly q?: string
  /** What others owe too, for those who may see it. */
  readonly whose?: 'all'
}

export const filterNames = [
  'kind',
  'state',
  'category',
  'district',
  'office',
  'association',
  'late',
  'from',
  'to',
  'q',
  'whose',
] as const satisfies readonly (keyof Filter)[]

/** What an address asks for; what it cannot mean is left out. */
export function readFilter(query: Readonly<Record<string, string | undefined>>): Filter {
  const one = <Value extends string>(values: readonly Value[], name: string) => values.find((value) => value === query[name])
  const when = (holds: boolean, name: string) => (holds ? query[name] : undefined)
  const q = query.q?.trim().slice(0, 100)
  return defined({
    kind: one(debtKinds, 'kind'),
    state: one(demandStates, 'state'),
    category: when(/^[a-z_]{2,40}$/.test(query.category ?? ''), 'category'),
    district: when(isId(query.district ?? ''), 'district'),
    office: when(isId(query.office ?? ''), 'office'),
    association: when(isId(query.association ?? ''), 'association'),
    late: one(['yes'] as const, 'late'),
    from: when(isDay(query.from ?? ''), 'from'),
    to: when(isDay(query.to ?? ''), 'to'),
    q: q || undefined,
    whose: one(['all'] as const, 'whose'),
  })
}

/** Always in the same order: two addresses of one filter are one text. */
export function writeFilter(filter: Filter, more: Readonly<Record<string, string | undefined>> = {}): string {
  const fields = [...filterNames.map((name) => [name, filter[name]] as const), ...Object.entries(more)]
  return new URLSearchParams(fields.filter((field): field is [string, string] => Boolean(field[1]))).toString()
}

export function pathTo(filter: Filter, more?: Readonly<Record<string, string | undefined>>): string {
  const query = writeFilter(filter, more)
  return query ? `/desk?${query}` : '/desk'
}

export function isNarrow({ whose: _whose, ...filter }: Filter): boolean {
  return Object.keys(filter).length > 0
}

function defined<Fields extends object>(fields: Fields): { [Name in keyof Fields]?: Exclude<Fields[Name], undefined> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as ReturnType<typeof defined<Fields>>
}
