import { ButtonLink, PrintButton } from '../../../platform/ui/button.tsx'
import { DeskPage } from '../../../platform/ui/desk-page.tsx'
import { PageHeading } from '../../../platform/ui/heading.tsx'
import { QrCode } from '../../../platform/ui/qr-code.tsx'
import { Ltr } from '../../../platform/ui/texts.tsx'
import { useView, useWords } from '../../../platform/ui/view.ts'
import { formatDay } from '../../../platform/words/dates.ts'
import { feedbackWords } from '../words.ts'

/** For the wall of the classroom. */
export function CodePage({ reference, address, lastDay }: { reference: string; address: string; lastDay: string }) {
  const { code: words } = useWords(feedbackWords)
  const { language } = useView()
  const path = `/desk/awareness/sessions/${reference}`
  const actions = (
    <>
      <PrintButton />
      <ButtonLink path={path}>{words.back}</ButtonLink>
    </>
  )
  return (
    <DeskPage title={words.title} trail={[{ path, label: reference }]}>
      <PageHeading over={<Ltr>{reference}</Ltr>} title={words.title} lead={words.lead} actions={actions} />
      <div class="stack">
        <div class="qr-wall">
          <QrCode text={address} label={words.alt} />
        </div>
        <p class="secret">
          <Ltr>{address}</Ltr>
        </p>
        <p>{words.until(formatDay(language, lastDay))}</p>
      </div>
    </DeskPage>
  )
}
