import type { Catalogue } from '../platform/words/language.ts'
import { ar, type MeetingsWords } from './words.ar.ts'

export const meetingsWords: Catalogue<MeetingsWords> = { ar, fr: ar, en: ar, zgh: ar }
