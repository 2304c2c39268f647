import { readFileSync } from 'node:fs'
import * as v from 'valibot'
import { responseKinds } from '../../src/reading/annotation.ts'

const said = v.strictObject({
  lang: v.picklist(['ar', 'fr']),
  marks: v.literal('said'),
  text: v.string(),
  demands: v.array(v.string()),
  responses: v.array(v.strictObject({ kind: v.nullable(v.picklist(responseKinds)), text: v.string() })),
})
const official = v.strictObject({ name: v.nullable(v.string()), role: v.string() })
const people = v.strictObject({
  lang: v.picklist(['ar', 'fr']),
  marks: v.literal('people'),
  text: v.string(),
  chair: v.array(official),
  others: v.array(official),
})

/** A sentence or two, with all that is asked and answered in it, or with who presides. */
export type AnnotatedSentence = v.InferOutput<typeof sentence>
const sentence = v.variant('marks', [said, people])

/** One wording each: what a whole report says but once, and what looks like it and is not. */
export function loadSentences(): AnnotatedSentence[] {
  return v.parse(v.array(sentence), JSON.parse(readFileSync(new URL('sentences.json', import.meta.url), 'utf8')))
}
