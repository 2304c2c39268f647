import { platformWords } from '../words/catalogue.ts'
import { Icon } from './icon.tsx'
import { Spoken } from './texts.tsx'
import { useWords } from './view.ts'

export interface Step {
  label: string
  state: 'done' | 'now' | 'next' | 'late'
  /** A day or an office, under the label. */
  note?: string
}

/** Where a record stands on its way, or where one is in a form of several pages. */
export function Stepper({ steps, label }: { steps: readonly Step[]; label: string }) {
  const words = useWords(platformWords)
  return (
    <ol class="stepper" aria-label={label}>
      {steps.map((step, index) => (
        <li class={`step step-${step.state}`} aria-current={step.state === 'now' || step.state === 'late' ? 'step' : undefined}>
          <span class="step-mark" aria-hidden="true">
            {step.state === 'done' ? <Icon name="check" size={16} /> : step.state === 'late' ? <Icon name="clock" size={16} /> : index + 1}
          </span>
          <span class="step-text">
            <span class="step-label">
              {step.label}
              <Spoken>{` (${words.states[step.state]})`}</Spoken>
            </span>
            {step.note && <span class="step-note">{step.note}</span>}
          </span>
        </li>
      ))}
    </ol>
  )
}
