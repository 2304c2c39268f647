import type { Returned } from '../../platform/http/submit.ts'
import { Submit } from '../../platform/ui/button.tsx'
import { Radios } from '../../platform/ui/choices.tsx'
import { DeskPage } from '../../platform/ui/desk-page.tsx'
import { Form, FormActions, type FormValues } from '../../platform/ui/form.tsx'
import { PageHeading } from '../../platform/ui/heading.tsx'
import { TextInput } from '../../platform/ui/text-input.tsx'
import { useName } from '../../platform/ui/use-name.ts'
import { useWords } from '../../platform/ui/view.ts'
import { levels, type School, sectors } from '../school.ts'
import { schoolsWords } from '../words.ts'

/** What is known about a school, for the first time or to be corrected. */
export function SchoolFormPage({ school, values, errors }: { school?: School } & Partial<Returned>) {
  const { form: words, list, levels: levelWords, sectors: sectorWords } = useWords(schoolsWords)
  const nameOf = useName()
  const title = school ? words.changeTitle : words.newTitle
  const trail = [{ path: '/desk/schools', label: list.title }]
  if (school) trail.push({ path: `/desk/schools/${school.id}`, label: nameOf(school) })
  return (
    <DeskPage title={title} trail={trail}>
      <PageHeading title={title} />
      <Form
        path={school ? `/desk/schools/${school.id}/facts` : '/desk/schools'}
        values={values ?? (school ? valuesOf(school) : {})}
        errors={errors ?? {}}
      >
        {school && <input type="hidden" name="revision" value={String(school.revision)} />}
        <TextInput name="nameAr" label={words.nameAr} required />
        <TextInput name="nameFr" label={words.nameFr} />
        <Radios name="level" label={list.level} options={levels.map((value) => ({ value, label: levelWords[value] }))} inline required />
        <Radios
          name="sector"
          label={list.sector}
          options={sectors.map((value) => ({ value, label: sectorWords[value] }))}
          inline
          required
        />
        <TextInput name="code" label={words.code} hint={words.codeHint} width="medium" />
        <TextInput name="pupils" label={words.pupils} inputmode="numeric" width="short" />
        <TextInput name="directorate" label={words.directorate} />
        <TextInput name="latitude" label={words.latitude} hint={words.latitudeHint} inputmode="decimal" width="short" />
        <TextInput name="longitude" label={words.longitude} hint={words.longitudeHint} width="short" />
        <FormActions>
          <Submit>{words.save}</Submit>
        </FormActions>
      </Form>
    </DeskPage>
  )
}

function valuesOf(school: School): FormValues {
  const { nameAr, nameFr, level, sector, code, pupils, directorate, location } = school
  const [longitude, latitude] = location ?? []
  const written = { nameAr, nameFr, level, sector, code, pupils, directorate, latitude, longitude }
  return Object.fromEntries(Object.entries(written).map(([name, value]) => [name, value === null ? '' : String(value ?? '')]))
}
