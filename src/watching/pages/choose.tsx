import { PageHeading, Section } from '../../platform/ui/heading.tsx'
import { PublicPage } from '../../platform/ui/public-page.tsx'
import { UserText } from '../../platform/ui/texts.tsx'
import { useHref, useView, useWords } from '../../platform/ui/view.ts'
import { followPath } from '../follow.ts'
import type { NamedSubject } from '../queries/subjects.ts'
import { watchingWords } from '../words.ts'

/** Places and categories, each a link to its form. */
export function ChoosePage({ subjects }: { subjects: readonly NamedSubject[] }) {
  const href = useHref()
  const { language } = useView()
  const { describe, page } = useWords(watchingWords)
  return (
    <PublicPage title={page.title}>
      <PageHeading title={page.choose} lead={page.lead} />
      <p>{page.chooseText}</p>
      <Choices title={page.districts} subjects={subjects.filter(({ kind }) => kind === 'district')} />
      <Choices title={page.categories} subjects={subjects.filter(({ kind }) => kind === 'category')} />
      <Section title={page.meetings}>
        <ul class="cluster">
          {[{ kind: 'meetings', subject: 'all', names: null } as const, ...subjects.filter(({ kind }) => kind === 'series')].map((one) => (
            <li>
              <a class="button button-secondary" href={href(followPath(one))}>
                {one.names ? <UserText>{one.names[language]}</UserText> : describe('meetings', '')}
              </a>
            </li>
          ))}
        </ul>
      </Section>
    </PublicPage>
  )
}

function Choices({ title, subjects }: { title: string; subjects: readonly NamedSubject[] }) {
  const href = useHref()
  const { language } = useView()
  if (subjects.length === 0) return null
  return (
    <Section title={title}>
      <ul class="cluster">
        {subjects.map((subject) => (
          <li>
            <a class="button button-secondary" href={href(followPath(subject))}>
              <UserText>{subject.names[language]}</UserText>
            </a>
          </li>
        ))}
      </ul>
    </Section>
  )
}
