import { meetingsWords } from '../../meetings/words.ts'
import type { Returned } from '../../platform/http/submit.ts'
import { Submit } from '../../platform/ui/button.tsx'
import { Checkboxes } from '../../platform/ui/choices.tsx'
import { DeskPage } from '../../platform/ui/desk-page.tsx'
import { EmptyState } from '../../platform/ui/empty-state.tsx'
import { FileInput } from '../../platform/ui/file-input.tsx'
import { Form, FormActions } from '../../platform/ui/form.tsx'
import { PageHeading, Section } from '../../platform/ui/heading.tsx'
import { Select } from '../../platform/ui/select.tsx'
import { TextInput } from '../../platform/ui/text-input.tsx'
import { Ltr, UserText } from '../../platform/ui/texts.tsx'
import { useView, useWords } from '../../platform/ui/view.ts'
import { nameIn } from '../../platform/words/names.ts'
import { handoutKinds } from '../handout.ts'
import type { HandoutLine, Meeting, Office } from '../queries.ts'
import { handoutsWords } from '../words.ts'
import { HandoutCard } from './handout-card.tsx'

interface HandoutsPageProps {
  meeting: Meeting
  handouts: readonly HandoutLine[]
  /** In whose name the reader may bring one. */
  offices: readonly Office[]
  returned?: Returned | undefined
  /** The one whose withdrawal came back. */
  withdrawing?: string | undefined
}

export function HandoutsPage({ meeting, handouts, offices, returned, withdrawing }: HandoutsPageProps) {
  const { page: words } = useWords(handoutsWords)
  const { list } = useWords(meetingsWords)
  const own = new Set(offices.map(({ id }) => id))
  return (
    <DeskPage
      title={words.title}
      trail={[
        { path: '/desk/meetings', label: list.title },
        { path: `/desk/meetings/${meeting.ref}`, label: meeting.ref },
      ]}
    >
      <PageHeading over={<Ltr>{meeting.ref}</Ltr>} title={words.title} lead={<UserText>{meeting.title}</UserText>} />
      {handouts.length === 0 && <EmptyState title={words.empty}>{words.emptyHint}</EmptyState>}
      <div class="stack">
        {handouts.map((handout) => (
          <HandoutCard
            {...{ handout, meeting }}
            mayWithdraw={own.has(handout.officeId)}
            returned={withdrawing === handout.id ? returned : undefined}
          />
        ))}
      </div>
      {offices.length > 0 && meeting.state !== 'cancelled' && (
        <NewHandout meeting={meeting} offices={offices} returned={withdrawing ? undefined : returned} />
      )}
    </DeskPage>
  )
}

function NewHandout({ meeting, offices, returned }: { meeting: Meeting; offices: readonly Office[]; returned: Returned | undefined }) {
  const { form: words, kinds } = useWords(handoutsWords)
  const { language } = useView()
  return (
    <Section title={words.title} id="add">
      <p>{words.text}</p>
      <Form
        path={`/desk/meetings/${meeting.ref}/handouts`}
        files
        prefix="handout"
        label={words.title}
        values={returned?.values ?? (offices.length === 1 ? { officeId: offices[0]!.id } : {})}
        errors={returned?.errors}
      >
        <TextInput name="title" label={words.name} hint={words.nameHint} required />
        <Select name="kind" label={words.kind} options={handoutKinds.map((value) => ({ value, label: kinds[value] }))} required />
        <Select
          name="officeId"
          label={words.office}
          options={offices.map(({ id, nameAr, nameFr }) => ({
            value: id,
            label: nameIn(language === 'zgh' ? 'ar' : language, nameAr, nameFr)!,
          }))}
          required
        />
        <FileInput name="file" label={words.file} hint={words.fileHint} accept=".pdf,application/pdf" megabytes={8} required />
        <Checkboxes name="closedCases" label={words.cases} hint={words.casesHint} options={[{ value: 'yes', label: words.closed }]} />
        <Checkboxes name="prosecutorCleared" label={words.prosecutor} options={[{ value: 'yes', label: words.cleared }]} />
        <FormActions>
          <Submit>{words.act}</Submit>
        </FormActions>
      </Form>
    </Section>
  )
}
