import * as v from 'valibot'
import { isId } from '../../platform/ids.ts'
import { hindrances } from './hindrance.ts'
import type { Mark } from './mark.ts'
import { refuse } from './refusal.ts'

const invalid = refuse.key('invalid')
const identity = v.pipe(v.string(invalid), v.check(isId, invalid))
const minute = v.pipe(
  v.number(refuse.key('hourInvalid')),
  v.integer(refuse.key('hourInvalid')),
  v.minValue(0, refuse.key('hourInvalid')),
  v.maxValue(1439, refuse.key('hourInvalid')),
)
const common = {
  id: identity,
  visitId: v.pipe(v.string(refuse.key('visitUnknown')), v.check(isId, refuse.key('visitUnknown'))),
  replaces: v.pipe(v.array(identity, invalid), v.maxLength(100, invalid)),
}

/** A mark as a phone sends it: every kind holds just its own fields, and whatever else was sent is left out. */
const sent = v.variant(
  'kind',
  [
    v.object({ ...common, kind: v.picklist(['arrived', 'left']), minute }),
    v.object({ ...common, kind: v.literal('hindered'), reason: v.picklist(hindrances, refuse.key('reasonMissing')) }),
    v.object({ ...common, kind: v.literal('nothing') }),
  ],
  refuse.key('kindMissing'),
)

export interface RefusedMark {
  id: string
  reason: Parameters<typeof refuse.key>[0]
}

/** Tells what can be taken from what cannot, so that one bad mark does not hold up the others. */
export function sortMarks(marks: readonly unknown[]): { good: Mark[]; refused: RefusedMark[] } {
  const results = marks.map((one) => ({ one, result: v.safeParse(sent, one) }))
  return {
    good: results.flatMap(({ result }) => (result.success ? [{ minute: null, reason: null, ...result.output }] : [])),
    refused: results.flatMap(({ one, result }) =>
      result.success ? [] : [{ id: idOf(one), reason: result.issues[0].message as RefusedMark['reason'] }],
    ),
  }
}

const idOf = (mark: unknown) => (typeof mark === 'object' && mark !== null && 'id' in mark ? String(mark.id) : '')
