import { DeskPage } from '../../platform/ui/desk-page.tsx'
import { PageHeading, Section } from '../../platform/ui/heading.tsx'
import { Quote } from '../../platform/ui/quote.tsx'
import { Ltr } from '../../platform/ui/texts.tsx'
import { useHref, useWords } from '../../platform/ui/view.ts'
import { WordButtons } from '../word-buttons.tsx'
import { demandsWords } from '../words.ts'
import { AnswerSection } from './answer.tsx'
import type { DemandPageProps } from './demand.tsx'

/** Where a mail leads: what was promised, what was reported, and the question. Opening it says nothing. */
export function WordPage({ demand, line, progress, today }: DemandPageProps) {
  const { page, fields, wordPage: words } = useWords(demandsWords)
  const href = useHref()
  return (
    <DeskPage title={`${fields.verdict} ${demand.ref}`}>
      <PageHeading over={<Ltr>{demand.ref}</Ltr>} title={fields.verdict} />
      {'publicText' in demand && (
        <Section title={words.asked}>
          <Quote text={demand.publicText} />
        </Section>
      )}
      <AnswerSection demand={demand} progress={progress} office={[line.officeAr, line.officeFr]} today={today} />
      <Section title={page.verdict}>
        <div class="stack">
          <WordButtons demandRef={demand.ref} />
          <p>
            <a href={href(`/desk/demands/${demand.ref}#now`)}>{words.more}</a>
          </p>
        </div>
      </Section>
    </DeskPage>
  )
}
