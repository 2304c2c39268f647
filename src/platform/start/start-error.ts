import { ar, type StartWords } from './words.ar.ts'
import { en } from './words.en.ts'
import { fr } from './words.fr.ts'

/**
 * A start that cannot go on, told to the person at the terminal in one sentence that says what to do.
 * The terminal has no language of its own, so the sentence is given in Arabic, French and English.
 */
export class StartError extends Error {
  constructor(sentence: (words: StartWords) => string, cause?: unknown) {
    super([ar, fr, en].map(sentence).join('\n'), { cause })
    this.name = 'StartError'
  }
}
