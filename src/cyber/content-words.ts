import { ar, type ContentWords } from './content-words.ar.ts'
import { en } from './content-words.en.ts'
import { fr } from './content-words.fr.ts'
import type { Written } from './guidance.ts'

/** What the public pages say besides the guidance itself, in the languages in which that is written. */
export const contentWords: Record<Written, ContentWords> = { ar, fr, en }
