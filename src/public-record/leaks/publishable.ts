import * as v from 'valibot'
import { claimsCause } from '../check-cause.ts'
import { findLeaks } from './find-leaks.ts'
import { mustGo } from './leak.ts'

/**
 * Fields of a text that is to be published. What leads straight to a person is not taken; the rest is shown to whoever signs.
 * @param key of the slice's refusals
 */
export function publishable<Reason extends string>(key: (reason: Reason | 'textTooLong' | 'personalTrace' | 'invalid') => string) {
  const impersonal = v.check((written: string) => !findLeaks(written).some(mustGo), key('personalTrace'))
  return {
    required: (missing: Reason, least: number, most: number) =>
      v.pipe(v.string(key(missing)), v.trim(), v.minLength(least, key(missing)), v.maxLength(most, key('textTooLong')), impersonal),
    optional: (most: number) =>
      v.pipe(
        v.nullish(v.string(key('invalid')), ''),
        v.trim(),
        v.maxLength(most, key('textTooLong')),
        impersonal,
        v.transform((written) => written || null),
      ),
  }
}

/** Of what was done and what came of it: no text says that less happened because of it (decision 0044). */
export const claimless = <Written extends string | null>(message: string) =>
  v.check<Written, string>((written) => written === null || !claimsCause(written), message)
