import type { Catalogue } from '../platform/words/language.ts'
import { ar, type CalendarFeedsWords } from './words.ar.ts'
import { en } from './words.en.ts'
import { fr } from './words.fr.ts'
import { zgh } from './words.zgh.ts'

export const calendarFeedsWords: Catalogue<CalendarFeedsWords> = { ar, fr, en, zgh }
