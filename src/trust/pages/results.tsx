import { IntervalChart } from '../../platform/charts/interval-chart.tsx'
import { DataTable } from '../../platform/ui/data-table.tsx'
import { Disclosure } from '../../platform/ui/disclosure.tsx'
import { Section } from '../../platform/ui/heading.tsx'
import { UserText } from '../../platform/ui/texts.tsx'
import { useView, useWords } from '../../platform/ui/view.ts'
import type { Language } from '../../platform/words/language.ts'
import { shareOf, together } from '../figure.ts'
import type { Item } from '../items.ts'
import {
  askedIn,
  countText,
  hiddenLines,
  type Labelled,
  percent,
  rowsOf,
  sayingsOf,
  shareText,
  throughout,
  type WaveResults,
} from '../sentences.ts'
import { trustWords } from '../words.ts'

interface ResultsProps {
  /** Before the identities of its figures: several waves may stand on one page. */
  id: string
  wave: WaveResults
  before: WaveResults | null
}

/** All items at a glance, then each by district where districts are asked. Items are never added up. */
export function Results({ id, wave, before }: ResultsProps) {
  const { language } = useView()
  const { items, results: words } = useWords(trustWords)
  const all = askedIn(wave).map((item): Labelled => ({ label: items[item], figure: throughout(rowsOf(language, item, wave)) }))
  const byDistrict = wave.questionnaire === 'district'
  const [some, apart] = [all.filter(({ figure }) => figure.hidden === null), all.filter(({ figure }) => figure.hidden !== null)]
  const sayings = askedIn(wave).flatMap((item) => sayingsOf(language, { item, now: wave, before, called: items[item] }))
  return (
    <div class="stack">
      <Picture id={`${id}-all`} title={words.all} label={words.item} rows={all} reference={{ value: 0.5, label: words.half }} />
      {!byDistrict && <Lines lines={[...sayings, ...hiddenLines(language, all)]} />}
      {byDistrict && some.length > 0 && <Lines lines={apart.map(({ label }) => `${label} · ${words.notTogether}`)} />}
      {byDistrict && (
        <div>
          <h3>{words.byDistrict}</h3>
          {askedIn(wave).map((item) => (
            <Disclosure summary={items[item]}>
              <ByDistrict id={`${id}-${item}`} item={item} wave={wave} before={before} />
            </Disclosure>
          ))}
        </div>
      )}
    </div>
  )
}

export function Doubts() {
  const { results: words } = useWords(trustWords)
  return (
    <Section title={words.doubts}>
      <div class="stack">
        <Lines lines={words.doubt} />
        <p class="quiet">{words.credit}</p>
      </div>
    </Section>
  )
}

function ByDistrict({ id, item, wave, before }: ResultsProps & { item: Item }) {
  const { language } = useView()
  const { items, results: words, desk } = useWords(trustWords)
  const rows = rowsOf(language, item, wave)
  const all = together(rows.map(({ figure }) => figure))
  const middle = shareOf(all)
  const sum = all.hidden === null ? [{ label: words.together, figure: all }] : []
  const reference = middle ? { value: middle.value, label: words.together } : { value: 0.5, label: words.half }
  return (
    <div class="stack">
      <Lines lines={[...sayingsOf(language, { item, now: wave, before }), ...hiddenLines(language, rows)]} />
      <Picture id={id} title={words.table(items[item])} label={desk.area} rows={rows} more={sum} reference={reference} />
    </div>
  )
}

interface PictureProps {
  id: string
  title: string
  /** What the rows are. */
  label: string
  rows: readonly Labelled[]
  /** Beneath the others in the table, and not in the picture. */
  more?: readonly Labelled[]
  reference: { value: number; label: string }
}

/** Shares with their uncertainty, the table folded beneath; the table alone where none may be said. */
function Picture({ id, title, label, rows, more = [], reference }: PictureProps) {
  const { language } = useView()
  const { results: words } = useWords(trustWords)
  const estimates = rows.flatMap(({ label, figure }) => {
    const share = shareOf(figure)
    return share ? [{ label, value: share.value, interval: { low: share.low, high: share.high } }] : []
  })
  const shown = rows.filter(({ figure }) => figure.hidden === null)
  if (shown.length === 0) return null
  const table = <DataTable caption={title} captionSpoken columns={columns(language, label, words)} rows={[...shown, ...more]} />
  if (estimates.length === 0) return table
  return (
    <IntervalChart
      id={`${id}-chart`}
      title={title}
      description={words.chart}
      headers={[label, words.agree]}
      format={(n) => percent(language, n)}
      {...{ estimates, reference, table }}
    />
  )
}

const columns = (language: Language, header: string, words: { agree: string; share: string }) => [
  { header, cell: ({ label }: Labelled) => <UserText>{label}</UserText> },
  { header: words.agree, cell: ({ figure }: Labelled) => countText(language, figure) },
  { header: words.share, cell: ({ figure }: Labelled) => shareText(language, figure) },
]

function Lines({ lines }: { lines: readonly string[] }) {
  if (lines.length === 0) return null
  return (
    <ul>
      {lines.map((one) => (
        <li>
          <UserText>{one}</UserText>
        </li>
      ))}
    </ul>
  )
}
