import { ButtonLink } from '../../platform/ui/button.tsx'
import { DeskPage } from '../../platform/ui/desk-page.tsx'
import { PageHeading } from '../../platform/ui/heading.tsx'
import { Callout } from '../../platform/ui/notice.tsx'
import { Ltr } from '../../platform/ui/texts.tsx'
import { useWords } from '../../platform/ui/view.ts'
import { calendarFeedsWords } from '../words.ts'

/** The only page that ever shows the address. */
export function NewAddressPage({ address }: { address: string }) {
  const words = useWords(calendarFeedsWords)
  return (
    <DeskPage title={words.newTitle} trail={[{ path: '/desk/calendars', label: words.title }]}>
      <PageHeading title={words.newTitle} lead={words.newLead} />
      <div class="stack">
        <Callout title={words.address}>
          <p class="address-long">
            <Ltr>{address}</Ltr>
          </p>
        </Callout>
        <ButtonLink path="/desk/calendars">{words.back}</ButtonLink>
      </div>
    </DeskPage>
  )
}
