import type { Catalogue } from '../platform/words/language.ts'
import { ar, type DemandsWords } from './words.ar.ts'

export const demandsWords: Catalogue<DemandsWords> = { ar, fr: ar, en: ar, zgh: ar }
