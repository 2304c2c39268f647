import { ButtonLink, PrintButton } from '../../../platform/ui/button.tsx'
import { EmptyState } from '../../../platform/ui/empty-state.tsx'
import { PageHeading, Section } from '../../../platform/ui/heading.tsx'
import { useHref, useView, useWords } from '../../../platform/ui/view.ts'
import { formatDay } from '../../../platform/words/dates.ts'
import { PresencePage } from '../../pages/frame.tsx'
import { type Month, monthAfter, monthBefore } from '../month.ts'
import type { DemandMonth } from '../queries/figures.ts'
import type { Kept } from '../read-kept.ts'
import { keptWords } from '../words.ts'
import { DemandMonths } from './demand-months.tsx'
import { ByPlace, ByWeek } from './figure-tables.tsx'

interface KeptPageProps {
  kept: Kept
  month: Month
  /** Whether the month after has begun. */
  more: boolean
  demands: readonly DemandMonth[]
  everyPlace: boolean
}

/** Promised against kept in a month: by place, by week, and what of it is published. */
export function KeptPage({ kept, month, more, demands, everyPlace }: KeptPageProps) {
  const words = useWords(keptWords)
  const { language } = useView()
  const href = useHref()
  const [file, query] = ['/desk/presence-plan/kept', `month=${month.slice(0, 7)}`]
  const name = formatDay(language, month, 'month')
  const path = (other: Month) => `/desk/presence-plan/kept?month=${other.slice(0, 7)}`
  return (
    <PresencePage part="kept" title={`${words.title} · ${name}`} alone={!kept.whole}>
      <PageHeading
        over={words.title}
        title={name}
        lead={kept.whole ? words.lead : words.leadOfHeads}
        actions={
          <>
            <ButtonLink path={path(monthBefore(month))}>{words.before}</ButtonLink>
            {more && <ButtonLink path={path(monthAfter(month))}>{words.after}</ButtonLink>}
            <PrintButton />
          </>
        }
      />
      {kept.wishes.length === 0 ? (
        <EmptyState title={words.none}>{words.noneHint}</EmptyState>
      ) : (
        <>
          <Section title={words.byWeek}>
            <ByWeek kept={kept} />
          </Section>
          <Section title={words.byPlace}>
            <ByPlace kept={kept} all={everyPlace ? null : `${path(month)}&places=all`} />
            <p>
              {words.files} <a href={href(`${file}.csv?${query}`)}>CSV</a> · <a href={href(`${file}.json?${query}`)}>JSON</a>
            </p>
          </Section>
        </>
      )}
      {demands.length > 0 && <DemandMonths demands={demands} />}
      <Section title={words.howTitle}>
        <ul>
          {words.how.map((line) => (
            <li>{line}</li>
          ))}
        </ul>
      </Section>
    </PresencePage>
  )
}
