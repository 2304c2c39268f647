import { ButtonLink, PrintButton } from '../../platform/ui/button.tsx'
import { Day } from '../../platform/ui/day.tsx'
import { Facts } from '../../platform/ui/facts.tsx'
import { PageHeading, Section } from '../../platform/ui/heading.tsx'
import { PublicPage } from '../../platform/ui/public-page.tsx'
import { QrCode } from '../../platform/ui/qr-code.tsx'
import { Quote } from '../../platform/ui/quote.tsx'
import { Ltr } from '../../platform/ui/texts.tsx'
import { useWords } from '../../platform/ui/view.ts'
import type { Followed } from '../queries/follow.ts'
import { receptionWords } from '../words.ts'
import { Island } from './island.tsx'

interface ReceiptPageProps {
  demands: readonly Followed[]
  /** The secret address, whole. */
  link: string
  path: string
  mailed: boolean
}

/** What one takes along: the number, the days, and the secret link. Made to be printed. */
export function ReceiptPage({ demands, link, path, mailed }: ReceiptPageProps) {
  const { receipt } = useWords(receptionWords)
  return (
    <PublicPage title={receipt.title}>
      <PageHeading title={receipt.title} lead={receipt.lead} actions={<PrintButton />} />
      {demands
        .filter(({ original }) => original !== null)
        .map((demand) => (
          <Section title={<Ltr>{demand.ref}</Ltr>}>
            <div class="stack">
              {demand.publicText && <p>{receipt.joined}</p>}
              <Quote text={demand.publicText ?? demand.original ?? ''} />
              <Facts
                facts={[
                  { term: receipt.received, value: <Day day={demand.joinedOn} /> },
                  { term: receipt.qualifyBy, value: demand.state === 'received' ? <Day day={demand.qualifyDueOn} /> : null },
                  { term: receipt.answerBy, value: demand.answerDueOn && <Day day={demand.answerDueOn} /> },
                ]}
              />
            </div>
          </Section>
        ))}
      <span data-receipt hidden />
      <Island />
      <Section title={receipt.link}>
        <div class="stack">
          <p class="secret">
            <Ltr>{link}</Ltr>
          </p>
          <QrCode text={link} label={receipt.qr} />
          <p>{receipt.linkText}</p>
          {mailed && <p>{receipt.mailed}</p>}
          <p class="no-print">
            <ButtonLink path={path} icon="arrow">
              {receipt.follow}
            </ButtonLink>
          </p>
        </div>
      </Section>
    </PublicPage>
  )
}
