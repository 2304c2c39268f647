import type { Returned } from '../../platform/http/submit.ts'
import { ButtonLink, Submit } from '../../platform/ui/button.tsx'
import { DeskPage } from '../../platform/ui/desk-page.tsx'
import { Disclosure } from '../../platform/ui/disclosure.tsx'
import { EmptyState } from '../../platform/ui/empty-state.tsx'
import { Form, FormActions } from '../../platform/ui/form.tsx'
import { PageHeading, Section } from '../../platform/ui/heading.tsx'
import { Callout } from '../../platform/ui/notice.tsx'
import { PostButton } from '../../platform/ui/post-button.tsx'
import { PublicPage } from '../../platform/ui/public-page.tsx'
import { TextInput } from '../../platform/ui/text-input.tsx'
import { useWords } from '../../platform/ui/view.ts'
import type { Day } from '../../platform/words/dates.ts'
import type { StoryEntry } from '../../public-record/story.tsx'
import type { Asker } from '../queries/askers.ts'
import type { Followed, Remark } from '../queries/follow.ts'
import { receptionWords } from '../words.ts'
import { FollowedDemand } from './followed-demand.tsx'
import { Island } from './island.tsx'

/** A form of this page that came back with errors. */
export interface ReturnedForm extends Returned {
  readonly form: 'contact' | `remark-${string}` | `word-${string}`
}

export interface FollowPageProps {
  /** /receipts/TOKEN, or that of a school with its account. */
  path: string
  asker: Asker
  demands: readonly (Followed & { story: readonly StoryEntry[]; photos: readonly string[] })[]
  remarks: readonly Remark[]
  today: Day
  returned?: ReturnedForm | undefined
}

/** Where one's demands stand, for whoever holds the link: to read, to add, to take back, to be forgotten. */
export function FollowPage(props: FollowPageProps) {
  const { path, asker, demands, returned } = props
  const { follow, receipt } = useWords(receptionWords)
  if (asker.schoolId) return <SchoolFollowPage {...props} />
  return (
    <PublicPage title={follow.title}>
      <PageHeading
        title={follow.title}
        lead={follow.lead}
        actions={
          <ButtonLink path={`${path}/paper`} weight="quiet" icon="print">
            {receipt.title}
          </ButtonLink>
        }
      />
      <Refused returned={returned} />
      {demands.map((demand) => (
        <FollowedDemand demand={demand} {...props} />
      ))}
      <Contact path={path} asker={asker} returned={returned?.form === 'contact' ? returned : undefined} />
    </PublicPage>
  )
}

/** The same for a school, behind its account. */
function SchoolFollowPage(props: FollowPageProps) {
  const { demands, returned } = props
  const { ofSchool } = useWords(receptionWords)
  const ask = (
    <ButtonLink path="/desk/school/demands/new" weight="primary" icon="plus">
      {ofSchool.ask}
    </ButtonLink>
  )
  return (
    <DeskPage title={ofSchool.title} trail={[{ path: '/desk/school', label: ofSchool.page }]}>
      <PageHeading title={ofSchool.title} lead={ofSchool.lead} actions={ask} />
      <Refused returned={returned} />
      {demands.length === 0 && <EmptyState title={ofSchool.none} />}
      {demands.map((demand) => (
        <FollowedDemand demand={demand} {...props} />
      ))}
      <span data-receipt hidden />
      <Island />
    </DeskPage>
  )
}

function Refused({ returned }: Pick<FollowPageProps, 'returned'>) {
  if (!returned?.errors['']) return null
  return (
    <Callout tone="warning">
      <p role="alert">{returned.errors['']}</p>
    </Callout>
  )
}

function Contact({ path, asker, returned }: { path: string; asker: Asker; returned: Returned | undefined }) {
  const { follow, ask } = useWords(receptionWords)
  const known = asker.name ?? asker.phone ?? asker.email
  const values = { name: asker.name ?? '', phone: asker.phone ?? '', email: asker.email ?? '' }
  return (
    <Section title={follow.contact} id="contact">
      <div class="stack">
        <p>{known ? follow.contactText : follow.noContact}</p>
        <Disclosure summary={follow.contact} open={returned !== undefined}>
          <Form
            path={`${path}/contact`}
            values={returned?.values ?? values}
            errors={returned?.errors}
            prefix="contact"
            label={follow.contact}
          >
            <TextInput name="name" label={ask.name} autocomplete="name" width="medium" />
            <TextInput name="phone" label={ask.phone} type="tel" autocomplete="tel" width="medium" />
            <TextInput name="email" label={ask.email} type="email" autocomplete="email" width="medium" />
            <FormActions>
              <Submit>{follow.save}</Submit>
            </FormActions>
          </Form>
        </Disclosure>
        {known && (
          <PostButton path={`${path}/contact`} values={{ name: '', phone: '', email: '' }} weight="danger">
            {follow.erase}
          </PostButton>
        )}
      </div>
    </Section>
  )
}
