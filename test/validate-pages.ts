import assert from 'node:assert/strict'
import { HtmlValidate } from 'html-validate'
import { languages, localisePath } from '../src/platform/words/language.ts'
import type { Person, World } from './world.ts'

const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:standard', 'html-validate:a11y'],
  rules: { 'form-dup-name': ['error', { shared: ['radio', 'checkbox', 'submit'] }], 'no-inline-style': 'error' },
})

/** Reads each page as that person in every language, and says what is not valid in its HTML. */
export async function validateEverywhere(world: World, pages: readonly (readonly [Person, string])[]): Promise<void> {
  for (const [person, path] of pages) {
    for (const language of languages) {
      const response = await world.request(person, localisePath(language, path))
      assert.equal(response.status, 200, `${person} ${path}: ${response.status}`)
      const { results } = await validator.validateString(await response.text())
      const said = results.flatMap(({ messages }) =>
        messages.map(({ ruleId, message, line }) => `${path} ${language} ${line} ${ruleId}: ${message}`),
      )
      assert.deepEqual(said, [])
    }
  }
}
