import type { Child } from 'hono/jsx'
import type { Returned } from '../../platform/http/submit.ts'
import { Submit } from '../../platform/ui/button.tsx'
import { Radios } from '../../platform/ui/choices.tsx'
import { DateInput } from '../../platform/ui/date-input.tsx'
import { Form, FormActions } from '../../platform/ui/form.tsx'
import { TextArea } from '../../platform/ui/text-area.tsx'
import { TextInput } from '../../platform/ui/text-input.tsx'
import { useWords } from '../../platform/ui/view.ts'
import { confidences, decisions } from '../problem.ts'
import type { ProblemLine } from '../queries/problems.ts'
import { problemsWords } from '../words.ts'

/** Each form of the page of a problem, by the noun to which it is sent. */
export type ProblemForm =
  | 'scanning'
  | 'analysis'
  | 'options'
  | 'response'
  | 'end'
  | 'assessment'
  | 'checks'
  | 'closure'
  | 'reopening'
  | 'counts'
  | 'demands'
  | 'publication'
  | 'withdrawal'

export interface ReturnedForm extends Returned {
  form: ProblemForm
}

interface StepFormProps {
  problem: ProblemLine
  form: ProblemForm
  label: string
  /** What the button says; its usual word when left out. */
  button?: string | undefined
  returned: ReturnedForm | undefined
  values?: Record<string, string>
}

/** The fields of one form; the rest is the same in all. */
export function StepForm({ problem, form, label, button, returned, values = {} }: StepFormProps) {
  const again = returned?.form === form ? returned : undefined
  return (
    <Form
      path={`/desk/problems/${problem.ref}/${form}`}
      label={label}
      prefix={form}
      values={again?.values ?? values}
      errors={again?.errors ?? {}}
    >
      <Fields form={form} />
      <FormActions>
        <Submit>{button}</Submit>
      </FormActions>
    </Form>
  )
}

function Fields({ form }: { form: ProblemForm }) {
  const { page: words } = useWords(problemsWords)
  const yesNo = [
    { value: 'yes', label: words.yes },
    { value: 'no', label: words.no },
  ]
  const fields: Record<ProblemForm, () => Child> = {
    scanning: () => (
      <>
        <TextArea name="harm" label={words.harm} hint={words.harmHint} rows={3} required />
        <TextArea name="goal" label={words.goal} rows={2} required />
      </>
    ),
    analysis: () => (
      <>
        <TextArea name="hypothesis" label={words.hypothesis} hint={words.hypothesisHint} rows={3} required />
        <TextArea name="lookedAt" label={words.lookedAt} hint={words.lookedAtHint} rows={3} required />
        <TextArea name="currently" label={words.currently} rows={3} required />
        <Radios
          name="confidence"
          label={words.confidence}
          required
          inline
          options={confidences.map((value) => ({ value, label: words.confidences[value] }))}
        />
      </>
    ),
    options: () => (
      <>
        <TextArea name="text" label={words.option} hint={words.optionHint} rows={2} required />
        <Radios name="chosen" label={words.chosen} required inline options={yesNo} />
        <TextArea name="because" label={words.because} hint={words.becauseHint} rows={2} required />
      </>
    ),
    response: () => (
      <>
        <TextInput name="indicator" label={words.indicator} required />
        <TextInput name="baseline" label={words.baseline} width="medium" required />
        <TextInput name="target" label={words.target} width="medium" required />
        <DateInput name="startedOn" label={words.startedOn} required />
        <DateInput name="objectiveDueOn" label={words.objectiveDueOn} required />
      </>
    ),
    end: () => (
      <>
        <DateInput name="endedOn" label={words.endedOn} required />
        <TextArea name="doneNote" label={words.done} rows={4} required />
      </>
    ),
    assessment: () => (
      <>
        <TextArea name="judgement" label={words.judgement} rows={4} required />
        <TextArea name="sideEffects" label={words.sideEffects} rows={2} required />
        <Radios
          name="decision"
          label={words.decision}
          required
          options={decisions.map((value) => ({ value, label: words.decisions[value] }))}
        />
      </>
    ),
    checks: () => (
      <>
        <TextArea name="result" label={words.result} rows={3} required />
        <Radios name="holds" label={words.holds} required inline options={yesNo} />
      </>
    ),
    closure: () => <TextArea name="closeReason" label={words.reason} rows={2} required />,
    reopening: () => <TextArea name="reason" label={words.reason} rows={2} required />,
    counts: () => <TextArea name="counts" label={words.counts} hint={words.countsHint} rows={10} required />,
    publication: () => (
      <>
        <TextInput name="title" label={words.publicTitle} hint={words.publicTitleHint} required />
        <TextArea name="problem" label={words.publicProblem} hint={words.publicProblemHint} rows={4} required />
        <TextArea name="measures" label={words.publicMeasures} rows={4} required />
        <TextArea name="whyNot" label={words.publicWhyNot} rows={4} required />
        <TextArea name="conclusion" label={words.publicConclusion} rows={3} />
      </>
    ),
    withdrawal: () => <TextArea name="reason" label={words.reason} rows={2} required />,
    demands: () => <TextInput name="demandRef" label={words.demandRef} width="medium" required />,
  }
  return <>{fields[form]()}</>
}
