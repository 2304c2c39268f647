import { demandsWords } from '../../demands/words.ts'
import { DeskPage } from '../../platform/ui/desk-page.tsx'
import { PageHeading } from '../../platform/ui/heading.tsx'
import { useWords } from '../../platform/ui/view.ts'
import { receptionWords } from '../words.ts'
import { ConfirmForm, type ConfirmProps } from './confirm-form.tsx'
import { Island } from './island.tsx'
import { SimilarChoice } from './similar-choice.tsx'
import { SimilarOpen } from './similar-open.tsx'

const carried = [
  'key',
  'original',
  'place',
  'latitude',
  'longitude',
  'timeBand',
  'associationId',
  'channel',
  'meetingId',
  'receivedOn',
] as const

/** The second step with an account: an association may join what is open in public, the cell sees all that is open. */
export function RegisterConfirmPage({ forOthers, ...props }: ConfirmProps & { forOthers: boolean }) {
  const { confirm } = useWords(receptionWords)
  const { register, list } = useWords(demandsWords)
  const trail = [
    { path: '/desk/demands', label: list.title },
    { path: '/desk/demands/new', label: register.title },
  ]
  return (
    <DeskPage title={confirm.title} trail={trail}>
      <PageHeading title={confirm.title} lead={confirm.lead} />
      <ConfirmForm
        {...props}
        path="/desk/demands"
        carried={carried}
        beside={(name, similar) => (forOthers ? <SimilarOpen similar={similar} /> : <SimilarChoice name={name} similar={similar} />)}
      />
      <Island />
    </DeskPage>
  )
}
