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
import { PartnerForm } from './partner-form.tsx'
import type { PartnersPageProps } from './partners.tsx'

/** The register: who is competent for what, and where letters go. */
export function PartnerCards({ partners, mayKeep, returned, changing }: PartnersPageProps) {
  return (
    <CardGrid>
      {partners.map((partner) => (
        <PartnerCard partner={partner} mayKeep={mayKeep} returned={changing === partner.id ? returned : undefined} />
      ))}
    </CardGrid>
  )
}

function PartnerCard({ partner, mayKeep, returned }: { partner: Partner } & Pick<PartnersPageProps, 'mayKeep' | 'returned'>) {
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
