import { Disclosure } from '../../platform/ui/disclosure.tsx'
import { EmptyState } from '../../platform/ui/empty-state.tsx'
import { PageHeading, Section } from '../../platform/ui/heading.tsx'
import { PublicPage } from '../../platform/ui/public-page.tsx'
import { useHref, useView, useWords } from '../../platform/ui/view.ts'
import { formatDay } from '../../platform/words/dates.ts'
import type { TrustFacts } from '../../public-record/trust.ts'
import { type Questionnaire, questionnaires } from '../items.ts'
import { trustWords } from '../words.ts'
import { Doubts, Results } from './results.tsx'

/** What was asked, the newest wave of each questionnaire in full and the others folded. */
export function TrustPage({ waves }: { waves: readonly TrustFacts[] }) {
  const { public: words } = useWords(trustWords)
  const href = useHref()
  return (
    <PublicPage title={words.title}>
      <PageHeading title={words.title} lead={words.lead} />
      {waves.length === 0 ? (
        <EmptyState title={words.none}>{words.noneText}</EmptyState>
      ) : (
        <>
          <p>
            <a href={href('/trust.csv')}>{words.csv}</a> · <a href={href('/trust.json')}>{words.json}</a>
          </p>
          <Doubts />
          {questionnaires.map((one) => (
            <Asked questionnaire={one} waves={waves.filter(({ questionnaire }) => questionnaire === one)} />
          ))}
        </>
      )}
    </PublicPage>
  )
}

function Asked({ questionnaire, waves }: { questionnaire: Questionnaire; waves: readonly TrustFacts[] }) {
  const { public: words, questionnaires: names } = useWords(trustWords)
  const [newest, ...older] = waves
  if (!newest) return null
  return (
    <Section title={names[questionnaire]} id={questionnaire}>
      <div class="stack">
        <Period wave={newest} />
        <Results id={newest.ref} wave={newest} before={formerOf(newest, older)} />
      </div>
      {older.length > 0 && (
        <Disclosure summary={words.older}>
          {older.map((wave, nth) => (
            <div class="stack">
              <Period wave={wave} />
              <Results id={wave.ref} wave={wave} before={formerOf(wave, older.slice(nth + 1))} />
            </div>
          ))}
        </Disclosure>
      )}
    </Section>
  )
}

/** What was asked in other words is no wave before. */
const formerOf = (wave: TrustFacts, older: readonly TrustFacts[]) => older.find(({ wording }) => wording === wave.wording) ?? null

function Period({ wave }: { wave: TrustFacts }) {
  const { language } = useView()
  const { results: words } = useWords(trustWords)
  return <p class="quiet">{words.period(formatDay(language, wave.firstDay), formatDay(language, wave.lastDay))}</p>
}
