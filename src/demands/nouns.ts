import type { Act } from './transitions.ts'

/** Every act has an address of its own under its demand. */
export const nouns = {
  'acknowledge-demand': 'acknowledgement',
  'qualify-demand': 'qualification',
  'declare-inadmissible': 'inadmissibility',
  'merge-demand': 'merging',
  'undo-merge': 'separation',
  'split-demand': 'parts',
  'undo-split': 'reunion',
  'reassign-demand': 'office',
  'answer-demand': 'answer',
  'extend-answer': 'extension',
  'take-partner-answer': 'partner-answer',
  'reword-demand': 'wording',
  'report-progress': 'progress',
  'replace-commitment': 'replacement',
  'report-outcome': 'outcome',
  'judge-outcome': 'verdict',
  'accept-answer': 'acceptance',
  'contest-answer': 'contest',
  'decide-reopening': 'reopening',
  'close-unheard': 'closure',
} as const satisfies Record<Act, string>

export function pathOf(ref: string, act: Act): string {
  return `/desk/demands/${ref}/${nouns[act]}`
}
