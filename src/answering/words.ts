import type { Catalogue } from '../platform/words/language.ts'
import { type AnsweringWords, ar } from './words.ar.ts'
import { en } from './words.en.ts'
import { fr } from './words.fr.ts'
import { zgh } from './words.zgh.ts'

export const answeringWords: Catalogue<AnsweringWords> = { ar, fr, en, zgh }
