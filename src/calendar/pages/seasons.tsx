import type { Returned } from '../../platform/http/submit.ts'
import { DataTable } from '../../platform/ui/data-table.tsx'
import { Day } from '../../platform/ui/day.tsx'
import { Section } from '../../platform/ui/heading.tsx'
import { PostButton } from '../../platform/ui/post-button.tsx'
import { SpanForm } from '../../platform/ui/span-form.tsx'
import { useWords } from '../../platform/ui/view.ts'
import type { Day as CalendarDay } from '../../platform/words/dates.ts'
import type { Season } from '../season.ts'
import { calendarWords } from '../words.ts'

interface SeasonsProps {
  seasons: readonly Season[]
  today: CalendarDay
  mayDeclare: boolean
  returned: Returned | undefined
}

/** When Ramadan is kept: seen by everyone who plans hours, and by no deadline. */
export function Seasons({ seasons, today, mayDeclare, returned }: SeasonsProps) {
  const { seasons: words, page } = useWords(calendarWords)
  const withdraw = {
    header: page.withdrawHeader,
    cell: ({ firstDay, lastDay }: Season) =>
      lastDay >= today && (
        <PostButton path={`/desk/seasons/${firstDay}/withdrawal`} weight="quiet">
          {page.withdraw}
        </PostButton>
      ),
  }
  return (
    <Section title={words.title}>
      <div class="stack">
        <p class="quiet">{words.lead}</p>
        {seasons.length > 0 && (
          <DataTable
            caption={words.title}
            captionSpoken
            columns={[
              { header: words.firstDay, cell: ({ firstDay }) => <Day day={firstDay} style="full" /> },
              { header: words.lastDay, cell: ({ lastDay }) => <Day day={lastDay} style="full" /> },
              ...(mayDeclare && seasons.some(({ lastDay }) => lastDay >= today) ? [withdraw] : []),
            ]}
            rows={seasons}
          />
        )}
        {mayDeclare && <SpanForm path="/desk/seasons" prefix="season" words={words} hint={words.hint} returned={returned} />}
      </div>
    </Section>
  )
}
