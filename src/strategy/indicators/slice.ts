import { isOfService } from '../../platform/actor.ts'
import type { Slice } from '../../platform/slice.ts'
import { commands } from './cli.ts'
import { freezePeriod } from './freeze-period.ts'
import { keepFigures } from './keep-figures.ts'
import { publishFigures } from './publish-figures.ts'
import { routes } from './routes.tsx'
import { indicatorWords } from './words.ts'

/** What became of demands, promises, meetings and presence, computed from the record and frozen when a period is over. */
export const indicatorsSlice: Slice = {
  name: 'indicators',
  words: indicatorWords,
  actions: [freezePeriod, publishFigures],
  routes,
  commands,
  tasks: [keepFigures],
  menu: ({ actor, language }) => (isOfService(actor) ? [{ path: '/desk/indicators', label: indicatorWords[language].menu }] : []),
}
