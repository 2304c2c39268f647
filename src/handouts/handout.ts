import { refuseFor } from '../platform/refusal.ts'
import { checkText } from '../public-record/check-text.ts'
import type { HandoutsWords } from './words.ar.ts'

export const handoutKinds = ['strategy', 'mechanisms', 'notable_cases', 'school_plan', 'awareness', 'city_measures', 'results'] as const
export type HandoutKind = (typeof handoutKinds)[number]

/** What a service shows in a meeting: a file that everyone may read once two persons have released it. */
export interface Handout {
  readonly id: string
  readonly meetingId: string
  /** Who presents it. */
  readonly officeId: string
  readonly kind: HandoutKind
  readonly title: string
  readonly closedCases: boolean
  readonly prosecutorCleared: boolean
  readonly pages: number
}

export const refuse = refuseFor<keyof HandoutsWords['refusals']>('handouts')

/** Cases are shown only closed, cleared by the prosecutor, and without a name. What was done to solve them is for those who read before release. */
export function assertShowable({ kind, closedCases, prosecutorCleared }: Omit<Handout, 'id' | 'meetingId' | 'pages'>, text: string): void {
  if (kind !== 'notable_cases') return
  if (!closedCases) throw refuse('invalid', 'casesOpen', { closedCases: 'casesOpen' })
  if (!prosecutorCleared) throw refuse('invalid', 'notCleared', { prosecutorCleared: 'notCleared' })
  if (checkText(text).some((finding) => finding.kind === 'namedPerson')) throw refuse('invalid', 'casesNamed', { file: 'casesNamed' })
}
