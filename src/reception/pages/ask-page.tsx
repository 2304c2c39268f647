import { demandsWords } from '../../demands/words.ts'
import type { Returned } from '../../platform/http/submit.ts'
import { Submit } from '../../platform/ui/button.tsx'
import { DeskPage } from '../../platform/ui/desk-page.tsx'
import { Form, FormActions } from '../../platform/ui/form.tsx'
import { PageHeading } from '../../platform/ui/heading.tsx'
import { PublicPage } from '../../platform/ui/public-page.tsx'
import { Select } from '../../platform/ui/select.tsx'
import { TextArea } from '../../platform/ui/text-area.tsx'
import { TextInput } from '../../platform/ui/text-input.tsx'
import { useWords } from '../../platform/ui/view.ts'
import { timeBands } from '../../routing/time-band.ts'
import type { Gazetteer } from '../place.ts'
import { receptionWords } from '../words.ts'
import { BeforeWriting } from './before-writing.tsx'
import { DefaultButton } from './default-button.tsx'
import { Drafts } from './drafts.tsx'
import { Hidden } from './hidden.tsx'
import { Island } from './island.tsx'
import { PhotosField } from './photos-field.tsx'
import { PlaceField } from './place-field.tsx'
import { SimilarWhileTyping } from './similar-while-typing.tsx'

export interface AskPageProps extends Returned {
  places: Gazetteer
  /** How many photos of this form have arrived. */
  photos: number
  /** Asked in the name of a school, by whoever speaks for it. */
  asSchool?: boolean
}

/** The door without an account: what is asked, where, and how one may be told. Only the first is needed. */
export function AskPage({ places, photos, values, errors, asSchool = false }: AskPageProps) {
  const { ask, ofSchool } = useWords(receptionWords)
  const Frame = asSchool ? DeskPage : PublicPage
  const trail = [
    { path: '/desk/school', label: ofSchool.page },
    { path: '/desk/school/demands', label: ofSchool.title },
  ]
  const { timeBands: bands } = useWords(demandsWords)
  return (
    <Frame title={ask.title} description={ask.lead} trail={asSchool ? trail : undefined}>
      <PageHeading title={ask.title} lead={ask.lead} />
      <div class="stack">
        <BeforeWriting />
        <Drafts />
        <Form path={asSchool ? '/desk/school/demands/new' : '/reception'} values={values} errors={errors} files>
          <DefaultButton />
          <Hidden name="key" />
          <TextArea name="original" label={ask.text} hint={ask.textHint} limit={2000} rows={6} required />
          <SimilarWhileTyping path="/reception/similar" />
          <h2 class="form-part">{ask.where}</h2>
          <PlaceField places={places} />
          <Select name="timeBand" label={ask.timeBand} options={timeBands.map((value) => ({ value, label: bands[value] }))} />
          <PhotosField kept={photos} />
          {asSchool ? <p>{ofSchool.asking}</p> : <Contact />}
          <Trap />
          <FormActions>
            <Submit name="step" value="check" icon="arrow">
              {ask.next}
            </Submit>
          </FormActions>
        </Form>
        <Island />
      </div>
    </Frame>
  )
}

function Contact() {
  const { ask } = useWords(receptionWords)
  return (
    <>
      <div>
        <h2 class="form-part">{ask.you}</h2>
        <p class="quiet">{ask.youLead}</p>
      </div>
      <TextInput name="name" label={ask.name} autocomplete="name" width="medium" />
      <TextInput name="phone" label={ask.phone} type="tel" autocomplete="tel" width="medium" />
      <TextInput name="email" label={ask.email} hint={ask.emailHint} type="email" autocomplete="email" width="medium" />
    </>
  )
}

/** A field that people do not see, and machines fill in. */
function Trap() {
  const { ask } = useWords(receptionWords)
  return (
    <div class="trap" aria-hidden="true">
      <label for="field-website">{ask.website}</label>
      <input id="field-website" name="website" type="text" tabindex={-1} autocomplete="off" />
    </div>
  )
}
