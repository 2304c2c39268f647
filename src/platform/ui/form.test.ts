import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Child, jsx } from 'hono/jsx'
import { Checkboxes } from './choices.tsx'
import { Form, type FormErrors, type FormValues } from './form.tsx'
import { renderSample } from './gallery/render.ts'
import { TextArea } from './text-area.tsx'
import { TextInput } from './text-input.tsx'

function formWith(values: FormValues, errors: FormErrors, ...children: Child[]): string {
  return renderSample(() => jsx(Form, { path: '/demands', values, errors }, ...children), 'fr')
}

test('a field takes its value and error by name, and points to both hint and error', () => {
  const html = formWith(
    { phone: '0523' },
    { phone: 'Incomplet' },
    jsx(TextInput, { name: 'phone', type: 'tel', label: 'Téléphone', hint: 'Dix chiffres' }),
  )
  assert.match(
    html,
    /<input id="field-phone" name="phone" aria-describedby="field-phone-hint field-phone-error" aria-invalid="true"[^>]* value="0523"/,
  )
  assert.match(html, /id="field-phone-error"[^>]*>.*Incomplet/)
})

test('the summary of errors leads to the fields and takes the focus', () => {
  const html = formWith({}, { what: 'Écrivez la demande' }, jsx(TextArea, { name: 'what', label: 'Demande' }))
  assert.match(html, /role="alert" tabindex="-1" autofocus=""/)
  assert.match(html, /<a href="#field-what">Écrivez la demande<\/a>/)
  assert.match(html, /<textarea id="field-what"/)
})

test('a form without errors shows no summary', () => {
  assert.doesNotMatch(formWith({}, { what: undefined }), /role="alert"/)
})

test('telephones run left to right, text follows what is typed', () => {
  assert.match(formWith({}, {}, jsx(TextInput, { name: 'a', type: 'tel', label: 'a' })), /type="tel" dir="ltr"/)
  assert.match(formWith({}, {}, jsx(TextInput, { name: 'a', label: 'a' })), /type="text" dir="auto"/)
})

test('several checked values come back checked', () => {
  const options = ['1', '2', '3'].map((value) => ({ value, label: value }))
  const html = formWith({ when: ['1', '3'] }, {}, jsx(Checkboxes, { name: 'when', label: 'Quand', options }))
  assert.deepEqual(
    [...html.matchAll(/value="(\d)" checked/g)].map((match) => match[1]),
    ['1', '3'],
  )
})

test('a password is never written back into the page', () => {
  assert.doesNotMatch(
    formWith({ secret: 'mot-de-passe' }, {}, jsx(TextInput, { name: 'secret', type: 'password', label: 'x' })),
    /mot-de-passe/,
  )
})

test('the form is sent to the path in the language of the page', () => {
  assert.match(formWith({}, {}), /<form class="form" method="post" action="\/fr\/demands"/)
})
