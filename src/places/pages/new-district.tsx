import type { Returned } from '../../platform/http/submit.ts'
import { Submit } from '../../platform/ui/button.tsx'
import { DeskPage } from '../../platform/ui/desk-page.tsx'
import { FileInput } from '../../platform/ui/file-input.tsx'
import { Form, FormActions } from '../../platform/ui/form.tsx'
import { PageHeading } from '../../platform/ui/heading.tsx'
import { TextArea } from '../../platform/ui/text-area.tsx'
import { TextInput } from '../../platform/ui/text-input.tsx'
import { useWords } from '../../platform/ui/view.ts'
import { placesWords } from '../words.ts'

export function NewDistrictPage(returned: Partial<Returned>) {
  const { desk, districtForm: words } = useWords(placesWords)
  return (
    <DeskPage title={words.title} trail={[{ path: '/desk/places', label: desk.title }]}>
      <PageHeading title={words.title} lead={words.lead} />
      <Form path="/desk/places/districts" files {...returned}>
        <TextInput name="nameAr" label={words.nameAr} required />
        <TextInput name="nameFr" label={words.nameFr} required />
        <FileInput name="file" label={words.file} accept=".geojson,.json,application/geo+json" megabytes={1} />
        <TextArea name="shape" label={words.shape} hint={words.shapeHint} rows={6} />
        <FormActions>
          <Submit>{words.save}</Submit>
        </FormActions>
      </Form>
    </DeskPage>
  )
}
