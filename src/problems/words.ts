import type { Catalogue } from '../platform/words/language.ts'
import { ar, type ProblemsWords } from './words.ar.ts'
import { en } from './words.en.ts'
import { fr } from './words.fr.ts'
import { zgh } from './words.zgh.ts'

export const problemsWords: Catalogue<ProblemsWords> = { ar, fr, en, zgh }
