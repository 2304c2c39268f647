import type { Returned } from '../../platform/http/submit.ts'
import { Submit } from '../../platform/ui/button.tsx'
import { DeskPage } from '../../platform/ui/desk-page.tsx'
import { EmptyState } from '../../platform/ui/empty-state.tsx'
import { Form, FormActions } from '../../platform/ui/form.tsx'
import { PageHeading } from '../../platform/ui/heading.tsx'
import { Select } from '../../platform/ui/select.tsx'
import { TextArea } from '../../platform/ui/text-area.tsx'
import { useView, useWords } from '../../platform/ui/view.ts'
import { saidIn } from '../../public-record/strategy/sentences.ts'
import { numbered, type Strategy } from '../../public-record/strategy/strategy.ts'
import { strategyWords } from '../words.ts'

/** An association asks that an objective be presented at a meeting. */
export function TopicPage({ strategy, values, errors }: Partial<Returned> & { strategy: Strategy | null }) {
  const { topic: words } = useWords(strategyWords)
  const { language } = useView()
  return (
    <DeskPage title={words.title}>
      <PageHeading title={words.title} lead={words.lead} />
      {!strategy && <EmptyState title={words.none}>{''}</EmptyState>}
      {strategy && (
        <Form path="/desk/strategies/topics" label={words.title} values={values} errors={errors}>
          <Select
            name="objectiveId"
            label={words.objective}
            options={numbered(strategy).map(({ number, objective }) => ({
              value: objective.id,
              label: `${number} · ${saidIn(language, objective.text)}`,
            }))}
            required
          />
          <TextArea name="wish" label={words.wish} rows={3} limit={600} required />
          <FormActions>
            <Submit>{words.send}</Submit>
          </FormActions>
        </Form>
      )}
    </DeskPage>
  )
}
