import type { Catalogue } from '../platform/words/language.ts'
import { type AwarenessWords, ar } from './words.ar.ts'
import { en } from './words.en.ts'
import { fr } from './words.fr.ts'
import { zgh } from './words.zgh.ts'

export const awarenessWords: Catalogue<AwarenessWords> = { ar, fr, en, zgh }
