import { answerKinds } from '../../demands/demand.ts'
import { answeredStates, type Template } from '../../demands/template.ts'
import { demandsWords } from '../../demands/words.ts'
import type { Returned } from '../../platform/http/submit.ts'
import { Submit } from '../../platform/ui/button.tsx'
import { Card, CardGrid } from '../../platform/ui/card.tsx'
import { DeskPage } from '../../platform/ui/desk-page.tsx'
import { EmptyState } from '../../platform/ui/empty-state.tsx'
import { Form, FormActions } from '../../platform/ui/form.tsx'
import { PageHeading, Section } from '../../platform/ui/heading.tsx'
import { PostButton } from '../../platform/ui/post-button.tsx'
import { Select } from '../../platform/ui/select.tsx'
import { TextArea } from '../../platform/ui/text-area.tsx'
import { TextInput } from '../../platform/ui/text-input.tsx'
import { Paragraphs, UserText } from '../../platform/ui/texts.tsx'
import { useView, useWords } from '../../platform/ui/view.ts'
import { nameIn } from '../../platform/words/names.ts'
import type { Named } from '../queries.ts'
import { answeringWords } from '../words.ts'

interface TemplatesPageProps {
  templates: readonly Template[]
  categories: readonly Named[]
  mayEdit: boolean
  returned: Returned | undefined
}

/** Beginnings of answers, for all who answer. */
export function TemplatesPage({ templates, categories, mayEdit, returned }: TemplatesPageProps) {
  const { language } = useView()
  const { templates: words } = useWords(answeringWords)
  const { answerKinds: kinds, fields, states } = useWords(demandsWords)
  const nameOf = (id: string | null) => {
    const category = categories.find((one) => one.id === id)
    return category ? nameIn(language, category.nameAr, category.nameFr) : words.everySubject
  }
  return (
    <DeskPage title={words.title}>
      <PageHeading title={words.title} lead={words.lead} />
      {templates.length === 0 ? (
        <EmptyState title={words.none}>{words.noneHint}</EmptyState>
      ) : (
        <CardGrid>
          {templates.map(({ id, kind, categoryId, state, title, text }) => (
            <Card
              level={2}
              over={[kinds[kind], nameOf(categoryId), state && states[state]].filter(Boolean).join(' · ')}
              title={<UserText>{title}</UserText>}
            >
              <Paragraphs text={text} />
              {mayEdit && (
                <PostButton path={`/desk/templates/${id}/retirement`} weight="quiet">
                  {words.retire}
                </PostButton>
              )}
            </Card>
          ))}
        </CardGrid>
      )}
      {mayEdit && (
        <Section title={words.add}>
          <Form path="/desk/templates" values={returned?.values} errors={returned?.errors}>
            <TextInput name="title" label={words.name} required />
            <Select name="kind" label={fields.answerKind} options={answerKinds.map((value) => ({ value, label: kinds[value] }))} required />
            <Select name="categoryId" label={fields.category} options={categories.map(({ id }) => ({ value: id, label: nameOf(id)! }))} />
            <Select
              name="state"
              label={words.state}
              hint={words.stateHint}
              options={answeredStates.map((value) => ({ value, label: states[value] }))}
            />
            <TextArea name="text" label={fields.answer} hint={words.placeholders} limit={1500} rows={5} required />
            <FormActions>
              <Submit>{words.add}</Submit>
            </FormActions>
          </Form>
        </Section>
      )}
    </DeskPage>
  )
}
