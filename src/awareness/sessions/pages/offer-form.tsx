import { Submit } from '../../../platform/ui/button.tsx'
import { Checkboxes } from '../../../platform/ui/choices.tsx'
import { Disclosure } from '../../../platform/ui/disclosure.tsx'
import { Form, FormActions } from '../../../platform/ui/form.tsx'
import { Section } from '../../../platform/ui/heading.tsx'
import { useName } from '../../../platform/ui/use-name.ts'
import { useView, useWords } from '../../../platform/ui/view.ts'
import { enumerate } from '../../../platform/words/punctuation.ts'
import { type Found, obstacles } from '../slot.ts'
import { sessionsWords } from '../words.ts'
import type { ActsProps } from './session-acts.tsx'

/** Who speaks, and the search that follows: the times themselves are found by the system. */
export function OfferForm({ session, speakers, partners, associations, preview, returned, path }: ActsProps & { path: string }) {
  const { offer: words } = useWords(sessionsWords)
  const nameOf = useName()
  const title = session.state === 'offered' ? words.again : words.title
  const back = returned?.form === 'offer' ? returned : undefined
  // What was chosen before stays chosen, unless it is changed.
  const { associationIds } = session
  const first =
    'officeIds' in session
      ? { officeIds: session.officeIds, partnerIds: session.partnerIds, associationIds }
      : { officeIds: speakers[0] ? [speakers[0].id] : [], associationIds }
  return (
    <Section title={title}>
      <div class="stack">
        <p class="quiet">{words.text}</p>
        {preview && <Preview found={preview} />}
        <Form path={`${path}/slots`} prefix="offer" label={title} values={back?.values ?? first} errors={back?.errors}>
          <Checkboxes
            name="officeIds"
            label={words.speakers}
            options={speakers.map((one) => ({ value: one.id, label: nameOf(one) }))}
            required
          />
          {partners.length > 0 && (
            <Checkboxes name="partnerIds" label={words.partners} options={partners.map((one) => ({ value: one.id, label: nameOf(one) }))} />
          )}
          {associations.length > 0 && (
            <Disclosure summary={words.associations} open={associationIds.length > 0 || back !== undefined}>
              <Checkboxes
                name="associationIds"
                label={words.associations}
                hint={words.associationsHint}
                options={associations.map((one) => ({ value: one.id, label: nameOf(one) }))}
              />
            </Disclosure>
          )}
          <FormActions>
            <Submit>{words.send}</Submit>
          </FormActions>
        </Form>
      </div>
    </Section>
  )
}

function Preview({ found: { slots, without } }: { found: Found }) {
  const { offer: words, obstacles: said } = useWords(sessionsWords)
  const { language } = useView()
  const some = obstacles.filter((one) => without[one] > 0).map((one) => said[one](without[one]))
  return (
    <p>
      {words.preview(slots.length)} {some.length > 0 && `${words.without} ${enumerate(language, some)}.`}
    </p>
  )
}
