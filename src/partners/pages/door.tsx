import { PageHeading } from '../../platform/ui/heading.tsx'
import { PublicPage } from '../../platform/ui/public-page.tsx'
import { Ltr } from '../../platform/ui/texts.tsx'
import { useWords } from '../../platform/ui/view.ts'
import { isOpen } from '../referral.ts'
import { partnersWords } from '../words.ts'
import { Referred, type ReferredProps } from './referred.tsx'

/** Where a partner answers, by its link alone. */
export function DoorPage({ token, ...props }: Omit<ReferredProps, 'path' | 'open' | 'over'> & { token: string }) {
  const { door: words, refusals } = useWords(partnersWords)
  return (
    <PublicPage title={words.title}>
      <PageHeading over={<Ltr>{props.invitation.ref}</Ltr>} title={words.title} lead={words.lead} />
      <Referred {...props} path={`/partner/${token}`} open={isOpen(props.invitation, props.today)} over={refusals.linkEnded} />
    </PublicPage>
  )
}
