import type { Catalogue } from '../platform/words/language.ts'
import { type AgendaWords, ar } from './words.ar.ts'
import { en } from './words.en.ts'
import { fr } from './words.fr.ts'
import { zgh } from './words.zgh.ts'

export const agendaWords: Catalogue<AgendaWords> = { ar, fr, en, zgh }
