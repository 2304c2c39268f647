import type { Child } from 'hono/jsx'
import { useField } from '../../platform/ui/form.tsx'
import { useWords } from '../../platform/ui/view.ts'
import { answers } from '../decisions.ts'
import { readingWords } from '../words.ts'

export interface Pick {
  value: string
  label: Child
  note?: string | null
}

/** The answers to one question side by side, or one under the other where they are long. None is chosen before a person chose. */
export function Picks({ name, picks, stacked }: { name: string; picks: readonly Pick[]; stacked?: boolean }) {
  const { id, value } = useField(name)
  return (
    <div class={stacked ? 'picks picks-stacked' : 'picks'}>
      {picks.map((pick, index) => (
        <label class={`pick pick-${toneOf(pick.value)}`}>
          <input type="radio" id={`${id}-${index + 1}`} name={name} value={pick.value} checked={pick.value === value} />
          <span>
            {pick.label}
            {pick.note && <small>{pick.note}</small>}
          </span>
        </label>
      ))}
    </div>
  )
}

/** Confirm, correct, reject. */
export function useUsualPicks(): readonly Pick[] {
  const { review } = useWords(readingWords)
  return [
    { value: answers.confirm, label: review.confirm },
    { value: answers.correct, label: review.correct },
    { value: answers.reject, label: review.reject },
  ]
}

function toneOf(value: string): 'correct' | 'reject' | 'confirm' {
  if (value === answers.reject) return 'reject'
  return value === answers.correct || value === answers.other || value === answers.create ? 'correct' : 'confirm'
}
