import type { Returned } from '../../../platform/http/submit.ts'
import { Submit } from '../../../platform/ui/button.tsx'
import { Checkboxes, Radios } from '../../../platform/ui/choices.tsx'
import { DateInput } from '../../../platform/ui/date-input.tsx'
import { DeskPage } from '../../../platform/ui/desk-page.tsx'
import { Form, FormActions } from '../../../platform/ui/form.tsx'
import { PageHeading } from '../../../platform/ui/heading.tsx'
import { Select } from '../../../platform/ui/select.tsx'
import { TextInput } from '../../../platform/ui/text-input.tsx'
import { UserText } from '../../../platform/ui/texts.tsx'
import { useName } from '../../../platform/ui/use-name.ts'
import { useWords } from '../../../platform/ui/view.ts'
import { useTopicOptions } from '../../pages/topic-options.ts'
import { formats, type Topic } from '../../topic.ts'
import { awarenessWords } from '../../words.ts'
import type { Named } from '../queries/list.ts'
import { sessionsWords } from '../words.ts'

interface RequestPageProps extends Partial<Returned> {
  /** The school of its contact, or null where the cell asks for any. */
  own: Named | null
  schools: readonly Named[]
  topics: readonly Topic[]
}

export function RequestPage({ own, schools, topics, values = { classes: '2', minutes: '60' }, errors = {} }: RequestPageProps) {
  const { request: words, school, overview } = useWords(sessionsWords)
  const { formats: formatWords } = useWords(awarenessWords)
  const nameOf = useName()
  return (
    <DeskPage
      title={words.title}
      trail={[own ? { path: '/desk/school', label: school.title } : { path: '/desk/awareness', label: overview.title }]}
    >
      <PageHeading title={words.title} lead={words.lead} over={own && <UserText>{nameOf(own)}</UserText>} />
      <Form path="/desk/awareness/sessions" values={values} errors={errors}>
        {!own && (
          <Select name="schoolId" label={words.school} options={schools.map((one) => ({ value: one.id, label: nameOf(one) }))} required />
        )}
        <Checkboxes name="topics" label={words.topics} hint={words.topicsHint} options={useTopicOptions()(topics)} required />
        <Radios name="format" label={words.format} options={formats.map((value) => ({ value, label: formatWords[value] }))} required />
        <TextInput name="classes" label={words.classes} inputmode="numeric" width="short" required />
        <TextInput name="minutes" label={words.minutes} inputmode="numeric" width="short" required />
        <DateInput name="firstDay" label={words.firstDay} required />
        <DateInput name="lastDay" label={words.lastDay} required />
        <FormActions>
          <Submit>{words.send}</Submit>
        </FormActions>
      </Form>
    </DeskPage>
  )
}
