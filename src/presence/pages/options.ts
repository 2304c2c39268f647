import type { Option } from '../../platform/ui/select.tsx'
import type { Language } from '../../platform/words/language.ts'
import { nameIn } from '../../platform/words/names.ts'
import { weekdays } from '../hours.ts'
import type { Choice } from '../queries/choice.ts'
import { modes, skills } from '../team.ts'
import type { PresenceWords } from '../words.ar.ts'

export const namedOptions = (language: Language, choices: readonly Choice[]): Option[] =>
  choices.map(({ id, nameAr, nameFr }) => ({ value: id, label: nameIn(language, nameAr, nameFr)! }))

export const modeOptions = (words: PresenceWords): Option[] => modes.map((mode) => ({ value: mode, label: words.modes[mode] }))

export const skillOptions = (words: PresenceWords): Option[] => skills.map((skill) => ({ value: skill, label: words.skills[skill] }))

export const weekdayOptions = (words: PresenceWords): Option[] =>
  weekdays.map((weekday) => ({ value: String(weekday), label: words.weekdays[weekday] }))
