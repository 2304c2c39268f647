import type { Slice } from '../../platform/slice.ts'
import { acceptAmendment } from './accept-amendment.ts'
import { agreeMinutes } from './agree-minutes.ts'
import { circulateMinutes } from './circulate-minutes.ts'
import { minutesCommand } from './cli.ts'
import { writeCommunique } from './communique/write-communique.ts'
import { correctPassage } from './correct-passage.ts'
import { giveWord } from './give-word.ts'
import { proposeAmendment } from './propose-amendment.ts'
import { recordDissent } from './record-dissent.ts'
import { reopenMinutes } from './reopen-minutes.ts'
import { minutesRoutes } from './routes.tsx'
import { withdrawAmendment } from './withdraw-amendment.ts'
import { minutesWords } from './words.ts'
import { writeMinutes } from './write-minutes.ts'

export const minutes: Slice = {
  name: 'minutes',
  words: minutesWords,
  actions: [
    writeMinutes,
    circulateMinutes,
    proposeAmendment,
    acceptAmendment,
    recordDissent,
    withdrawAmendment,
    giveWord,
    agreeMinutes,
    reopenMinutes,
    correctPassage,
    writeCommunique,
  ],
  routes: minutesRoutes,
  commands: [minutesCommand],
}
