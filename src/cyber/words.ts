import type { Catalogue } from '../platform/words/language.ts'
import { ar, type CyberWords } from './words.ar.ts'
import { en } from './words.en.ts'
import { fr } from './words.fr.ts'
import { zgh } from './words.zgh.ts'

export const cyberWords: Catalogue<CyberWords> = { ar, fr, en, zgh }
