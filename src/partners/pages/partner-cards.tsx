import { Badge } from '../../platform/ui/badge.tsx'
import { Card, CardGrid } from '../../platform/ui/card.tsx'
import { Disclosure } from '../../platform/ui/disclosure.tsx'
import { PostButton } from '../../platform/ui/post-button.tsx'
import { Ltr, UserText } from '../../platform/ui/texts.tsx'
import { useView, useWords } from '../../platform/ui/view.ts'
import { nameIn } from '../../platform/words/names.ts'
import { routingWords } from '../../routing/words.ts'
import type { Partner } from '../partner.ts'
import { partnersWords } from '../words.ts'
import { Contacts } from './contacts.tsx'
import { PartnerForm } from './partner-form.tsx'
import type { PartnersPageProps } from './partners.tsx'

/** The register: who is competent for what, and where letters go. */
export function PartnerCards({ partners, contacts, free, mayKeep, returned, changing }: PartnersPageProps) {
  return (
    <CardGrid>
      {partners.map((partner) => (
        <PartnerCard
          partner={partner}
          contacts={contacts.filter(({ partnerId }) => partnerId === partner.id)}
          free={free}
          mayKeep={mayKeep}
          returned={changing === partner.id ? returned : undefined}
        />
      ))}
    </CardGrid>
  )
}

type PartnerCardProps = { partner: Partner } & Pick<PartnersPageProps, 'contacts' | 'free' | 'mayKeep' | 'returned'>

function PartnerCard({ partner, contacts, free, mayKeep, returned }: PartnerCardProps) {
  const { language } = useView()
  const { page: words } = useWords(partnersWords)
  const { competences } = useWords(routingWords)
  const { id, nameAr, nameFr, email, competence, retiredOn } = partner
  return (
    <Card
      over={competences[competence]}
      title={<UserText>{nameIn(language, nameAr, nameFr)}</UserText>}
      badge={retiredOn && <Badge tone="neutral">{words.retired}</Badge>}
    >
      <p>{email ? <Ltr>{email}</Ltr> : words.noEmail}</p>
      <Contacts partner={partner} contacts={contacts} free={free} mayKeep={mayKeep} />
      {mayKeep && !retiredOn && (
        <Disclosure summary={words.change} open={returned !== undefined}>
          <PartnerForm path={`/desk/partners/${id}`} prefix={`change-${id}`} returned={returned} partner={partner} />
          <PostButton path={`/desk/partners/${id}/retirement`} weight="quiet">
            {words.retire}
          </PostButton>
        </Disclosure>
      )}
    </Card>
  )
}
