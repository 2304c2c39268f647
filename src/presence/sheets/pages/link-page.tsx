import { ButtonLink } from '../../../platform/ui/button.tsx'
import { Day } from '../../../platform/ui/day.tsx'
import { DeskPage } from '../../../platform/ui/desk-page.tsx'
import { PageHeading } from '../../../platform/ui/heading.tsx'
import { QrCode } from '../../../platform/ui/qr-code.tsx'
import { Ltr, UserText } from '../../../platform/ui/texts.tsx'
import { useWords } from '../../../platform/ui/view.ts'
import { sheetsWords } from '../words.ts'

interface LinkPageProps {
  team: string
  address: string
  lastDay: string
  back: string
}

/** The only page that ever shows the address. */
export function LinkPage({ team, address, lastDay, back }: LinkPageProps) {
  const { link } = useWords(sheetsWords)
  return (
    <DeskPage title={link.newTitle}>
      <PageHeading over={<UserText>{team}</UserText>} title={link.newTitle} lead={link.newLead} />
      <div class="stack">
        <p>
          {link.until} <Day day={lastDay} style="full" />
        </p>
        <QrCode text={address} label={link.qr} />
        <p class="secret">
          <Ltr>{address}</Ltr>
        </p>
        <ButtonLink path={back}>{link.back}</ButtonLink>
      </div>
    </DeskPage>
  )
}
