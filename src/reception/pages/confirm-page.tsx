import { DeskPage } from '../../platform/ui/desk-page.tsx'
import { Facts } from '../../platform/ui/facts.tsx'
import { useField } from '../../platform/ui/form.tsx'
import { PageHeading } from '../../platform/ui/heading.tsx'
import { PublicPage } from '../../platform/ui/public-page.tsx'
import { Ltr, UserText } from '../../platform/ui/texts.tsx'
import { useWords } from '../../platform/ui/view.ts'
import { receptionWords } from '../words.ts'
import { ConfirmForm, type ConfirmProps } from './confirm-form.tsx'
import { Island } from './island.tsx'
import { SimilarChoice } from './similar-choice.tsx'

const carried = ['key', 'original', 'place', 'latitude', 'longitude', 'timeBand', 'name', 'phone', 'email'] as const

/** The second step at the door without an account. */
export function ConfirmPage({ asSchool, ...props }: ConfirmProps & { asSchool: boolean }) {
  const { confirm, ask, ofSchool } = useWords(receptionWords)
  const Frame = asSchool ? DeskPage : PublicPage
  const path = asSchool ? '/desk/school/demands/new' : '/reception'
  return (
    <Frame title={confirm.title} trail={[{ path, label: ask.title }]}>
      <PageHeading title={confirm.title} lead={confirm.lead} />
      <ConfirmForm {...props} path={path} carried={carried} beside={(name, similar) => <SimilarChoice name={name} similar={similar} />}>
        {asSchool ? <p>{ofSchool.asking}</p> : <Contact />}
      </ConfirmForm>
      <Island />
    </Frame>
  )
}

function Contact() {
  const { confirm } = useWords(receptionWords)
  const [name, phone, email] = [useField('name').value, useField('phone').value, useField('email').value]
  const contact = [name && <UserText>{name}</UserText>, phone && <Ltr>{phone}</Ltr>, email && <Ltr>{email}</Ltr>].filter(Boolean)
  const said = contact.length > 0 ? contact.map((one, index) => (index > 0 ? <> · {one}</> : one)) : confirm.noContact
  return <Facts facts={[{ term: confirm.contact, value: said }]} />
}
