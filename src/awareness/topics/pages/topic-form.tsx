import { guidanceOn, writtenFor } from '../../../cyber/guidance.ts'
import { kinds } from '../../../cyber/kind.ts'
import type { Returned } from '../../../platform/http/submit.ts'
import { Submit } from '../../../platform/ui/button.tsx'
import { Checkboxes } from '../../../platform/ui/choices.tsx'
import { Form, FormActions } from '../../../platform/ui/form.tsx'
import { Select } from '../../../platform/ui/select.tsx'
import { TextInput } from '../../../platform/ui/text-input.tsx'
import { useView, useWords } from '../../../platform/ui/view.ts'
import { levels } from '../../../schools/school.ts'
import { schoolsWords } from '../../../schools/words.ts'
import { type Topic, topicName } from '../../topic.ts'
import { awarenessWords } from '../../words.ts'

interface TopicFormProps {
  path: string
  prefix: string
  returned: Returned | undefined
  topic?: Topic
}

export function TopicForm({ path, prefix, returned, topic }: TopicFormProps) {
  const { topicList: words } = useWords(awarenessWords)
  const { levels: levelWords } = useWords(schoolsWords)
  const { language } = useView()
  const written = writtenFor(language)
  return (
    <Form
      path={path}
      prefix={prefix}
      label={topic ? `${words.change}: ${topicName(language, topic)}` : words.add}
      values={returned?.values ?? (topic && valuesOf(topic))}
      errors={returned?.errors}
    >
      <TextInput name="nameAr" label={words.nameAr} required />
      <TextInput name="nameFr" label={words.nameFr} hint={topic ? undefined : words.nameFrHint} required />
      <TextInput name="nameEn" label={words.nameEn} />
      <TextInput name="nameZgh" label={words.nameZgh} />
      <Select name="level" label={words.level} options={levels.map((value) => ({ value, label: levelWords[value] }))} />
      <Checkboxes
        name="guidance"
        label={words.guidance}
        options={kinds.map((value) => ({ value, label: guidanceOn(value, written).title }))}
      />
      <FormActions>
        <Submit>{words.save}</Submit>
      </FormActions>
    </Form>
  )
}

const valuesOf = ({ nameAr, nameFr, nameEn, nameZgh, level, guidance }: Topic) => ({
  ...{ nameAr, nameFr, nameEn: nameEn ?? '', nameZgh: nameZgh ?? '', level: level ?? '', guidance },
})
