import type { Catalogue } from '../../platform/words/language.ts'
import { ar, type KeptWords } from './words.ar.ts'
import { en } from './words.en.ts'
import { fr } from './words.fr.ts'
import { zgh } from './words.zgh.ts'

export const keptWords: Catalogue<KeptWords> = { ar, fr, en, zgh }
