import { createHash } from 'node:crypto'
import type { AnnotatedSentence } from '../sentences.ts'
import type { AnnotatedText } from '../texts.ts'

/** Tells whether a model was taught by these very texts and sentences. */
export function fingerprint(texts: readonly AnnotatedText[], sentences: readonly AnnotatedSentence[]): string {
  const hash = createHash('sha256')
  for (const { text, truth } of texts) hash.update(JSON.stringify([text, truth]))
  hash.update(JSON.stringify(sentences))
  return `${texts.length} texts, ${sentences.length} sentences, ${hash.digest('hex').slice(0, 16)}`
}
