import { checkText } from '../../public-record/check-text.ts'
import { operationOf, type RawOperation } from '../fields.ts'
import { missingIn } from '../missing.ts'
import type { RoomWords } from '../words.ar.ts'

/** What a form says, and what in it may point to a person. */
export function readForm(form: HTMLFormElement, submitter: HTMLElement | null): { raw: RawOperation; found: string[] } {
  const sent = new FormData(form, submitter instanceof HTMLButtonElement && submitter.name ? submitter : null)
  const fields = Object.fromEntries([...sent].map(([name, value]) => [name, String(value).trim()]))
  const raw = operationOf(fields, new Date().toISOString())
  const looked = fields.checked === 'yes' || raw.kind === 'next-step'
  const found = looked ? [] : checkText(String(raw.value?.text ?? '')).map((one) => one.found)
  return { raw, found }
}

/** Says what is missing or has to be read again, and whether anything is; without an operation it says nothing any more. */
export function showMissing(form: HTMLFormElement, raw: RawOperation | null, found: readonly string[], words: RoomWords): boolean {
  const missing = raw && missingIn(raw)
  const error = form.querySelector<HTMLElement>('[data-error]')
  if (error) {
    error.hidden = !missing
    error.textContent = missing ? words.refusals[missing.reason] : ''
  }
  const names = form.querySelector<HTMLElement>('[data-names]')
  if (names) {
    names.hidden = Boolean(missing) || found.length === 0
    names.querySelector('[data-found]')!.textContent = found.join(' · ')
    if (names.hidden) names.querySelector<HTMLInputElement>('input')!.checked = false
  }
  const field = missing ? form.elements.namedItem(missing.field) : found.length > 0 ? form.elements.namedItem('checked') : null
  if (field instanceof HTMLElement) field.focus()
  return Boolean(missing) || found.length > 0
}
