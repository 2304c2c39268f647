import { IntervalChart } from '../../platform/charts/interval-chart.tsx'
import { DataTable } from '../../platform/ui/data-table.tsx'
import { Section } from '../../platform/ui/heading.tsx'
import { UserText } from '../../platform/ui/texts.tsx'
import { useView, useWords } from '../../platform/ui/view.ts'
import type { Language } from '../../platform/words/language.ts'
import { enumerate } from '../../platform/words/punctuation.ts'
import { type Figure, shareOf, together } from '../figure.ts'
import type { Item } from '../items.ts'
import { areaName, askedIn, countText, figureIn, percent, sayingsOf, shareText, type WaveResults } from '../sentences.ts'
import { trustWords } from '../words.ts'

interface ResultsProps {
  /** Before the identities of its figures: several waves may stand on one page. */
  id: string
  wave: WaveResults
  before: WaveResults | null
}

/** Each item as sentences and a picture with its table folded beneath. Items are never added up. */
export function Results({ id, wave, before }: ResultsProps) {
  return (
    <>
      {askedIn(wave).map((item) => (
        <ItemResults id={`${id}-${item}`} item={item} wave={wave} before={before} />
      ))}
    </>
  )
}

export function Doubts() {
  const { results: words } = useWords(trustWords)
  return (
    <Section title={words.doubts}>
      <ul>
        {words.doubt.map((one) => (
          <li>{one}</li>
        ))}
      </ul>
      <p class="quiet">{words.credit}</p>
    </Section>
  )
}

interface Row {
  label: string
  figure: Figure
}

function ItemResults({ id, item, wave, before }: ResultsProps & { item: Item }) {
  const { language } = useView()
  const { items, results: words, desk } = useWords(trustWords)
  const own = wave.results.filter((one) => one.item === item)
  const rows: Row[] = own.map((one) => ({ label: areaName(language, one), figure: figureIn(one) }))
  const all = together(rows.map(({ figure }) => figure))
  const sayings = sayingsOf(language, item, wave, before)
  const estimates = rows.flatMap(({ label, figure }) => {
    const share = shareOf(figure)
    return share ? [{ label, value: share.value, interval: { low: share.low, high: share.high } }] : []
  })
  const middle = shareOf(all)
  const shown = rows.filter(({ figure }) => figure.hidden === null)
  const table = shown.length > 0 && (
    <DataTable
      caption={words.table(items[item])}
      captionSpoken
      columns={[
        { header: desk.area, cell: ({ label }: Row) => <UserText>{label}</UserText> },
        { header: words.agree, cell: ({ figure }: Row) => countText(language, figure) },
        { header: words.share, cell: ({ figure }: Row) => shareText(language, figure) },
      ]}
      rows={all.hidden === null ? [...shown, { label: words.together, figure: all }] : shown}
    />
  )
  return (
    <Section title={items[item]} id={id}>
      <div class="stack">
        <ul>
          {[...sayings, ...hiddenIn(language, rows)].map((one) => (
            <li>
              <UserText>{one}</UserText>
            </li>
          ))}
        </ul>
        {estimates.length === 0 && table}
        {estimates.length > 0 && (
          <IntervalChart
            id={`${id}-chart`}
            title={words.table(items[item])}
            description={words.chart}
            headers={[desk.area, words.agree]}
            estimates={estimates}
            reference={middle ? { value: middle.value, label: words.together } : { value: 0.5, label: words.half }}
            format={(n) => percent(language, n)}
            table={table}
          />
        )}
      </div>
    </Section>
  )
}

/** Where nothing may be said, and why: one line for each reason. */
function hiddenIn(language: Language, rows: readonly Row[]): string[] {
  const hidden = rows.filter(({ figure }) => figure.hidden !== null)
  return [...Map.groupBy(hidden, ({ figure }) => countText(language, figure))].map(
    ([why, there]) =>
      `${enumerate(
        language,
        there.map(({ label }) => label),
      )} · ${why}`,
  )
}
