import * as v from 'valibot'
import { blocks, checkText } from '../../public-record/check-text.ts'
import { refuse } from './refusal.ts'

/** A text that names nobody: no telephone, card, plate, address, and nobody by name. */
export function withoutPersons(missing: Parameters<typeof refuse.key>[0], most: number) {
  return v.pipe(
    v.string(refuse.key(missing)),
    v.trim(),
    v.minLength(5, refuse.key(missing)),
    v.maxLength(most, refuse.key('textTooLong')),
    v.check((text) => !checkText(text).some((finding) => blocks(finding) || finding.kind === 'namedPerson'), refuse.key('textPersonal')),
  )
}
