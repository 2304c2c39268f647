import type { Returned } from '../../platform/http/submit.ts'
import { Submit } from '../../platform/ui/button.tsx'
import { Radios } from '../../platform/ui/choices.tsx'
import { Facts } from '../../platform/ui/facts.tsx'
import { Form, FormActions, useField } from '../../platform/ui/form.tsx'
import { PageHeading } from '../../platform/ui/heading.tsx'
import { Callout } from '../../platform/ui/notice.tsx'
import { PublicPage } from '../../platform/ui/public-page.tsx'
import { TextArea } from '../../platform/ui/text-area.tsx'
import { Ltr, UserText } from '../../platform/ui/texts.tsx'
import { useView, useWords } from '../../platform/ui/view.ts'
import { nameIn } from '../../public-record/named.ts'
import type { ChosenPlace } from '../place.ts'
import type { SimilarPublic } from '../similar-public.ts'
import { receptionWords } from '../words.ts'
import { Hidden } from './hidden.tsx'
import { Island } from './island.tsx'
import { SimilarChoice } from './similar-choice.tsx'

export interface ConfirmPageProps extends Returned {
  parts: readonly { text: string; similar: readonly SimilarPublic[] }[]
  place: ChosenPlace
  photos: number
  /** Words of the text that may name a person. */
  names: readonly string[]
}

const carried = ['key', 'original', 'place', 'latitude', 'longitude', 'timeBand', 'name', 'phone', 'email'] as const

/** What will be put on record, to be read once more: cut into demands, beside what others have asked. */
export function ConfirmPage({ parts, place, photos, names, values, errors }: ConfirmPageProps) {
  const { confirm, ask } = useWords(receptionWords)
  const written = Object.fromEntries(parts.map(({ text }, index) => [`parts.${index}.text`, text]))
  const several = parts.length > 1
  return (
    <PublicPage title={confirm.title} trail={[{ path: '/reception', label: ask.title }]}>
      <PageHeading title={confirm.title} lead={confirm.lead} />
      <Form path="/reception" values={{ cut: 'many', ...written, ...values }} errors={errors}>
        {carried.map((name) => (
          <Hidden name={name} />
        ))}
        {names.length > 0 && (
          <Callout tone="warning" title={confirm.names}>
            <p>
              {confirm.found} <UserText>{names.join('، ')}</UserText>
            </p>
            <p>{confirm.namesText}</p>
          </Callout>
        )}
        {several && (
          <Callout title={confirm.several}>
            <p>{confirm.severalLead}</p>
          </Callout>
        )}
        {several && (
          <Radios
            name="cut"
            label={confirm.cut}
            options={[
              { value: 'many', label: confirm.many(parts.length) },
              { value: 'one', label: confirm.one },
            ]}
          />
        )}
        {parts.map(({ similar }, index) => (
          <>
            <TextArea
              name={`parts.${index}.text`}
              label={several ? confirm.part(index + 1) : ask.text}
              hint={several ? confirm.partHint : undefined}
              rows={several ? 3 : 6}
            />
            <SimilarChoice name={`parts.${index}.join`} similar={similar} />
          </>
        ))}
        <Details place={place} photos={photos} />
        <FormActions>
          <Submit name="step" value="send" icon="check">
            {confirm.send}
          </Submit>
          <Submit name="step" value="edit" weight="secondary">
            {confirm.edit}
          </Submit>
        </FormActions>
      </Form>
      <Island />
    </PublicPage>
  )
}

function Details({ place, photos }: { place: ChosenPlace; photos: number }) {
  const { language } = useView()
  const { confirm, ask } = useWords(receptionWords)
  const [name, phone, email] = [useField('name').value, useField('phone').value, useField('email').value]
  const district = place.district && nameIn(language, place.district.nameAr, place.district.nameFr)
  const where = [place.words, district].filter((one) => one !== null)
  const contact = [name && <UserText>{name}</UserText>, phone && <Ltr>{phone}</Ltr>, email && <Ltr>{email}</Ltr>].filter(Boolean)
  return (
    <Facts
      facts={[
        {
          term: confirm.place,
          value:
            where.length > 0 || place.location ? (
              <>
                <UserText>{where.join('، ')}</UserText>
                {place.location && ` (${confirm.spot})`}
              </>
            ) : (
              confirm.noPlace
            ),
        },
        { term: ask.photos, value: photos > 0 ? ask.photosKept(photos) : null },
        {
          term: confirm.contact,
          value: contact.length > 0 ? contact.map((one, index) => (index > 0 ? <> · {one}</> : one)) : confirm.noContact,
        },
      ]}
    />
  )
}
