import { Facts } from '../../../platform/ui/facts.tsx'
import { useWords } from '../../../platform/ui/view.ts'
import type { Definition } from '../definition.ts'
import type { IndicatorId } from '../indicator.ts'
import { indicatorWords } from '../words.ts'

interface ExplanationProps {
  definition: Definition<IndicatorId>
  /** The first period of which anything is known. */
  since: string | null
}

/** What everyone should know of a figure: how it comes about, and what it does not say. */
export function Explanation({ definition: { id, unit, version, better }, since }: ExplanationProps) {
  const words = useWords(indicatorWords)
  const { formula, caveat } = words.explained[id]
  return (
    <Facts
      facts={[
        { term: words.formulaTerm, value: formula },
        { term: words.caveatTerm, value: caveat },
        { term: words.doubtTerm, value: words.doubt[unit === 'percent' || unit === 'days' ? unit : 'count'] },
        { term: words.unitTerm, value: better ? `${words.units[unit]} (${words.better[better]})` : words.units[unit] },
        { term: words.sinceTerm, value: since && words.period(since) },
        { term: words.versionTerm, value: words.version(version) },
      ]}
    />
  )
}
