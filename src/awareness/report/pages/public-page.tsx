import { Card } from '../../../platform/ui/card.tsx'
import { DataTable } from '../../../platform/ui/data-table.tsx'
import { EmptyState } from '../../../platform/ui/empty-state.tsx'
import { PageHeading, Section } from '../../../platform/ui/heading.tsx'
import { PublicPage } from '../../../platform/ui/public-page.tsx'
import { Count, Ltr, Paragraphs, UserText } from '../../../platform/ui/texts.tsx'
import { useHref, useWords } from '../../../platform/ui/view.ts'
import type { HeldCounts, PublicProgramme, PupilQuestion } from '../../../public-record/awareness.ts'
import type { PublicReport } from '../../../public-record/awareness-reports.ts'
import { Topics } from '../../pages/listed.tsx'
import { awarenessWords } from '../../words.ts'
import { VersionList } from '../released/pages/version-list.tsx'
import { reportWords } from '../words.ts'

interface AwarenessPageProps {
  programmes: readonly PublicProgramme[]
  questions: readonly PupilQuestion[]
  reports: readonly PublicReport[]
}

/** What everyone may read of awareness: counts of stages that are over, and questions with their answers. */
export function AwarenessPage({ programmes, questions, reports }: AwarenessPageProps) {
  const { public: words, released } = useWords(reportWords)
  const href = useHref()
  return (
    <PublicPage title={words.title}>
      <PageHeading title={words.title} lead={words.lead} />
      <div class="stack">
        {programmes.length === 0 ? <EmptyState title={words.none}>{words.noneText}</EmptyState> : <Programmes programmes={programmes} />}
        <p class="cluster">
          <a href={href('/awareness.json')}>{words.json}</a>
          <a href={href('/awareness/figures')}>{words.national}</a>
        </p>
      </div>
      <Section title={released.section} id="reports">
        <div class="stack">
          <p class="quiet">{reports.length === 0 ? released.none : released.sectionText}</p>
          {reports.length > 0 && <VersionList reports={reports} />}
          <p>
            <a href={href('/awareness.atom')}>{released.feed}</a>
          </p>
        </div>
      </Section>
      <Section title={words.questions}>
        {questions.length === 0 ? (
          <p class="quiet">{words.noQuestions}</p>
        ) : (
          <div class="stack">
            {questions.map(({ topicNames, question, answer }) => (
              <Card over={topicNames.length > 0 && <Topics topics={topicNames} />} title={<UserText>{question}</UserText>}>
                <Paragraphs text={answer} />
              </Card>
            ))}
          </div>
        )}
      </Section>
    </PublicPage>
  )
}

const columns = ['sessions', 'schools', 'classes', 'girls', 'boys'] as const satisfies readonly (keyof HeldCounts)[]

function Programmes({ programmes }: Pick<AwarenessPageProps, 'programmes'>) {
  const words = useWords(reportWords)
  const { programmes: stage } = useWords(awarenessWords)
  return (
    <DataTable
      caption={words.public.title}
      captionSpoken
      columns={[
        {
          header: stage.stage,
          cell: (one) => (
            <>
              <Ltr>{one.schoolYear}</Ltr> · {stage.name(one.edition, one.stage)}
              <br />
              <span class="quiet">
                <Topics topics={one.topicNames} />
              </span>
            </>
          ),
        },
        ...columns.map((name) => ({
          header: words[name],
          cell: (one: PublicProgramme) => <Shown n={one[name]} />,
          align: 'end' as const,
        })),
        { header: words.pupils, cell: (one) => <Shown n={one.pupils} />, align: 'end' },
      ]}
      rows={programmes}
    />
  )
}

function Shown({ n }: { n: number | null }) {
  const { hidden } = useWords(reportWords).public
  return n === null ? <span class="quiet">{hidden}</span> : <Count n={n} />
}
