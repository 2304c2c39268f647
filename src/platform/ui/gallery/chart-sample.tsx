import { BarChart } from '../../charts/bar-chart.tsx'
import { IntervalChart } from '../../charts/interval-chart.tsx'
import { LineChart } from '../../charts/line-chart.tsx'
import { formatDay } from '../../words/dates.ts'
import { useView, useWords } from '../view.ts'
import { galleryWords } from './catalogue.ts'
import { districts, months } from './invented.ts'

/** The three pictures of numbers: along time, side by side, and with what is not sure about them. */
export function ChartSample() {
  const { charts: words, home } = useWords(galleryWords)
  const { language } = useView()
  return (
    <div class="stack">
      <LineChart
        id="sample-line"
        title={words.demands}
        description={words.demandsText}
        labels={months.map(({ month }) => formatDay(language, `${month}-01`, 'month'))}
        labelHeader={words.month}
        series={[
          { name: words.received, values: months.map(({ received }) => received) },
          {
            name: words.answered,
            values: months.map(({ answered }) => answered),
            intervals: months.map(({ answered }) => (answered === null ? null : { low: answered - 3, high: answered + 4 })),
          },
        ]}
        boundary={{ before: 2, label: words.began }}
      />
      <BarChart
        id="sample-bar"
        title={home.districts}
        description={home.districts}
        labels={districts.map(({ name }) => name)}
        labelHeader={home.district}
        series={[
          { name: home.open, values: districts.map(({ open }) => open) },
          { name: home.closed, values: districts.map(({ closed }) => closed) },
        ]}
      />
      <IntervalChart
        id="sample-interval"
        title={words.ratio}
        description={words.ratioText}
        headers={[home.district, words.ratio]}
        reference={{ value: 1, label: words.same }}
        estimates={[
          { label: districts[0]!.name, value: 0.62, interval: { low: 0.41, high: 0.93 } },
          { label: districts[2]!.name, value: 1.1, interval: { low: 0.55, high: 2.3 } },
        ]}
        ratios
      />
    </div>
  )
}
