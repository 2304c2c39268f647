import { Submit } from '../../platform/ui/button.tsx'
import { Checkboxes } from '../../platform/ui/choices.tsx'
import { DeskPage } from '../../platform/ui/desk-page.tsx'
import { EmptyState } from '../../platform/ui/empty-state.tsx'
import { Form, FormActions, type FormErrors } from '../../platform/ui/form.tsx'
import { PageHeading, Section } from '../../platform/ui/heading.tsx'
import { Pagination } from '../../platform/ui/pagination.tsx'
import { useWords } from '../../platform/ui/view.ts'
import type { Checked } from '../leaks/findings.ts'
import type { WaitingRelease } from '../queries/releases.ts'
import { publicRecordWords } from '../words.ts'
import { ReleaseCard, type ReturnedReason } from './release-card.tsx'

interface ReleasesProps {
  releases: readonly Checked<WaitingRelease>[]
  /** Null for those who may read and not sign. */
  signer: string | null
  older?: string | null
  /** A refusal to withhold that came back. */
  returned?: ReturnedReason | undefined
  /** A dealing with a finding that came back. */
  dealing?: ReturnedReason | undefined
  /** What is wrong with a signature or with the choice of several. */
  errors?: FormErrors
}

/** Every text that waits, exactly as it will stand in public. */
export function ReleasesPage({ releases, signer, older, returned, dealing, errors = {} }: ReleasesProps) {
  const { releases: words } = useWords(publicRecordWords)
  const clear = releases.filter((release) => release.found.length === 0 && signer && !release.signers.includes(signer))
  return (
    <DeskPage title={words.title}>
      <PageHeading title={words.title} lead={words.lead} />
      {releases.length === 0 && <EmptyState title={words.empty}>{words.emptyText}</EmptyState>}
      <div class="stack">
        {releases.map((release) => (
          <ReleaseCard
            release={release}
            signer={signer}
            returned={returned?.id === release.id ? returned : undefined}
            dealing={dealing?.id === release.id ? dealing : undefined}
          />
        ))}
      </div>
      {(clear.length > 1 || errors['']) && (
        <Section title={words.several} id="several">
          <Form path="/desk/releases/signatures" label={words.several} prefix="several" errors={errors}>
            <Checkboxes
              name="releaseIds"
              label={words.title}
              hint={words.severalHint}
              options={clear.map(({ id, title, subjectKind }) => ({ value: id, label: `${words.kinds[subjectKind]} · ${title}` }))}
            />
            <FormActions>
              <Submit>{words.signAll}</Submit>
            </FormActions>
          </Form>
        </Section>
      )}
      <Pagination older={older} />
    </DeskPage>
  )
}
