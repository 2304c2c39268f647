import { WordButtons } from '../../demands/word-buttons.tsx'
import { demandsWords } from '../../demands/words.ts'
import { Day } from '../../platform/ui/day.tsx'
import { Facts } from '../../platform/ui/facts.tsx'
import { PageHeading, Section } from '../../platform/ui/heading.tsx'
import { PublicPage } from '../../platform/ui/public-page.tsx'
import { Quote } from '../../platform/ui/quote.tsx'
import { Ltr, UserText } from '../../platform/ui/texts.tsx'
import { useHref, useView, useWords } from '../../platform/ui/view.ts'
import { nameIn } from '../../platform/words/names.ts'
import type { StoryEntry } from '../../public-record/story.tsx'
import type { Followed } from '../queries/follow.ts'
import { receptionWords } from '../words.ts'

interface WordPageProps {
  /** /receipts/TOKEN */
  path: string
  demand: Followed
  story: readonly StoryEntry[]
}

/** For whoever holds the link: what was promised, what was reported as far as it is released, and the question. Opening it says nothing. */
export function WordPage({ path, demand, story }: WordPageProps) {
  const { language } = useView()
  const href = useHref()
  const { fields, outcomes, page, wordPage } = useWords(demandsWords)
  const { follow } = useWords(receptionWords)
  const text = demand.publicText ?? demand.original
  const said = (...kinds: string[]) => story.findLast(({ kind, text }) => text && kinds.includes(kind))?.text
  const promised = said('promised')
  const reported = said('reported_kept', 'reported_partly', 'reported_not_kept', 'reported_cancelled')
  const office = nameIn(language, demand.officeAr, demand.officeFr)
  return (
    <PublicPage title={`${fields.verdict} ${demand.ref}`}>
      <PageHeading over={<Ltr>{demand.ref}</Ltr>} title={fields.verdict} />
      {text && (
        <Section title={wordPage.asked}>
          <Quote text={text} />
        </Section>
      )}
      <Section title={page.commitment}>
        <div class="stack">
          {promised && <Quote voice="answered" text={promised} />}
          <Facts
            facts={[
              { term: fields.owner, value: office && <UserText>{office}</UserText> },
              { term: fields.dueOn, value: demand.dueOn && <Day day={demand.dueOn} /> },
              { term: fields.outcome, value: demand.outcome && outcomes[demand.outcome] },
            ]}
          />
          {reported && <Quote voice="answered" text={reported} by={demand.reportedOn && <Day day={demand.reportedOn} />} />}
        </div>
      </Section>
      <Section title={follow.word}>
        <div class="stack">
          <WordButtons demandRef={demand.ref} path={`${path}/${demand.ref}/verdict`} />
          <p>
            <a href={href(path)}>{wordPage.more}</a>
          </p>
        </div>
      </Section>
    </PublicPage>
  )
}
