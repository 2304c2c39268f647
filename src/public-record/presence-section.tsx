import { Facts } from '../platform/ui/facts.tsx'
import { Section } from '../platform/ui/heading.tsx'
import { useView, useWords } from '../platform/ui/view.ts'
import type { PresenceMonth } from './presence.ts'
import { presenceCounts, presenceTitle } from './presence-sentence.ts'
import { publicRecordWords } from './words.ts'

interface PresenceSectionProps {
  /** As everyone may read them. */
  months: readonly PresenceMonth[]
  district: string | null
}

/** What was kept of the presence that was promised, month by month: nothing of place, time or team. */
export function PresenceSection({ months, district }: PresenceSectionProps) {
  const { language } = useView()
  const { presence: words } = useWords(publicRecordWords)
  if (months.length === 0) return null
  return (
    <Section title={words.title} id="presence">
      <Facts facts={months.map((month) => ({ term: presenceTitle(language, month, district), value: presenceCounts(language, month) }))} />
      <p class="quiet">{words.note}</p>
    </Section>
  )
}
