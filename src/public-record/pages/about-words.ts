import type { Catalogue } from '../../platform/words/language.ts'
import { type AboutWords, ar } from './about-words.ar.ts'
import { en } from './about-words.en.ts'
import { fr } from './about-words.fr.ts'
import { zgh } from './about-words.zgh.ts'

export const aboutWords: Catalogue<AboutWords> = { ar, fr, en, zgh }
