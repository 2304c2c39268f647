import type { Returned } from '../../platform/http/submit.ts'
import { Submit } from '../../platform/ui/button.tsx'
import { Day } from '../../platform/ui/day.tsx'
import { DeskPage } from '../../platform/ui/desk-page.tsx'
import { Form, FormActions } from '../../platform/ui/form.tsx'
import { PageHeading } from '../../platform/ui/heading.tsx'
import { TextArea } from '../../platform/ui/text-area.tsx'
import { Ltr } from '../../platform/ui/texts.tsx'
import { useWords } from '../../platform/ui/view.ts'
import { dayOf } from '../../platform/words/dates.ts'
import { FormerText } from '../minutes/former-communiques.tsx'
import { publicMinutesWords } from '../minutes/words.ts'
import type { CommuniqueOfMeeting } from '../queries/communiques.ts'
import { publicRecordWords } from '../words.ts'

interface WithdrawalPageProps {
  communique: CommuniqueOfMeeting
  returned?: Returned
}

/** A former communiqué before a publisher who may take it out of the public. */
export function WithdrawalPage({ communique, returned }: WithdrawalPageProps) {
  const { former: words } = useWords(publicMinutesWords)
  const { releases } = useWords(publicRecordWords)
  return (
    <DeskPage title={words.withdraw} trail={[{ path: '/desk/releases', label: releases.menu }]}>
      <PageHeading
        over={<Ltr>{communique.ref}</Ltr>}
        title={words.one}
        lead={
          <>
            {words.from} <Day day={dayOf(communique.releasedAt)} />
          </>
        }
      />
      <FormerText communique={communique} />
      {communique.former && !communique.withdrawnAt && (
        <Form
          path={`/desk/communiques/${communique.id}/withdrawal`}
          label={words.withdraw}
          values={returned?.values}
          errors={returned?.errors}
        >
          <p>{words.lead}</p>
          <TextArea name="reason" label={releases.reason} hint={words.reasonHint} rows={3} required />
          <FormActions>
            <Submit weight="danger">{words.withdraw}</Submit>
          </FormActions>
        </Form>
      )}
    </DeskPage>
  )
}
