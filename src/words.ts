import type { Catalogue } from './platform/words/language.ts'
import type { AppWords } from './words.ar.ts'
import { ar } from './words.ar.ts'
import { en } from './words.en.ts'
import { fr } from './words.fr.ts'
import { zgh } from './words.zgh.ts'

export const appWords: Catalogue<AppWords> = { ar, fr, en, zgh }
