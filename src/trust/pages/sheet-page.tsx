import { ButtonLink, PrintButton } from '../../platform/ui/button.tsx'
import { DeskPage } from '../../platform/ui/desk-page.tsx'
import { PageHeading } from '../../platform/ui/heading.tsx'
import { QrCode } from '../../platform/ui/qr-code.tsx'
import { Ltr, UserText } from '../../platform/ui/texts.tsx'
import { useView, useWords } from '../../platform/ui/view.ts'
import type { Area } from '../queries/waves.ts'
import { trustWords } from '../words.ts'

interface SheetPageProps {
  reference: string
  area: Area
  /** In no order: neither that of the making nor that of the handing out joins a code with anybody. */
  addresses: readonly string[]
}

/** Invitations to cut out. They are shown once and not kept: a file of them would be a list of keys. */
export function SheetPage({ reference, area, addresses }: SheetPageProps) {
  const { sheet: words } = useWords(trustWords)
  const { language } = useView()
  const path = `/desk/trust/${reference}`
  const actions = (
    <>
      <PrintButton />
      <ButtonLink path={path}>{words.back}</ButtonLink>
    </>
  )
  return (
    <DeskPage title={words.title} trail={[{ path, label: reference }]}>
      <PageHeading
        over={<UserText>{language === 'ar' ? area.nameAr : area.nameFr}</UserText>}
        title={words.title}
        lead={words.lead}
        actions={actions}
      />
      <ul class="trust-sheet">
        {addresses.map((address) => (
          <li>
            <QrCode text={address} label={words.alt} />
            <p>{words.text}</p>
            <p class="trust-address">
              <Ltr>{address}</Ltr>
            </p>
          </li>
        ))}
      </ul>
    </DeskPage>
  )
}
