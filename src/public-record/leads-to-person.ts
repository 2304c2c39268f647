import { findLeaks } from './leaks/find-leaks.ts'
import { mustGo } from './leaks/leak.ts'
import { introduced } from './leaks/nicknames.ts'

/** Whether a text that should be about a place leads to a person: a name, telephone, card or plate, or words that introduce one. */
export function leadsToPerson(text: string): boolean {
  return introduced(text) || findLeaks(text).some((leak) => leak.kind === 'namedPerson' || mustGo(leak))
}
