import { assets } from '../../platform/http/assets.ts'
import type { Returned } from '../../platform/http/submit.ts'
import { ButtonLink, Submit } from '../../platform/ui/button.tsx'
import { DeskPage } from '../../platform/ui/desk-page.tsx'
import { Form, FormActions, type FormValues } from '../../platform/ui/form.tsx'
import { PageHeading, Section } from '../../platform/ui/heading.tsx'
import { TextArea } from '../../platform/ui/text-area.tsx'
import { TextInput } from '../../platform/ui/text-input.tsx'
import { UserText } from '../../platform/ui/texts.tsx'
import { useName } from '../../platform/ui/use-name.ts'
import { useView, useWords } from '../../platform/ui/view.ts'
import { writePerimeter } from '../perimeter.ts'
import type { School } from '../school.ts'
import { schoolsWords } from '../words.ts'
import { DrawingBoard } from './drawing-board.tsx'
import { GateFields } from './gate-fields.tsx'
import type { SiteMapProps } from './site-map.tsx'

type DrawingPageProps = { school: School } & Omit<SiteMapProps, 'site'> & Partial<Returned>

/**
 * Where a school stands, its perimeter and its gates. The fields are the form; the map above them is drawn from what is saved, and with a script
 * one draws on it and the fields follow.
 */
export function DrawingPage({ school, districts, others, values, errors }: DrawingPageProps) {
  const { drawing: words, list, form } = useWords(schoolsWords)
  const { language } = useView()
  const nameOf = useName()
  const path = `/desk/schools/${school.id}`
  const trail = [
    { path: '/desk/schools', label: list.title },
    { path, label: nameOf(school) },
  ]
  return (
    <DeskPage title={words.title} trail={trail}>
      <PageHeading over={<UserText>{nameOf(school)}</UserText>} title={words.title} lead={words.lead} />
      <div data-drawing>
        <DrawingBoard site={school} districts={districts} others={others} />
        <Form path={`${path}/drawing`} values={values ?? valuesOf(school)} errors={errors ?? {}}>
          <input type="hidden" name="revision" value={String(school.revision)} />
          <Section title={words.numbers}>
            <div class="form">
              <TextInput name="latitude" label={form.latitude} hint={words.latitudeHint} inputmode="decimal" width="short" required />
              <TextInput name="longitude" label={form.longitude} hint={form.longitudeHint} width="short" required />
              <TextArea name="perimeter" label={words.perimeter} hint={words.perimeterHint} rows={6} />
            </div>
          </Section>
          <Section title={words.gates}>
            <GateFields shown={Math.max(2, school.gates.length + 1)} values={values} />
          </Section>
          <FormActions>
            <Submit>{words.save}</Submit>
            <ButtonLink path={path} weight="quiet">
              {words.back}
            </ButtonLink>
          </FormActions>
        </Form>
      </div>
      <script type="module" src={assets.island('schools', language)} />
    </DeskPage>
  )
}

function valuesOf({ location, perimeter, gates }: School): FormValues {
  const [longitude, latitude] = location ?? []
  const ofGates = gates.flatMap(({ name, position: [x, y] }, nth) => [
    [`gates.${nth}.name`, name],
    [`gates.${nth}.latitude`, String(y)],
    [`gates.${nth}.longitude`, String(x)],
  ])
  return {
    latitude: String(latitude ?? ''),
    longitude: String(longitude ?? ''),
    perimeter: perimeter ? writePerimeter(perimeter) : '',
    ...Object.fromEntries(ofGates),
  }
}
