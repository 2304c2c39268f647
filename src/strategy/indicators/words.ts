import type { Catalogue } from '../../platform/words/language.ts'
import { ar, type IndicatorWords } from './words.ar.ts'
import { en } from './words.en.ts'
import { fr } from './words.fr.ts'
import { zgh } from './words.zgh.ts'

export const indicatorWords: Catalogue<IndicatorWords> = { ar, fr, en, zgh }
