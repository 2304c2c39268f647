import { type Actor, has } from '../platform/actor.ts'
import type { Day } from '../platform/words/dates.ts'
import type { Demand } from './demand.ts'
import { isUnheard } from './late.ts'
import { type Act, acts, isReady } from './transitions.ts'

/** A demand, and what decides who may act on it. */
export interface Matter {
  readonly demand: Demand
  /** Whether those who asked can speak for themselves; otherwise the cell records their word. */
  readonly askerHasAccount: boolean
  /** The associations that ask, those of what was merged into it too. */
  readonly authorIds: readonly string[]
  /** References of the demands in which it goes on. */
  readonly continuesIn: readonly string[]
  /** Of a demand that was split, whether every part still waits to be examined; null of any other. */
  readonly partsOpen: boolean | null
  /** Whether the wording for everyone still waits for signatures, or was withheld. */
  readonly wordingOpen: boolean
}

export type Permission = (actor: Actor, matter: Matter) => boolean

const cell: Permission = (actor) => has(actor, 'cell')
const answeringOffice: Permission = (actor, { demand }) => 'answerOfficeId' in demand && actor.officeIds.includes(demand.answerOfficeId)
const owner: Permission = (actor, { demand }) =>
  'commitment' in demand && demand.commitment !== null && actor.officeIds.includes(demand.commitment.officeId)
/** Any of those who ask may give the word of all, and whoever holds the secret link. */
const asker: Permission = (actor, { demand, authorIds, askerHasAccount }) =>
  actor.demandId === demand.id ||
  (askerHasAccount ? actor.associationId !== null && authorIds.includes(actor.associationId) : has(actor, 'cell'))

export const permissions = {
  'acknowledge-demand': cell,
  'extend-answer': answeringOffice,
  'take-partner-answer': cell,
  'replace-commitment': owner,
  'decide-reopening': cell,
  'qualify-demand': cell,
  'reassign-demand': cell,
  'reword-demand': cell,
  'declare-inadmissible': cell,
  'merge-demand': cell,
  'undo-merge': cell,
  'split-demand': cell,
  'undo-split': cell,
  'answer-demand': answeringOffice,
  'report-progress': owner,
  'report-outcome': owner,
  'judge-outcome': asker,
  'accept-answer': asker,
  'contest-answer': asker,
  'close-unheard': cell,
} as const satisfies Record<Act, Permission>

export function mayRegister(actor: Actor): boolean {
  return has(actor, 'cell') || (has(actor, 'association') && actor.associationId !== null)
}

/** Whether the lists of demands are for this person at all; which of them they see is decided in each query. */
export function mayRead(actor: Actor): boolean {
  return has(actor, 'cell', 'head', 'publisher', 'auditor', 'association') || actor.officeIds.length > 0
}

/** What this person may do to the demand today: only that is offered. */
export function openActs(actor: Actor, matter: Matter, today: Day): Act[] {
  const { demand } = matter
  return acts.filter((act) => {
    if (!isReady(act, demand) || !permissions[act](actor, matter)) return false
    if (act === 'undo-merge') return matter.partsOpen === null
    if (act === 'undo-split') return matter.partsOpen === true
    if (act === 'reword-demand') return matter.wordingOpen
    if (act === 'contest-answer') return mayContest(demand, today)
    if (act === 'acknowledge-demand') return demand.acknowledgedOn === null
    if (act === 'extend-answer') return 'extendedOn' in demand && demand.extendedOn === null && demand.answerDueOn >= today
    return act !== 'close-unheard' || isUnheard(demand, today)
  })
}

/** Once, and of what is closed only as long as its days run, unless it was said to be kept. */
function mayContest(demand: Demand, today: Day): boolean {
  if (!('contestedOn' in demand) || demand.contestedOn) return false
  if (demand.state !== 'closed') return true
  const kept = demand.commitment !== null && 'verdict' in demand.commitment && demand.commitment.verdict === 'kept'
  return !kept && demand.wordDueOn !== null && demand.wordDueOn >= today
}
