import type { Action } from '../platform/action.ts'
import { acceptAnswer } from './accept-answer.ts'
import { acknowledgeDemand } from './acknowledge-demand.ts'
import { answerDemand } from './answer-demand.ts'
import { closeUnheard } from './close-unheard.ts'
import { contestAnswer } from './contest-answer.ts'
import { decideReopening } from './decide-reopening.ts'
import { declareInadmissible } from './declare-inadmissible.ts'
import { extendAnswer } from './extend-answer.ts'
import { judgeOutcome } from './judge-outcome.ts'
import { mergeDemand } from './lineage/merge-demand.ts'
import { splitDemand } from './lineage/split-demand.ts'
import { undoMerge } from './lineage/undo-merge.ts'
import { undoSplit } from './lineage/undo-split.ts'
import { qualifyDemand } from './qualify-demand.ts'
import { reassignDemand } from './reassign-demand.ts'
import { replaceCommitment } from './replace-commitment.ts'
import { reportOutcome } from './report-outcome.ts'
import { reportProgress } from './report-progress.ts'
import { rewordDemand } from './reword-demand.ts'
import { takePartnerAnswer } from './take-partner-answer.ts'
import type { Act } from './transitions.ts'

/** The action behind every act on a demand. */
export const actions: Readonly<Record<Act, Action>> = {
  'acknowledge-demand': acknowledgeDemand,
  'extend-answer': extendAnswer,
  'take-partner-answer': takePartnerAnswer,
  'replace-commitment': replaceCommitment,
  'decide-reopening': decideReopening,
  'reassign-demand': reassignDemand,
  'qualify-demand': qualifyDemand,
  'declare-inadmissible': declareInadmissible,
  'merge-demand': mergeDemand,
  'undo-merge': undoMerge,
  'split-demand': splitDemand,
  'undo-split': undoSplit,
  'answer-demand': answerDemand,
  'reword-demand': rewordDemand,
  'report-progress': reportProgress,
  'report-outcome': reportOutcome,
  'judge-outcome': judgeOutcome,
  'accept-answer': acceptAnswer,
  'contest-answer': contestAnswer,
  'close-unheard': closeUnheard,
}

type Fields = Record<string, string | string[]>

/** Forms are flat and know only text: where an action takes something else, this brings one into the shape of the other. */
export const shapes: Partial<Record<Act, (fields: Fields) => Record<string, unknown>>> = {
  'answer-demand': withCommitment,
  'replace-commitment': withCommitment,
  'judge-outcome': ({ contest, ...fields }) => ({ ...fields, contest: contest === 'yes' }),
}

function withCommitment({ officeId, commitmentKind, dueOn, indicator, ...fields }: Fields) {
  return { ...fields, commitment: { officeId, kind: commitmentKind, dueOn, indicator } }
}
