import type { Returned } from '../../platform/http/submit.ts'
import { Submit } from '../../platform/ui/button.tsx'
import { DataTable } from '../../platform/ui/data-table.tsx'
import { Form, FormActions } from '../../platform/ui/form.tsx'
import { Section } from '../../platform/ui/heading.tsx'
import { PostButton } from '../../platform/ui/post-button.tsx'
import { Select } from '../../platform/ui/select.tsx'
import { TextInput } from '../../platform/ui/text-input.tsx'
import { useWords } from '../../platform/ui/view.ts'
import type { Material } from '../queries/materials.ts'
import { materialKinds, topics } from '../topic.ts'
import { awarenessWords } from '../words.ts'
import { MaterialTitle } from './material-title.tsx'

interface MaterialsProps {
  materials: readonly Material[]
  mayRun: boolean
  returned: Returned | undefined
}

/** What speakers show or leave. */
export function Materials({ materials, mayRun, returned }: MaterialsProps) {
  const { programmes: words } = useWords(awarenessWords)
  return (
    <Section title={words.materials} id="materials">
      <div class="stack">
        <p class="quiet">{words.materialsText}</p>
        {materials.length === 0 ? <p>{words.noMaterials}</p> : <MaterialTable materials={materials} mayRun={mayRun} />}
        {mayRun && <AddForm returned={returned} />}
      </div>
    </Section>
  )
}

function MaterialTable({ materials, mayRun }: Pick<MaterialsProps, 'materials' | 'mayRun'>) {
  const { programmes: words, materialKinds: kinds, topics: topicWords } = useWords(awarenessWords)
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
        { header: words.topic, cell: ({ topic }) => (topic ? topicWords[topic] : '—') },
        ...(mayRun ? [retire] : []),
      ]}
      rows={materials}
    />
  )
}

function AddForm({ returned }: Pick<MaterialsProps, 'returned'>) {
  const { programmes: words, materialKinds: kinds, topics: topicWords } = useWords(awarenessWords)
  return (
    <Form path="/desk/awareness/materials" prefix="material" label={words.addTitle} values={returned?.values} errors={returned?.errors}>
      <TextInput name="title" label={words.titleField} required />
      <Select name="kind" label={words.kind} options={materialKinds.map((value) => ({ value, label: kinds[value] }))} required />
      <Select name="topic" label={words.topic} options={topics.map((value) => ({ value, label: topicWords[value] }))} />
      <TextInput name="link" label={words.link} hint={words.linkHint} />
      <FormActions>
        <Submit weight="secondary">{words.add}</Submit>
      </FormActions>
    </Form>
  )
}
