import type { Catalogue } from '../../platform/words/language.ts'
import { ar, type PublicStrategyWords } from './words.ar.ts'
import { en } from './words.en.ts'
import { fr } from './words.fr.ts'
import { zgh } from './words.zgh.ts'

export const publicStrategyWords: Catalogue<PublicStrategyWords> = { ar, fr, en, zgh }
