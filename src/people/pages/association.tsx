import type { Returned } from '../../platform/http/submit.ts'
import { Submit } from '../../platform/ui/button.tsx'
import { Day } from '../../platform/ui/day.tsx'
import { DeskPage } from '../../platform/ui/desk-page.tsx'
import { Disclosure } from '../../platform/ui/disclosure.tsx'
import { Facts } from '../../platform/ui/facts.tsx'
import { Form, FormActions } from '../../platform/ui/form.tsx'
import { PageHeading, Section } from '../../platform/ui/heading.tsx'
import { Callout } from '../../platform/ui/notice.tsx'
import { PostButton } from '../../platform/ui/post-button.tsx'
import { TextArea } from '../../platform/ui/text-area.tsx'
import { Ltr, Paragraphs, UserText } from '../../platform/ui/texts.tsx'
import { useWords } from '../../platform/ui/view.ts'
import type { Association, Contact } from '../association.ts'
import { peopleWords } from '../words.ts'
import { AssociationBadge } from './association-badge.tsx'

interface AssociationPageProps extends Partial<Returned> {
  association: Association & Contact
  mayReadContact: boolean
  mayAccredit: boolean
  maySuspend: boolean
}

export function AssociationPage({ association, mayReadContact, mayAccredit, maySuspend, ...returned }: AssociationPageProps) {
  const { associations: words, application, kinds } = useWords(peopleWords)
  const { nameAr, nameFr, aliases, kind, territory, receiptNumber, registeredOn, state, stateReason } = association
  return (
    <DeskPage title={nameAr} trail={[{ path: '/desk/associations', label: words.title }]}>
      <PageHeading
        over={kinds[kind]}
        title={<UserText>{nameAr}</UserText>}
        lead={nameFr && <UserText>{nameFr}</UserText>}
        badges={<AssociationBadge state={state} />}
      />
      {stateReason && (
        <Callout tone="warning" title={state === 'refused' ? application.refusedBecause : words.suspendedBecause}>
          <Paragraphs text={stateReason} />
        </Callout>
      )}
      <Facts
        facts={[
          { term: words.territory, value: <UserText>{territory}</UserText> },
          { term: words.receiptNumber, value: receiptNumber && <Ltr>{receiptNumber}</Ltr> },
          { term: words.registeredOn, value: <Day day={registeredOn} /> },
          { term: words.aliases, value: aliases.length > 0 ? <Aliases aliases={aliases} /> : null },
        ]}
      />
      <Section title={words.contact}>
        <ContactFacts association={association} mayRead={mayReadContact} />
      </Section>
      {(mayAccredit || maySuspend) && (
        <Section title={words.decide}>
          <Decisions association={association} mayAccredit={mayAccredit} maySuspend={maySuspend} {...returned} />
        </Section>
      )}
    </DeskPage>
  )
}

function Aliases({ aliases }: { aliases: readonly string[] }) {
  return (
    <>
      {aliases.map((alias) => (
        <p>
          <UserText>{alias}</UserText>
        </p>
      ))}
    </>
  )
}

function ContactFacts({ association, mayRead }: { association: Contact; mayRead: boolean }) {
  const { associations: words } = useWords(peopleWords)
  if (!mayRead) return <p class="quiet">{words.contactHidden}</p>
  return (
    <Facts
      facts={[
        { term: words.phone, value: <Ltr>{association.contactPhone ?? '—'}</Ltr> },
        { term: words.email, value: <Ltr>{association.contactEmail ?? '—'}</Ltr> },
      ]}
    />
  )
}

function Decisions({ association: { id, state }, mayAccredit, maySuspend, values, errors }: Omit<AssociationPageProps, 'mayReadContact'>) {
  const { associations: words, application } = useWords(peopleWords)
  const path = `/desk/associations/${id}`
  return (
    <div class="stack">
      {mayAccredit && (state === 'under_verification' || state === 'refused') && (
        <PostButton path={`${path}/verification`} weight="primary">
          {application.verify}
        </PostButton>
      )}
      {mayAccredit && state === 'under_verification' && (
        <Disclosure summary={application.refuse} open={errors !== undefined}>
          <Form path={`${path}/refusal`} prefix="refusal" values={values} errors={errors}>
            <TextArea name="reason" label={words.reason} hint={application.reasonHint} rows={3} limit={500} required />
            <FormActions>
              <Submit weight="danger">{application.refuse}</Submit>
            </FormActions>
          </Form>
        </Disclosure>
      )}
      {mayAccredit && (state === 'registered' || state === 'under_verification') && (
        <PostButton path={`${path}/accreditation`} icon="check">
          {words.accredit}
        </PostButton>
      )}
      {maySuspend && state === 'suspended' && <PostButton path={`${path}/reinstatement`}>{words.reinstate}</PostButton>}
      {maySuspend && state !== 'suspended' && state !== 'refused' && (
        <Disclosure summary={words.suspend} open={errors !== undefined}>
          <p>{words.suspendText}</p>
          <Form path={`${path}/suspension`} values={values} errors={errors}>
            <TextArea name="reason" label={words.reason} hint={words.reasonHint} rows={3} limit={500} required />
            <FormActions>
              <Submit weight="danger">{words.suspend}</Submit>
            </FormActions>
          </Form>
        </Disclosure>
      )}
    </div>
  )
}
