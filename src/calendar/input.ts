import * as v from 'valibot'
import { isDay } from '../platform/words/dates.ts'
import { refuse } from './refusal.ts'

export const day = (reason: 'dayMissing' | 'dayInvalid') =>
  v.pipe(v.string(refuse.key(reason)), v.trim(), v.check(isDay, refuse.key(reason)))
