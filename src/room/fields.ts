import type { EntryKind } from './operation.ts'

type Fields = Readonly<Record<string, string | readonly string[] | undefined>>

/** What a form of the room sends, as an operation still to be checked: the same on the server and, without a network, in the browser. */
export interface RawOperation {
  id: string
  kind: string
  entryId: string
  replaces: string[]
  saidAt: string
  value: Record<string, unknown> | null
}

const columns: Record<EntryKind, readonly string[]> = {
  attendance: ['of', 'state', 'women', 'men', 'declared'],
  intervention: ['contributionKind', 'by', 'text'],
  demand: ['by', 'text', 'place', 'timeBand'],
  'next-step': ['choice', 'officeId', 'categoryId', 'wording', 'commitmentKind', 'text', 'indicator', 'dueOn'],
  diversion: [],
}

const columnsOfStep: Record<string, readonly string[]> = {
  none: ['choice'],
  answer: ['choice', 'officeId', 'categoryId', 'wording'],
}

/** A complaint becomes a count before anything else looks at it: what was typed goes no further. */
export function operationOf(fields: Fields, now: string): RawOperation {
  const text = (name: string) => String(fields[name] ?? '')
  const complaint = text('contributionKind') === 'complaint'
  const kind = complaint ? 'diversion' : text('kind')
  const replaces = complaint ? [] : text('replaces').split(' ').filter(Boolean)
  const identity = { id: text('operationId'), kind, entryId: text('entryId'), replaces, saidAt: now }
  if (text('act') === 'removal') return { ...identity, value: null }
  const names = columnsOf(kind, text('choice'))
  return { ...identity, value: Object.fromEntries(names.flatMap((name) => (text(name) === '' ? [] : [[name, typed(name, text(name))]]))) }
}

/** What an entry of this kind holds; a next step holds what its choice asks for. */
export function columnsOf(kind: string, choice: unknown): readonly string[] {
  return (kind === 'next-step' && columnsOfStep[String(choice)]) || columns[kind as EntryKind] || []
}

function typed(name: string, text: string): string | number | boolean {
  if (name === 'women' || name === 'men') return /^\d+$/.test(text) ? Number(text) : text
  return name === 'declared' ? text === 'true' : text
}
