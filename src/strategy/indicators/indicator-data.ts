import { csvLine, csvMark } from '../../platform/http/csv.ts'
import type { PublicFigure } from '../../public-record/indicators.ts'
import { definitionOf, type IndicatorId, indicators } from './indicator.ts'
import type { DeskFigure } from './read-desk.ts'
import { en } from './words.en.ts'

/** Figures as data: the released ones, or those of the desk. */
export type Line = Omit<PublicFigure, 'asOf'> & { asOf: string | null }

const columns = ['indicator', 'period', 'unit', 'value', 'low', 'high', 'k', 'n', 'hidden', 'version', 'frozen_on', 'as_of'] as const

const factsOf = ({ indicator, frozenOn, asOf, cross, ...rest }: Line) => ({
  ...{ indicator, unit: definitionOf(indicator as IndicatorId).unit, ...rest },
  ...{ frozen_on: frozenOn, as_of: asOf },
  ...(cross && { cross }),
})

/** Definitions stand beside the numbers: a number without its caveat is half of one. */
export function indicatorsJson(lines: readonly Line[]) {
  return {
    definitions: indicators.map(({ id, version, unit, better }) => ({ id, version, unit, better, ...en.explained[id] })),
    figures: lines.map(factsOf),
  }
}

export function indicatorsCsv(lines: readonly Line[]): string {
  const rows = lines.map((line) => {
    const facts = factsOf(line)
    return columns.map((column) => String(facts[column] ?? ''))
  })
  return csvMark + [[...columns], ...rows].map(csvLine).join('')
}

/** What was frozen, and what the record says now: two lines where both are known. */
export function linesOf(figures: readonly DeskFigure[], asOf: string | null): Line[] {
  return figures.flatMap(({ id: indicator, period, frozen, live, version }): Line[] => [
    ...(frozen ? [{ indicator, period, ...frozen, hidden: null, asOf: frozen.frozenOn }] : []),
    { indicator, period, version, ...live, hidden: null, frozenOn: null, asOf },
  ])
}
