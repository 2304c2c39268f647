import type { Returned } from '../../../../platform/http/submit.ts'
import { Badge } from '../../../../platform/ui/badge.tsx'
import { Submit } from '../../../../platform/ui/button.tsx'
import { Card } from '../../../../platform/ui/card.tsx'
import { Day } from '../../../../platform/ui/day.tsx'
import { DeskPage } from '../../../../platform/ui/desk-page.tsx'
import { Disclosure } from '../../../../platform/ui/disclosure.tsx'
import { EmptyState } from '../../../../platform/ui/empty-state.tsx'
import { Facts } from '../../../../platform/ui/facts.tsx'
import { Form, FormActions } from '../../../../platform/ui/form.tsx'
import { PageHeading, Section } from '../../../../platform/ui/heading.tsx'
import { Select } from '../../../../platform/ui/select.tsx'
import { TextArea } from '../../../../platform/ui/text-area.tsx'
import { UserText } from '../../../../platform/ui/texts.tsx'
import { useHref, useWords } from '../../../../platform/ui/view.ts'
import type { ReportVersion } from '../../queries.ts'
import { reportWords } from '../../words.ts'
import { pathOf } from '../address.ts'

interface VersionsPageProps {
  versions: readonly ReportVersion[]
  /** School years that are over, the latest first. */
  years: readonly string[]
  mayPropose: boolean
  mayWithdraw: boolean
  /** The form that came back: of a proposal, or of the withdrawal of one version. */
  returned?: (Returned & { id?: string }) | undefined
}

/** What of the reports is public, waits to be, or was. */
export function VersionsPage({ versions, years, mayPropose, mayWithdraw, returned }: VersionsPageProps) {
  const words = useWords(reportWords)
  const { desk } = words.released
  return (
    <DeskPage title={desk.title} trail={[{ path: '/desk/awareness/report', label: words.title }]}>
      <PageHeading title={desk.title} lead={desk.lead} />
      {mayPropose && <Proposal years={years} returned={returned?.id ? undefined : returned} />}
      <Section title={desk.versions}>
        {versions.length === 0 ? (
          <EmptyState title={desk.none} />
        ) : (
          <div class="stack">
            {versions.map((version) => (
              <Version version={version} mayWithdraw={mayWithdraw} returned={returned?.id === version.id ? returned : undefined} />
            ))}
          </div>
        )}
      </Section>
    </DeskPage>
  )
}

function Proposal({ years, returned }: { years: readonly string[]; returned: Returned | undefined }) {
  const { released, year } = useWords(reportWords)
  const { desk: words } = released
  return (
    <Section title={words.propose}>
      <div class="stack">
        <p>{words.proposeText}</p>
        {years.length === 0 ? (
          <p class="quiet">{words.noYear}</p>
        ) : (
          <Form path="/desk/awareness/reports" prefix="proposal" label={words.propose} {...returned}>
            <Select name="schoolYear" label={year} options={years.map((one) => ({ value: one, label: one }))} required />
            <TextArea name="change" label={words.change} hint={words.changeHint} rows={2} />
            <TextArea name="changeFr" label={words.changeFr} rows={2} />
            <FormActions>
              <Submit>{words.submit}</Submit>
            </FormActions>
          </Form>
        )}
      </div>
    </Section>
  )
}

interface VersionProps {
  version: ReportVersion
  mayWithdraw: boolean
  returned: Returned | undefined
}

const tones = { waiting: 'waiting', released: 'done', withheld: 'not', withdrawn: 'not' } as const

function Version({ version, mayWithdraw, returned }: VersionProps) {
  const { released, of } = useWords(reportWords)
  const { desk: words } = released
  const href = useHref()
  const state = version.withdrawnOn ? 'withdrawn' : version.release
  const path = `/desk/awareness/reports/${version.id}/withdrawal`
  return (
    <Card
      title={`${of(version.schoolYear)} · ${released.version(String(version.version))}`}
      badge={<Badge tone={tones[state]}>{words.states[state]}</Badge>}
    >
      <Facts
        facts={[
          { term: words.proposedOn, value: <Day day={version.proposedOn} /> },
          { term: released.change, value: version.changeAr && <UserText>{version.changeAr}</UserText> },
          { term: words.refusal, value: state === 'withheld' && version.refusal && <UserText>{version.refusal}</UserText> },
          { term: released.withdrawnOn, value: version.withdrawnOn && <Day day={version.withdrawnOn} /> },
          { term: words.reason, value: version.withdrawnReason && <UserText>{version.withdrawnReason}</UserText> },
        ]}
      />
      {version.release === 'released' && (
        <p>
          <a href={href(pathOf(version))}>{words.look}</a>
        </p>
      )}
      {mayWithdraw && state === 'released' && (
        <Disclosure summary={words.withdraw} open={returned !== undefined}>
          <p>{words.withdrawText}</p>
          <Form path={path} prefix={version.id} label={words.withdraw} {...returned}>
            <TextArea name="reason" label={words.reason} hint={words.reasonHint} rows={2} required />
            <FormActions>
              <Submit weight="danger">{words.withdraw}</Submit>
            </FormActions>
          </Form>
        </Disclosure>
      )}
    </Card>
  )
}
