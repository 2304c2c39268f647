import type { Catalogue } from '../platform/words/language.ts'
import { ar, type RoutingWords } from './words.ar.ts'
import { en } from './words.en.ts'
import { fr } from './words.fr.ts'
import { zgh } from './words.zgh.ts'

export const routingWords: Catalogue<RoutingWords> = { ar, fr, en, zgh }
