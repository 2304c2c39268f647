import type { MeetingState } from '../meetings/meeting.ts'
import { refuseFor } from '../platform/refusal.ts'
import type { AgendaWords } from './words.ar.ts'

export const itemKinds = ['presentation', 'discussion', 'demands', 'awareness', 'next_date'] as const
export type ItemKind = (typeof itemKinds)[number]

/** A point of a meeting after item 1. Its owner is an office, which presents it or answers in it. */
export interface AgendaItem {
  readonly id: string
  /** From 1; item 1 of the agenda stands before all of them and has no row. */
  readonly position: number
  readonly kind: ItemKind
  readonly title: string
  /** As French readers get it; without one they get the Arabic. */
  readonly titleFr: string | null
  readonly minutes: number
  readonly officeId: string | null
}

export interface Planned {
  readonly id: string
  readonly ref: string
  readonly state: MeetingState
  readonly seriesId: string | null
  readonly lengthMinutes: number
}

export const refuse = refuseFor<keyof AgendaWords['refusals']>('agenda')

/** An agenda is written until the meeting is held. */
export function isOpen({ state }: Pick<Planned, 'state'>): boolean {
  return state === 'draft' || state === 'announced' || state === 'postponed'
}

export function assertOpen(meeting: Planned): void {
  if (!isOpen(meeting)) throw refuse('conflict', 'agendaClosed')
}

/** Two minutes for each open commitment, at least ten, at most a third of the meeting: those who came want to speak too. */
export function reviewMinutes(commitments: number, lengthMinutes: number): number {
  return Math.min(Math.max(10, 2 * commitments), Math.floor(lengthMinutes / 3))
}

export function totalMinutes(items: readonly Pick<AgendaItem, 'minutes'>[], review: number): number {
  return items.reduce((sum, { minutes }) => sum + minutes, review)
}

/**
 * The items in their new order: one goes a place up or down. The first does not go up, nor the last down.
 * @returns all of them, with positions from 1
 */
export function moved(items: readonly AgendaItem[], id: string, direction: 'up' | 'down'): AgendaItem[] {
  const from = items.findIndex((item) => item.id === id)
  if (from === -1) throw refuse('missing', 'itemUnknown')
  const to = direction === 'up' ? from - 1 : from + 1
  const order = [...items]
  if (to >= 0 && to < items.length) [order[from], order[to]] = [order[to]!, order[from]!]
  return numbered(order)
}

export function numbered(items: readonly AgendaItem[]): AgendaItem[] {
  return items.map((item, index) => ({ ...item, position: index + 1 }))
}
