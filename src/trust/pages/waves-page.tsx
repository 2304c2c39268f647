import type { Returned } from '../../platform/http/submit.ts'
import { Badge } from '../../platform/ui/badge.tsx'
import { Submit } from '../../platform/ui/button.tsx'
import { Radios } from '../../platform/ui/choices.tsx'
import { Day } from '../../platform/ui/day.tsx'
import { DeskPage } from '../../platform/ui/desk-page.tsx'
import { EmptyState } from '../../platform/ui/empty-state.tsx'
import { Form, FormActions } from '../../platform/ui/form.tsx'
import { PageHeading, Section } from '../../platform/ui/heading.tsx'
import { RecordList } from '../../platform/ui/record-list.tsx'
import { Ltr } from '../../platform/ui/texts.tsx'
import { useWords } from '../../platform/ui/view.ts'
import { questionnaires } from '../items.ts'
import type { WaveLine } from '../queries/waves.ts'
import { trustWords } from '../words.ts'

interface WavesPageProps extends Partial<Returned> {
  waves: readonly WaveLine[]
  mayRun: boolean
}

/** All times of asking, and the form for the next. */
export function WavesPage({ waves, mayRun, ...returned }: WavesPageProps) {
  const { desk: words, questionnaires: names, states } = useWords(trustWords)
  return (
    <DeskPage title={words.title}>
      <PageHeading title={words.title} lead={words.lead} />
      {waves.length === 0 && <EmptyState title={words.none}>{words.noneText}</EmptyState>}
      <RecordList
        entries={waves.map(({ ref, questionnaire, state, openedOn, closedOn, answersFrom, release, reducedOn }) => ({
          path: `/desk/trust/${ref}`,
          title: names[questionnaire],
          meta: (
            <>
              <Ltr>{ref}</Ltr>
              {openedOn && (
                <>
                  {' '}
                  · <Day day={openedOn} />
                </>
              )}
              {closedOn && (
                <>
                  {' – '}
                  <Day day={closedOn} />
                </>
              )}
              {state !== 'draft' && !reducedOn && ` · ${words.count(answersFrom)}`}
            </>
          ),
          badge: <Badge tone={state === 'open' ? 'waiting' : 'done'}>{release ? words[release] : states[state]}</Badge>,
        }))}
      />
      {mayRun && (
        <Section title={words.draft}>
          <Form path="/desk/trust" {...returned}>
            <Radios
              name="questionnaire"
              label={words.asks}
              options={questionnaires.map((value) => ({ value, label: names[value] }))}
              required
            />
            <FormActions>
              <Submit>{words.draft}</Submit>
            </FormActions>
          </Form>
        </Section>
      )}
    </DeskPage>
  )
}
