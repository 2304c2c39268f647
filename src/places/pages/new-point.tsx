import type { Returned } from '../../platform/http/submit.ts'
import { Submit } from '../../platform/ui/button.tsx'
import { DeskPage } from '../../platform/ui/desk-page.tsx'
import { Form, FormActions } from '../../platform/ui/form.tsx'
import { PageHeading } from '../../platform/ui/heading.tsx'
import { Select } from '../../platform/ui/select.tsx'
import { TextInput } from '../../platform/ui/text-input.tsx'
import { useView, useWords } from '../../platform/ui/view.ts'
import type { District } from '../district.ts'
import { pointKinds } from '../point.ts'
import { placesWords } from '../words.ts'

export function NewPointPage({ districts, ...returned }: { districts: readonly District[] } & Partial<Returned>) {
  const { desk, pointForm: words, pointKinds: kinds } = useWords(placesWords)
  const { language } = useView()
  const nameOf = ({ nameAr, nameFr }: District) => (language === 'ar' ? nameAr : nameFr)
  return (
    <DeskPage title={words.title} trail={[{ path: '/desk/places', label: desk.title }]}>
      <PageHeading title={words.title} lead={words.lead} />
      <Form path="/desk/places/points" {...returned}>
        <TextInput name="nameAr" label={words.nameAr} required />
        <TextInput name="nameFr" label={words.nameFr} required />
        <Select name="kind" label={words.kind} options={pointKinds.map((kind) => ({ value: kind, label: kinds[kind] }))} required />
        <TextInput name="latitude" label={words.latitude} hint={words.latitudeHint} inputmode="decimal" width="short" />
        <TextInput name="longitude" label={words.longitude} hint={words.longitudeHint} width="short" />
        <Select
          name="districtId"
          label={words.district}
          hint={words.districtHint}
          options={districts.map((district) => ({ value: district.id, label: nameOf(district) }))}
        />
        <FormActions>
          <Submit>{words.save}</Submit>
        </FormActions>
      </Form>
    </DeskPage>
  )
}
