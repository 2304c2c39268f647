import type { Returned } from '../../platform/http/submit.ts'
import { Submit } from '../../platform/ui/button.tsx'
import { DataTable } from '../../platform/ui/data-table.tsx'
import { Form, FormActions } from '../../platform/ui/form.tsx'
import { Section } from '../../platform/ui/heading.tsx'
import { PostButton } from '../../platform/ui/post-button.tsx'
import { Select } from '../../platform/ui/select.tsx'
import { TextInput } from '../../platform/ui/text-input.tsx'
import { UserText } from '../../platform/ui/texts.tsx'
import { useView, useWords } from '../../platform/ui/view.ts'
import type { Material } from '../queries/materials.ts'
import type { PublishedPage } from '../queries/published.ts'
import { materialKinds, type Topic, topicName } from '../topic.ts'
import { awarenessWords } from '../words.ts'
import { MaterialTitle } from './material-title.tsx'
import { usePageOptions } from './page-options.ts'
import { useTopicOptions } from './topic-options.ts'

interface MaterialsProps {
  materials: readonly Material[]
  topics: readonly Topic[]
  /** What of this site a material may lead to. */
  published: readonly PublishedPage[]
  mayRun: boolean
  returned: Returned | undefined
}

/** What speakers show or leave. */
export function Materials({ materials, topics, published, mayRun, returned }: MaterialsProps) {
  const { programmes: words } = useWords(awarenessWords)
  return (
    <Section title={words.materials} id="materials">
      <div class="stack">
        <p class="quiet">{words.materialsText}</p>
        {materials.length === 0 ? <p>{words.noMaterials}</p> : <MaterialTable materials={materials} topics={topics} mayRun={mayRun} />}
        {mayRun && <AddForm topics={topics} published={published} returned={returned} />}
      </div>
    </Section>
  )
}

function MaterialTable({ materials, topics, mayRun }: Omit<MaterialsProps, 'returned' | 'published'>) {
  const { programmes: words, materialKinds: kinds } = useWords(awarenessWords)
  const { language } = useView()
  const names = new Map(topics.map((topic) => [topic.key, topicName(language, topic)]))
  const retire = {
    header: words.retire,
    cell: ({ id }: Material) => (
      <PostButton path={`/desk/awareness/materials/${id}/retirement`} weight="quiet">
        {words.retire}
      </PostButton>
    ),
  }
  return (
    <DataTable
      caption={words.materials}
      captionSpoken
      columns={[
        { header: words.titleField, cell: (material) => <MaterialTitle {...material} /> },
        { header: words.kind, cell: ({ kind }) => kinds[kind] },
        { header: words.topic, cell: ({ topic }) => (topic ? <UserText>{names.get(topic)}</UserText> : '—') },
        ...(mayRun ? [retire] : []),
      ]}
      rows={materials}
    />
  )
}

function AddForm({ topics, published, returned }: Pick<MaterialsProps, 'topics' | 'published' | 'returned'>) {
  const { programmes: words, materialKinds: kinds } = useWords(awarenessWords)
  return (
    <Form path="/desk/awareness/materials" prefix="material" label={words.addTitle} values={returned?.values} errors={returned?.errors}>
      <TextInput name="title" label={words.titleField} required />
      <Select name="kind" label={words.kind} options={materialKinds.map((value) => ({ value, label: kinds[value] }))} required />
      <Select name="topic" label={words.topic} options={useTopicOptions()(topics)} />
      <Select name="page" label={words.page} hint={words.pageHint} options={usePageOptions()(published)} />
      <TextInput name="link" label={words.link} hint={words.linkHint} />
      <FormActions>
        <Submit weight="secondary">{words.add}</Submit>
      </FormActions>
    </Form>
  )
}
