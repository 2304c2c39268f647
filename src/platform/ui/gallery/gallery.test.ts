import assert from 'node:assert/strict'
import { test } from 'node:test'
import { HtmlValidate } from 'html-validate'
import { directionOf, languages } from '../../words/language.ts'
import { FailurePage } from '../failure-page.tsx'
import { GalleryPage } from '../gallery.tsx'
import { DemandSample } from './demand-sample.tsx'
import { HomeSample } from './home-sample.tsx'
import { renderSample } from './render.ts'

const Missing = () => FailurePage({ failure: 'notFound' })
const pages = { GalleryPage, HomeSample, DemandSample, Missing }
const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:standard', 'html-validate:a11y'],
  rules: { 'form-dup-name': ['error', { shared: ['radio', 'checkbox', 'submit'] }], 'no-inline-style': 'error' },
})

for (const [name, page] of Object.entries(pages)) {
  for (const language of languages) {
    test(`${name} is a sound document in ${language}`, async () => {
      const html = renderSample(page, language, { reader: { name: 'نادية', actsFor: 'خلية التواصل' }, signOutPath: '/session/end' })
      assert.match(html, new RegExp(`^<!doctype html><html lang="${language}" dir="${directionOf(language)}">`))
      const { results } = await validator.validateString(html)
      assert.deepEqual(
        results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${ruleId}: ${message}`)),
        [],
      )
    })

    test(`${name} obeys the content policy in ${language}: no inline style, script or foreign address`, () => {
      const html = renderSample(page, language)
      assert.doesNotMatch(html, /\sstyle=|<style|\son\w+=|javascript:/)
      assert.doesNotMatch(html, /<script(?![^>]*\ssrc="\/)/)
      assert.doesNotMatch(html, /(?:src|href)="(?:https?:)?\/\//)
    })
  }
}
