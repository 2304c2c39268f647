import { Submit } from '../../platform/ui/button.tsx'
import { Checkboxes } from '../../platform/ui/choices.tsx'
import { DateInput } from '../../platform/ui/date-input.tsx'
import { DeskPage } from '../../platform/ui/desk-page.tsx'
import { Form, FormActions } from '../../platform/ui/form.tsx'
import { PageHeading, Section } from '../../platform/ui/heading.tsx'
import { Select } from '../../platform/ui/select.tsx'
import { TextArea } from '../../platform/ui/text-area.tsx'
import { TextInput } from '../../platform/ui/text-input.tsx'
import { Ltr, UserText } from '../../platform/ui/texts.tsx'
import { useView, useWords } from '../../platform/ui/view.ts'
import type { Day } from '../../platform/words/dates.ts'
import { lastDayOf, quarterOf } from '../../platform/words/quarters.ts'
import { quartersUntil, readingOf } from '../../public-record/strategy/objective.ts'
import { ObjectiveCard } from '../../public-record/strategy/objective-card.tsx'
import { quarterText, saidIn } from '../../public-record/strategy/sentences.ts'
import type { Objective, Strategy } from '../../public-record/strategy/strategy.ts'
import type { StrategyLine } from '../queries/strategies.ts'
import type { ReturnedForm } from '../returned-form.ts'
import { strategyWords } from '../words.ts'
import { useTrail } from './trail.ts'

interface ObjectivePageProps {
  line: StrategyLine
  strategy: Strategy
  objective: Objective
  number: string
  today: Day
  mayReport: boolean
  mayAssess: boolean
  returned?: ReturnedForm | undefined
}

/** One objective in force: where it stands, the form of its owner, and once it is over that of whoever assesses it. */
export function ObjectivePage({ line, strategy, objective, number, today, mayReport, mayAssess, returned }: ObjectivePageProps) {
  const { page: words } = useWords(strategyWords)
  const { language } = useView()
  const title = saidIn(language, objective.text)
  const over = quartersUntil(line.year, objective.dueOn).filter((quarter) => lastDayOf(quarter) < today)
  const isDue = lastDayOf(quarterOf(objective.dueOn)) < today
  const back = (form: string) => (returned?.form === form ? returned : undefined)
  const path = `/desk/strategies/${line.ref}/objectives/${objective.id}`
  return (
    <DeskPage title={title} trail={useTrail(line)}>
      <PageHeading over={<Ltr>{number}</Ltr>} title={<UserText>{title}</UserText>} />
      <ObjectiveCard {...{ strategy, objective, number, today }} level={2} />
      {mayReport && over.length > 0 && (
        <Section title={words.report} id="report">
          <ReportForm path={path} objective={objective} over={over} returned={back('readings')} />
        </Section>
      )}
      {mayAssess && isDue && (
        <Section title={words.assess} id="assess">
          <p>{words.assessText}</p>
          <AssessForm path={path} returned={back('assessment')} />
        </Section>
      )}
    </DeskPage>
  )
}

interface ReportFormProps {
  path: string
  objective: Objective
  over: readonly string[]
  returned: ReturnedForm | undefined
}

function ReportForm({ path, objective, over, returned }: ReportFormProps) {
  const { page, form: words } = useWords(strategyWords)
  const { language } = useView()
  const waiting = over.find((quarter) => !readingOf(objective.readings, quarter))
  return (
    <Form
      path={`${path}/readings`}
      prefix="report"
      label={page.report}
      values={returned?.values ?? { quarter: waiting ?? over.at(-1) }}
      errors={returned?.errors}
    >
      <Select
        name="quarter"
        label={words.quarter}
        options={over.map((value) => ({ value, label: quarterText(language, value) }))}
        required
      />
      {objective.indicatorId ? (
        <p>{words.fromRecord}</p>
      ) : (
        <>
          <TextInput name="value" label={words.value} inputmode="decimal" width="short" required />
          {objective.unit === 'percent' && (
            <TextInput name="n" label={words.n} hint={words.nHint} inputmode="numeric" width="short" required />
          )}
          <DateInput name="statedOn" label={words.statedOn} required />
        </>
      )}
      <TextArea name="noteAr" label={words.noteAr} rows={3} limit={600} required />
      <TextArea name="noteFr" label={words.noteFr} hint={words.frHint} rows={3} limit={600} />
      {objective.readings.length > 0 && (
        <Checkboxes name="correction" label={words.correction} options={[{ value: 'yes', label: words.correctionYes }]} />
      )}
      <FormActions>
        <Submit>{words.sendReport}</Submit>
      </FormActions>
    </Form>
  )
}

function AssessForm({ path, returned }: Pick<ReportFormProps, 'path' | 'returned'>) {
  const { page, form: words } = useWords(strategyWords)
  return (
    <Form path={`${path}/assessment`} prefix="assess" label={page.assess} values={returned?.values} errors={returned?.errors}>
      <TextArea name="wordsAr" label={words.wordsAr} rows={4} limit={800} required />
      <TextArea name="wordsFr" label={words.wordsFr} hint={words.frHint} rows={4} limit={800} />
      <Checkboxes name="doubted" label={words.doubted} options={[{ value: 'yes', label: words.doubtedYes }]} />
      <FormActions>
        <Submit>{words.sendAssessment}</Submit>
      </FormActions>
    </Form>
  )
}
