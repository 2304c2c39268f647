import { Submit } from '../../platform/ui/button.tsx'
import { EmptyState } from '../../platform/ui/empty-state.tsx'
import { Form, FormActions } from '../../platform/ui/form.tsx'
import { PageHeading, Section } from '../../platform/ui/heading.tsx'
import { PublicPage } from '../../platform/ui/public-page.tsx'
import { RecordList } from '../../platform/ui/record-list.tsx'
import { Select } from '../../platform/ui/select.tsx'
import { Ltr, UserText } from '../../platform/ui/texts.tsx'
import { useHref, useView, useWords } from '../../platform/ui/view.ts'
import { categoryIn } from '../named.ts'
import { excerpt } from '../pages/excerpt.ts'
import type { PublicProblem } from '../queries/problems.ts'
import type { Shape } from '../queries/shapes.ts'
import { District, ProblemBadge } from './standing.tsx'
import { publicProblemsWords } from './words.ts'

interface ProblemsPageProps {
  problems: readonly PublicProblem[]
  districts: readonly Shape[]
  district: string | undefined
}

/** What recurs in the city and is worked on, by district, and what was withdrawn of it. */
export function ProblemsPage({ problems, districts, district }: ProblemsPageProps) {
  const words = useWords(publicProblemsWords)
  const { language } = useView()
  const href = useHref()
  const names = districts.map(({ nameAr, nameFr }) => ({ value: nameAr, label: language === 'ar' ? nameAr : nameFr }))
  const groups = Map.groupBy(problems, groupOf)
  return (
    <PublicPage title={words.title} feed={href('/problems.atom')}>
      <PageHeading title={words.title} lead={words.lead} />
      <Form path="/problems" method="get" values={{ district }} label={words.district}>
        <Select name="district" label={words.district} options={[{ value: '', label: words.all }, ...names]} />
        <FormActions>
          <Submit weight="secondary">{words.show}</Submit>
        </FormActions>
      </Form>
      {problems.length === 0 && <EmptyState title={words.empty}>{words.emptyText}</EmptyState>}
      {(['open', 'checked', 'closed', 'withdrawn'] as const).map(
        (group) =>
          groups.has(group) && (
            <Section title={words.groups[group]}>
              <Problems problems={groups.get(group)!} />
            </Section>
          ),
      )}
      <p class="quiet">{words.caution}</p>
      <p>
        <a href={href('/problems.atom')}>{words.feed}</a> · <a href={href('/problems.json')}>{words.data}</a>
      </p>
    </PublicPage>
  )
}

function groupOf({ state, title }: PublicProblem) {
  if (title === null) return 'withdrawn'
  if (state === 'closed') return 'closed'
  return state === 'assessment' || state === 'maintenance' ? 'checked' : 'open'
}

function Problems({ problems }: { problems: readonly PublicProblem[] }) {
  const { language } = useView()
  return (
    <RecordList
      entries={problems.map((problem) => ({
        path: `/problems/${problem.ref}`,
        title: problem.title ? <UserText>{problem.title}</UserText> : <Ltr>{problem.ref}</Ltr>,
        summary: problem.problem && <UserText>{excerpt(problem.problem, 160)}</UserText>,
        meta: (
          <>
            <Ltr>{problem.ref}</Ltr> · {categoryIn(language, problem)} · <District problem={problem} />
          </>
        ),
        badge: <ProblemBadge problem={problem} />,
      }))}
    />
  )
}
