import type { Returned } from '../../platform/http/submit.ts'
import { Submit } from '../../platform/ui/button.tsx'
import { Radios } from '../../platform/ui/choices.tsx'
import { DateInput } from '../../platform/ui/date-input.tsx'
import { DeskPage } from '../../platform/ui/desk-page.tsx'
import { Form, FormActions } from '../../platform/ui/form.tsx'
import { PageHeading } from '../../platform/ui/heading.tsx'
import { Select } from '../../platform/ui/select.tsx'
import { TextArea } from '../../platform/ui/text-area.tsx'
import { TextInput } from '../../platform/ui/text-input.tsx'
import { useView, useWords } from '../../platform/ui/view.ts'
import { directions, spans, units } from '../../public-record/strategy/objective.ts'
import { saidIn } from '../../public-record/strategy/sentences.ts'
import type { Strategy } from '../../public-record/strategy/strategy.ts'
import { publicStrategyWords } from '../../public-record/strategy/words.ts'
import { indicatorIds } from '../indicators/indicator.ts'
import { indicatorWords } from '../indicators/words.ts'
import type { ObjectiveLine, OfficeName } from '../queries/parts.ts'
import type { StrategyLine } from '../queries/strategies.ts'
import { strategyWords } from '../words.ts'
import { useTrail } from './trail.ts'

interface ObjectiveFormProps extends Partial<Returned> {
  line: StrategyLine
  strategy: Strategy
  offices: readonly OfficeName[]
  /** The one that is changed; without it a new one is written. */
  objective: ObjectiveLine | undefined
  aimId: string
}

/** An objective of a draft: what will be true, by which figure it is known, whose it is, and when. */
export function ObjectiveFormPage({ line, strategy, offices, objective, aimId, values, errors }: ObjectiveFormProps) {
  const { form: words } = useWords(strategyWords)
  const { language } = useView()
  const aims = strategy.axes.flatMap((axis, nth) =>
    axis.aims.map((aim, at) => ({ value: aim.id, label: `${nth + 1}.${at + 1} · ${saidIn(language, aim.text)}` })),
  )
  const path = `/desk/strategies/${line.ref}/objectives`
  return (
    <DeskPage title={words.objectiveTitle} trail={useTrail(line)}>
      <PageHeading title={words.objectiveTitle} lead={words.objectiveLead} />
      <Form
        path={objective ? `${path}/${objective.id}` : path}
        label={words.objectiveTitle}
        values={values ?? (objective ? valuesOf(objective) : { aimId, dueOn: `${line.year}-12-31` })}
        errors={errors}
      >
        <Select name="aimId" label={words.aim} options={aims} required />
        <TextArea name="textAr" label={words.objectiveAr} rows={2} limit={300} required />
        <TextArea name="textFr" label={words.objectiveFr} hint={words.frHint} rows={2} limit={300} />
        <Select
          name="officeId"
          label={words.office}
          options={offices.map(({ id, nameAr, nameFr }) => ({ value: id, label: language === 'ar' ? nameAr : nameFr }))}
          required
        />
        <MeasureFields />
        <Radios
          name="direction"
          label={words.direction}
          options={directions.map((value) => ({ value, label: words.directions[value] }))}
          required
          inline
        />
        <TextInput name="target" label={words.target} inputmode="decimal" width="short" required />
        <TextInput name="baseline" label={words.baseline} hint={words.baselineHint} inputmode="decimal" width="short" />
        <DateInput name="dueOn" label={words.dueOn} required />
        <FormActions>
          <Submit>{words.save}</Submit>
        </FormActions>
      </Form>
    </DeskPage>
  )
}

/** From the record, or stated by hand with its source. */
function MeasureFields() {
  const { form: words } = useWords(strategyWords)
  const shown = useWords(publicStrategyWords)
  const { explained } = useWords(indicatorWords)
  return (
    <>
      <Select
        name="indicatorId"
        label={words.indicator}
        hint={words.indicatorHint}
        options={indicatorIds.map((value) => ({ value, label: explained[value].name }))}
      />
      <TextInput name="measureAr" label={words.measureAr} />
      <TextInput name="measureFr" label={words.measureFr} hint={words.frHint} />
      <TextInput name="sourceAr" label={words.sourceAr} hint={words.sourceHint} />
      <TextInput name="sourceFr" label={words.sourceFr} />
      <Radios name="unit" label={words.unit} options={units.map((value) => ({ value, label: words.units[value] }))} inline />
      <Radios name="span" label={words.span} options={spans.map((value) => ({ value, label: shown.spans[value] }))} />
    </>
  )
}

function valuesOf(objective: ObjectiveLine) {
  const { aimId, textAr, textFr, officeId, indicatorId, measureAr, measureFr, sourceAr, sourceFr, unit, span, direction, dueOn } = objective
  return {
    ...{ aimId, textAr, textFr: textFr ?? '', officeId, indicatorId: indicatorId ?? '', measureAr, measureFr: measureFr ?? '' },
    ...{ sourceAr: sourceAr ?? '', sourceFr: sourceFr ?? '', unit, span, direction, dueOn },
    target: String(objective.target),
    baseline: objective.baseline === null ? '' : String(objective.baseline),
  }
}
