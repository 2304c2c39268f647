import type { Catalogue } from '../platform/words/language.ts'
import { ar, type RoomWords } from './words.ar.ts'
import { en } from './words.en.ts'
import { fr } from './words.fr.ts'
import { zgh } from './words.zgh.ts'

export const roomWords: Catalogue<RoomWords> = { ar, fr, en, zgh }
