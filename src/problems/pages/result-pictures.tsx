import { IntervalChart } from '../../platform/charts/interval-chart.tsx'
import { LineChart } from '../../platform/charts/line-chart.tsx'
import { Section } from '../../platform/ui/heading.tsx'
import { useView, useWords } from '../../platform/ui/view.ts'
import { formatDay } from '../../platform/words/dates.ts'
import { formatNumber } from '../../platform/words/numbers.ts'
import type { Evaluation } from '../evaluate.ts'
import type { ProblemLine } from '../queries/problems.ts'
import { problemsWords } from '../words.ts'

/** The counts along time with the start of the measures, and the ratios with between what they may lie. */
export function ResultPictures({ problem, evaluation }: { problem: ProblemLine; evaluation: Evaluation }) {
  const { result: words } = useWords(problemsWords)
  const { language } = useView()
  const { counts, change, series, ratio, comparisonRatio } = evaluation
  const one = (n: number) => formatNumber(language, Number(n.toFixed(n < 10 ? 2 : 1)))
  const ratios = [
    { label: words.treated, outcome: ratio },
    { label: words.comparison, outcome: comparisonRatio },
  ].flatMap(({ label, outcome }) =>
    outcome.computed && outcome.low > 0 ? [{ label, value: outcome.ratio, interval: { low: outcome.low, high: outcome.high } }] : [],
  )
  const compared = counts.some(({ comparison }) => comparison !== null)
  return (
    <Section title={words.pictures}>
      <div class="stack">
        <LineChart
          id="counts"
          title={words.picture}
          description={words.pictureText}
          labelHeader={words.period}
          labels={counts.map(({ period }) => formatDay(language, period, problem.period === 'month' ? 'month' : 'short'))}
          series={[
            { name: words.treated, values: counts.map(({ treated }) => treated) },
            ...(compared ? [{ name: words.comparison, values: counts.map(({ comparison }) => comparison) }] : []),
            ...(series.computed
              ? [{ name: words.expected, values: series.expected.map((value, nth) => (nth < change ? null : value)) }]
              : []),
          ]}
          format={one}
          {...(change > 0 && change < counts.length && { boundary: { before: change - 1, label: words.began } })}
        />
        {ratios.length > 0 && (
          <IntervalChart
            id="ratios"
            title={words.ratios}
            description={words.ratiosText}
            headers={[words.area, words.ratio]}
            estimates={ratios}
            reference={{ value: 1, label: words.same }}
            ratios
            format={one}
          />
        )}
      </div>
    </Section>
  )
}
