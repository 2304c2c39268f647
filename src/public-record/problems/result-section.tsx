import { BarChart } from '../../platform/charts/bar-chart.tsx'
import { IntervalChart } from '../../platform/charts/interval-chart.tsx'
import { Disclosure } from '../../platform/ui/disclosure.tsx'
import { Facts } from '../../platform/ui/facts.tsx'
import { Section } from '../../platform/ui/heading.tsx'
import { useView, useWords } from '../../platform/ui/view.ts'
import { formatNumber } from '../../platform/words/numbers.ts'
import type { ProblemResult } from './copy-problem.ts'
import { publicProblemsWords } from './words.ts'

/** The result as a plain sentence, a picture where the counts are not small, and its doubts. */
export function ResultSection({ result }: { result: ProblemResult }) {
  const words = useWords(publicProblemsWords)
  const { language } = useView()
  const { sentence, doubts, methods, counts, ratios } = result
  return (
    <>
      <Section title={words.result} id="result">
        <div class="stack">
          <p class="lead">{sentence[language]}</p>
          {counts && (
            <>
              <BarChart
                id="counts"
                title={words.picture}
                description={`${words.pictureText} ${sentence[language]}`}
                labels={[words.before, words.after]}
                labelHeader={words.time}
                series={[
                  { name: words.areas.place, values: counts.place },
                  ...(counts.alike ? [{ name: words.areas.alike, values: counts.alike }] : []),
                ]}
              />
              {ratios.length > 0 && (
                <IntervalChart
                  id="ratios"
                  title={words.ratios}
                  description={words.ratiosText}
                  headers={[words.area, words.ratio]}
                  estimates={ratios.map(({ area, value, low, high }) => ({ label: words.areas[area], value, interval: { low, high } }))}
                  reference={{ value: 1, label: words.same }}
                  ratios
                  format={(n) => formatNumber(language, Number(n.toFixed(2)))}
                />
              )}
            </>
          )}
        </div>
      </Section>
      <Section title={words.doubts}>
        <div class="stack">
          <ul class="typed typed-list">
            {doubts[language].map((doubt) => (
              <li>{doubt}</li>
            ))}
          </ul>
          {methods[language].length > 0 && (
            <Disclosure summary={words.methods}>
              <Facts facts={methods[language].map(({ term, text }) => ({ term, value: text }))} />
            </Disclosure>
          )}
        </div>
      </Section>
    </>
  )
}
