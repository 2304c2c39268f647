import { DataTable } from '../../../platform/ui/data-table.tsx'
import { Section } from '../../../platform/ui/heading.tsx'
import { Ltr, UserText } from '../../../platform/ui/texts.tsx'
import { useHref, useView, useWords } from '../../../platform/ui/view.ts'
import { formatNumber } from '../../../platform/words/numbers.ts'
import type { DemandMonth } from '../queries/figures.ts'
import { keptWords } from '../words.ts'

/** What everyone learns of a month, what waits, and what is held back and why. */
export function DemandMonths({ demands }: { demands: readonly DemandMonth[] }) {
  const words = useWords(keptWords)
  const { language } = useView()
  const href = useHref()
  const number = (n: number) => formatNumber(language, n)
  return (
    <Section title={words.figures} id="published">
      <p class="quiet">{words.figuresText}</p>
      <DataTable<DemandMonth>
        caption={words.figures}
        captionSpoken
        columns={[
          {
            header: words.demand,
            cell: ({ ref }) => (
              <a href={href(`/demands/${ref}`)}>
                <Ltr>{ref}</Ltr>
              </a>
            ),
          },
          { header: words.counted, cell: ({ kept, promised }) => words.ofAll(number(kept), number(promised)) },
          { header: words.state, cell: (demand) => <State {...demand} /> },
        ]}
        rows={demands}
      />
    </Section>
  )
}

function State({ heldBack, state, refusal }: DemandMonth) {
  const words = useWords(keptWords)
  if (heldBack) return <>{words.heldBack[heldBack]}</>
  return (
    <>
      {words.states[state ?? 'waiting']}
      {refusal && (
        <>
          <br />
          <UserText>{words.because(refusal)}</UserText>
        </>
      )}
    </>
  )
}
