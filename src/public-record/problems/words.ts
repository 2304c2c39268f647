import type { Catalogue } from '../../platform/words/language.ts'
import { ar, type PublicProblemsWords } from './words.ar.ts'
import { en } from './words.en.ts'
import { fr } from './words.fr.ts'
import { zgh } from './words.zgh.ts'

export const publicProblemsWords: Catalogue<PublicProblemsWords> = { ar, fr, en, zgh }
