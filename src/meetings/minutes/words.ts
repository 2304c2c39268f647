import type { Catalogue } from '../../platform/words/language.ts'
import { ar, type MinutesWords } from './words.ar.ts'
import { en } from './words.en.ts'
import { fr } from './words.fr.ts'
import { zgh } from './words.zgh.ts'

export const minutesWords: Catalogue<MinutesWords> = { ar, fr, en, zgh }
