import { arabicUtterance } from './arabic/speech.ts'
import { frenchUtterance } from './french/speech.ts'
import type { Utterance } from './interventions.ts'

/** What a word announces, when it is a verb of speech. */
export const utteranceOf = (form: string): Utterance | undefined => arabicUtterance(form) ?? frenchUtterance(form)
