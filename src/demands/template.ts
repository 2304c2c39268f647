import type { FormValues } from '../platform/ui/form.tsx'
import type { DemandState, GivenKind } from './demand.ts'
import { transitions } from './transitions.ts'

/** In which an answer is owed: the first one, or another after a reopening. */
export const answeredStates = transitions['answer-demand'].from
export type AnsweredState = (typeof answeredStates)[number]

/** The beginning of an answer. */
export interface Template {
  readonly id: string
  readonly kind: GivenKind
  /** Null fits every subject. */
  readonly categoryId: string | null
  /** Null fits the first answer and every later one. */
  readonly state: AnsweredState | null
  readonly title: string
  readonly text: string
}

/** Whether it may begin the answer to a demand of this subject, in this state. */
export function fits(template: Pick<Template, 'categoryId' | 'state'>, demand: { categoryId: string | null; state: DemandState }): boolean {
  const { categoryId, state } = template
  return (categoryId === null || categoryId === demand.categoryId) && (state === null || state === demand.state)
}

/** A form in which an answer is begun: nothing of what was typed is lost, the beginning stands after it. */
export function beginWith(values: FormValues, { kind, text }: Pick<Template, 'kind' | 'text'>): FormValues {
  const typed = String(values.text ?? '').trim()
  return { ...values, kind, text: typed.includes(text) ? typed : [typed, text].filter(Boolean).join('\n\n') }
}

/** What a template may leave open: {ref} {district} {association} {office}. */
export const placeholders = ['ref', 'district', 'association', 'office'] as const
export type Placeholder = (typeof placeholders)[number]

/** @returns the placeholders that nobody knows */
export function unknownIn(text: string): string[] {
  const known: readonly string[] = placeholders
  return [...text.matchAll(/\{([^{}]*)\}/g)].map(([, name]) => name!).filter((name) => !known.includes(name))
}

/** What is not known of a demand stays open, to be seen and written by whoever answers. */
export function fillIn(text: string, values: Readonly<Record<Placeholder, string | null>>): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: Placeholder) => values[name] ?? whole)
}
