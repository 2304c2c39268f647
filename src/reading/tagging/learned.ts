import { readFileSync } from 'node:fs'
import { type Model, type ModelFile, modelFrom } from '../../platform/tagging/model.ts'

/** What the taggers have learned from the annotated texts of bench/reading: written by `npm run bench -- reading --train`. */
export const learned = {
  /** demand, response */
  said: once('said.json'),
  /** chair_role, chair_name, other_role, other_name */
  people: once('people.json'),
  /** commitment, soft, information: of a whole response */
  replies: once('replies.json'),
}

function once(file: string): () => Model {
  let model: Model | undefined
  return () => {
    model ??= modelFrom(JSON.parse(readFileSync(new URL(`./models/${file}`, import.meta.url), 'utf8')) as ModelFile)
    return model
  }
}
