import { DeskPage } from '../../platform/ui/desk-page.tsx'
import { PageHeading } from '../../platform/ui/heading.tsx'
import { Ltr } from '../../platform/ui/texts.tsx'
import { useWords } from '../../platform/ui/view.ts'
import { isOwed } from '../referral.ts'
import { partnersWords } from '../words.ts'
import { Referred, type ReferredProps } from './referred.tsx'

/** Where a partner answers with its account. */
export function OwnReferralPage(props: Omit<ReferredProps, 'path' | 'open' | 'over'>) {
  const { door: words, own, refusals } = useWords(partnersWords)
  const { ref } = props.invitation
  return (
    <DeskPage title={ref} trail={[{ path: '/desk/partner', label: own.title }]}>
      <PageHeading over={<Ltr>{ref}</Ltr>} title={words.title} lead={own.readFirst} />
      <Referred {...props} path={`/desk/partner/${ref}`} open={isOwed(props.invitation)} over={refusals.referralEnded} />
    </DeskPage>
  )
}
