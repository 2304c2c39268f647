import { Badge } from './badge.tsx'
import { Bars } from './bars.tsx'
import { ButtonLink, MoreLink, PrintButton, Submit } from './button.tsx'
import { Card, CardGrid } from './card.tsx'
import { DataTable } from './data-table.tsx'
import { Due } from './day.tsx'
import { DeskPage } from './desk-page.tsx'
import { Disclosure } from './disclosure.tsx'
import { EmptyState } from './empty-state.tsx'
import { Form, FormActions } from './form.tsx'
import { galleryWords } from './gallery/catalogue.ts'
import { ChartSample } from './gallery/chart-sample.tsx'
import { FormSample } from './gallery/form-sample.tsx'
import { demands, districts } from './gallery/invented.ts'
import { PageHeading, Section } from './heading.tsx'
import { Icon, iconNames } from './icon.tsx'
import { Callout, Toast } from './notice.tsx'
import { Pagination } from './pagination.tsx'
import { PostButton } from './post-button.tsx'
import { Select } from './select.tsx'
import { Stepper } from './stepper.tsx'
import { Tabs } from './tabs.tsx'
import { TextInput } from './text-input.tsx'
import { Count, CountOf, Ltr, UserText } from './texts.tsx'
import { useWords } from './view.ts'

/** Every part on one page, in the frame of the workspace. */
export function GalleryPage() {
  const { parts, demand, home, form, charts } = useWords(galleryWords)
  return (
    <DeskPage title={parts.title} trail={[{ path: '/desk', label: demand.demands }]}>
      <PageHeading
        title={parts.title}
        lead={home.lead}
        actions={
          <>
            <ButtonLink path="/demands/new" weight="primary" icon="plus">
              {form.title}
            </ButtonLink>
            <PrintButton />
          </>
        }
      />
      <States />
      <Section title={parts.navigation}>
        <Tabs
          tabs={[
            { path: '/desk', label: home.open, count: 16, current: true },
            { path: '/desk?state=closed', label: home.closed, count: 1031 },
          ]}
        />
        <Stepper
          label={demand.way}
          steps={demand.steps.map((label, index) => ({ label, state: index < 2 ? 'done' : index === 2 ? 'late' : 'next' }))}
        />
        <Form path="/demands" method="get" label={home.search} prefix="filter">
          <Select name="district" label={home.district} options={districts.map(({ name }) => ({ value: name, label: name }))} />
          <TextInput name="words" label={home.search} />
          <FormActions>
            <Submit weight="secondary" />
          </FormActions>
        </Form>
        <MoreLink path="/answers">{home.allAnswers}</MoreLink>
        <Pagination newer="/demands?before=1" older="/demands?after=2" />
      </Section>
      <CardsAndTable />
      <Section title={charts.title}>
        <ChartSample />
      </Section>
      <Section title={parts.form}>
        <Callout tone="warning" title={form.title}>
          {parts.warning}
        </Callout>
        <FormSample />
      </Section>
      <Section title={parts.texts}>
        <p>
          <UserText>Association Les Orangers</UserText>: <Count n={1234567} /> · <Ltr>+212 523-48-23-10</Ltr> · <Ltr>WZ-2026-0042</Ltr>
        </p>
        <CountOf done={3} total={7} label={demand.done} />
      </Section>
      <Section title={parts.icons}>
        <div class="cluster">
          {iconNames.map((name) => (
            <Icon name={name} size={24} />
          ))}
        </div>
      </Section>
      <Section title={parts.empty}>
        <EmptyState title={parts.empty} action={<ButtonLink path="/demands/new">{form.title}</ButtonLink>}>
          {parts.emptyText}
        </EmptyState>
      </Section>
    </DeskPage>
  )
}

function States() {
  const { parts, states, form } = useWords(galleryWords)
  return (
    <Section title={parts.states}>
      <div class="stack">
        <Toast>{form.sent}</Toast>
        <div class="cluster">
          <Badge>{states.received}</Badge>
          <Badge tone="waiting">{states.studied}</Badge>
          <Badge tone="progress">{states.running}</Badge>
          <Badge tone="done">{states.kept}</Badge>
          <Badge tone="partly">{states.partly}</Badge>
          <Badge tone="not">{states.refused}</Badge>
          <Badge tone="late">{states.late}</Badge>
        </div>
        <Due day="2026-11-01" today="2026-11-24" />
      </div>
    </Section>
  )
}

function CardsAndTable() {
  const { parts, home, demand: words } = useWords(galleryWords)
  return (
    <Section title={parts.cards}>
      <div class="stack">
        <CardGrid>
          {demands.slice(0, 3).map((demand) => (
            <Card
              path={`/demands/${demand.ref}`}
              title={<UserText>{demand.title}</UserText>}
              over={<Ltr>{demand.ref}</Ltr>}
              foot={<Due day="2026-12-15" today="2026-11-24" />}
            >
              <UserText>{demand.answer}</UserText>
            </Card>
          ))}
        </CardGrid>
        <DataTable
          caption={words.demands}
          columns={[
            { header: home.district, cell: (row) => <UserText>{row.name}</UserText> },
            { header: home.open, cell: (row) => <Count n={row.open} />, align: 'end' },
            { header: home.closed, cell: (row) => <Count n={row.closed} />, align: 'end' },
          ]}
          rows={districts}
        />
        <Bars
          label={home.closed}
          bars={districts.map((district) => ({ label: <UserText>{district.name}</UserText>, n: district.closed, tone: 'done' }))}
        />
        <Disclosure summary={words.measure}>
          <p>{home.keptNote}</p>
        </Disclosure>
        <PostButton path="/demands/1/seconding" values={{ demand: '1' }} icon="plus">
          {words.follow}
        </PostButton>
      </div>
    </Section>
  )
}
