import type { GivenKind } from './demand.ts'

/** The beginning of an answer. */
export interface Template {
  readonly id: string
  readonly kind: GivenKind
  /** Null fits every subject. */
  readonly categoryId: string | null
  readonly title: string
  readonly text: string
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
