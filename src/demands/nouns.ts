import type { Act } from './transitions.ts'

/** Every act has an address of its own under its demand. */
export const nouns = {
  'qualify-demand': 'qualification',
  'declare-inadmissible': 'inadmissibility',
  'merge-demand': 'merging',
  'undo-merge': 'separation',
  'split-demand': 'parts',
  'answer-demand': 'answer',
  'reword-demand': 'wording',
  'report-progress': 'progress',
  'report-outcome': 'outcome',
  'judge-outcome': 'verdict',
  'accept-answer': 'acceptance',
  'contest-answer': 'contest',
  'close-unheard': 'closure',
} as const satisfies Record<Act, string>

export function pathOf(ref: string, act: Act): string {
  return `/desk/demands/${ref}/${nouns[act]}`
}
