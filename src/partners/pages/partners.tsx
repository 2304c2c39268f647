import type { Returned } from '../../platform/http/submit.ts'
import { Badge } from '../../platform/ui/badge.tsx'
import { Due } from '../../platform/ui/day.tsx'
import { DeskPage } from '../../platform/ui/desk-page.tsx'
import { Disclosure } from '../../platform/ui/disclosure.tsx'
import { EmptyState } from '../../platform/ui/empty-state.tsx'
import { PageHeading, Section } from '../../platform/ui/heading.tsx'
import { RecordList } from '../../platform/ui/record-list.tsx'
import { Ltr, UserText } from '../../platform/ui/texts.tsx'
import { useView, useWords } from '../../platform/ui/view.ts'
import type { Day as CalendarDay } from '../../platform/words/dates.ts'
import { nameIn } from '../../platform/words/names.ts'
import type { Partner } from '../partner.ts'
import type { Contact } from '../queries/contacts.ts'
import type { ReferredDemand } from '../queries/owed.ts'
import { partnersWords } from '../words.ts'
import { PartnerCards } from './partner-cards.tsx'
import { PartnerForm } from './partner-form.tsx'

export interface PartnersPageProps {
  partners: readonly Partner[]
  referred: readonly ReferredDemand[]
  /** Accounts that speak for partners, and those that may be named. */
  contacts: readonly (Contact & { partnerId: string })[]
  free: readonly Contact[]
  today: CalendarDay
  mayKeep: boolean
  /** The form that came back, and of which partner; of none when one was added. */
  returned: Returned | undefined
  changing: string | null
}

/** What partners owe, and who they are. */
export function PartnersPage(props: PartnersPageProps) {
  const { page: words } = useWords(partnersWords)
  const { partners, mayKeep, returned, changing } = props
  const adding = returned && changing === null ? returned : undefined
  return (
    <DeskPage title={words.title}>
      <PageHeading title={words.title} lead={words.lead} />
      <Section title={words.owed}>
        <Owed {...props} />
      </Section>
      <Section title={words.register}>
        <div class="stack">
          {partners.length === 0 ? <EmptyState title={words.none}>{words.noneHint}</EmptyState> : <PartnerCards {...props} />}
          {mayKeep && (
            <Disclosure summary={words.add} open={adding !== undefined}>
              <PartnerForm path="/desk/partners" prefix="add" returned={adding} />
            </Disclosure>
          )}
        </div>
      </Section>
    </DeskPage>
  )
}

function Owed({ referred, today }: PartnersPageProps) {
  const { language } = useView()
  const { page: words } = useWords(partnersWords)
  if (referred.length === 0) return <EmptyState title={words.owedNone}>{words.owedNoneHint}</EmptyState>
  return (
    <RecordList
      entries={referred.map(({ ref, text, partnerAr, partnerFr, answerDueOn, waiting }) => ({
        path: `/desk/demands/${ref}`,
        title: <UserText>{text}</UserText>,
        summary: <Due day={answerDueOn} today={today} />,
        meta: (
          <>
            <Ltr>{ref}</Ltr> · <UserText>{nameIn(language, partnerAr, partnerFr)}</UserText>
          </>
        ),
        badge: waiting && <Badge tone="progress">{words.replyWaits}</Badge>,
      }))}
    />
  )
}
