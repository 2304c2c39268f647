import type { Catalogue } from './language.ts'
import { ar, type PlatformWords } from './words.ar.ts'
import { en } from './words.en.ts'
import { fr } from './words.fr.ts'
import { zgh } from './words.zgh.ts'

export const platformWords: Catalogue<PlatformWords> = { ar, fr, en, zgh }
