import type { Question } from './questions.ts'

/** Questions that are asked together, in the order of the page. */
export const groups = ['when', 'who', 'what', 'asked', 'said'] as const
export type Group = (typeof groups)[number]

export const groupOf: Record<Question['kind'], Group> = {
  date: 'when',
  part: 'when',
  time: 'when',
  place: 'when',
  host: 'who',
  chair: 'who',
  official: 'who',
  association: 'who',
  topic: 'what',
  demand: 'asked',
  contribution: 'said',
}
