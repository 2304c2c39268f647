import type { Returned } from '../../platform/http/submit.ts'
import { Badge } from '../../platform/ui/badge.tsx'
import { Submit } from '../../platform/ui/button.tsx'
import { Checkboxes } from '../../platform/ui/choices.tsx'
import { DataTable } from '../../platform/ui/data-table.tsx'
import { DateInput } from '../../platform/ui/date-input.tsx'
import { Day } from '../../platform/ui/day.tsx'
import { DeskPage } from '../../platform/ui/desk-page.tsx'
import { EmptyState } from '../../platform/ui/empty-state.tsx'
import { Form, FormActions } from '../../platform/ui/form.tsx'
import { PageHeading, Section } from '../../platform/ui/heading.tsx'
import { PostButton } from '../../platform/ui/post-button.tsx'
import { Select } from '../../platform/ui/select.tsx'
import { TextInput } from '../../platform/ui/text-input.tsx'
import { Ltr } from '../../platform/ui/texts.tsx'
import { useWords } from '../../platform/ui/view.ts'
import { type Programme, stages } from '../programme.ts'
import type { Material } from '../queries/materials.ts'
import type { PublishedPage } from '../queries/published.ts'
import type { Topic } from '../topic.ts'
import { awarenessWords } from '../words.ts'
import { Topics } from './listed.tsx'
import { Materials } from './materials.tsx'
import { AwarenessTabs } from './tabs.tsx'
import { useTopicOptions } from './topic-options.ts'

interface ProgrammesPageProps {
  programmes: readonly Programme[]
  materials: readonly Material[]
  topics: readonly Topic[]
  published: readonly PublishedPage[]
  today: string
  mayRun: boolean
  /** Either form, as it came back. */
  programme?: Returned | undefined
  material?: Returned | undefined
}

export function ProgrammesPage({ programmes, materials, topics, published, today, mayRun, programme, material }: ProgrammesPageProps) {
  const { programmes: words } = useWords(awarenessWords)
  return (
    <DeskPage title={words.title}>
      <PageHeading title={words.title} lead={words.lead} />
      <AwarenessTabs />
      {programmes.length === 0 ? (
        <EmptyState title={words.none}>{words.noneText}</EmptyState>
      ) : (
        <Programmes programmes={programmes} today={today} mayRun={mayRun} />
      )}
      {mayRun && <OpenForm topics={topics} returned={programme} />}
      <Materials materials={materials} topics={topics} published={published} mayRun={mayRun} returned={material} />
    </DeskPage>
  )
}

function Programmes({ programmes, today, mayRun }: Pick<ProgrammesPageProps, 'programmes' | 'today' | 'mayRun'>) {
  const { programmes: words } = useWords(awarenessWords)
  return (
    <DataTable
      caption={words.title}
      captionSpoken
      columns={[
        { header: words.stage, cell: ({ edition, stage }) => words.name(edition, stage) },
        {
          header: words.year,
          cell: ({ schoolYear }) => (
            <span class="one-word">
              <Ltr>{schoolYear}</Ltr>
            </span>
          ),
        },
        {
          header: words.days,
          cell: ({ firstDay, lastDay }) => (
            <>
              <Day day={firstDay} /> – <Day day={lastDay} />
            </>
          ),
        },
        { header: words.topics, cell: (one) => <Topics topics={one.topicNames} /> },
        {
          header: words.state,
          cell: ({ id, closedOn, lastDay }) =>
            closedOn ? (
              <Badge tone="done">{words.closed}</Badge>
            ) : mayRun && lastDay < today ? (
              <PostButton path={`/desk/awareness/programmes/${id}/closure`}>{words.close}</PostButton>
            ) : (
              <Badge tone="progress">{words.open}</Badge>
            ),
        },
      ]}
      rows={programmes}
    />
  )
}

function OpenForm({ topics, returned }: { topics: readonly Topic[]; returned: Returned | undefined }) {
  const { programmes: words } = useWords(awarenessWords)
  return (
    <Section title={words.openTitle}>
      <Form
        path="/desk/awareness/programmes"
        prefix="programme"
        label={words.openTitle}
        values={returned?.values}
        errors={returned?.errors}
      >
        <TextInput name="edition" label={words.edition} hint={words.editionHint} inputmode="numeric" width="short" required />
        <Select name="stage" label={words.stage} options={stages.map((one) => ({ value: String(one), label: String(one) }))} required />
        <DateInput name="firstDay" label={words.from} required />
        <DateInput name="lastDay" label={words.to} required />
        <Checkboxes name="topics" label={words.topics} options={useTopicOptions()(topics)} required />
        <FormActions>
          <Submit>{words.openSend}</Submit>
        </FormActions>
      </Form>
    </Section>
  )
}
