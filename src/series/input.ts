import * as v from 'valibot'
import { associationKinds } from '../people/association.ts'
import { cadenceNames } from '../public-record/cadence.ts'
import { refuse } from './series.ts'

export const seriesId = v.pipe(v.string(refuse.key('seriesUnknown')), v.uuid(refuse.key('seriesUnknown')))

/** One box that is ticked comes as a text, several as a list, none not at all. */
const ticked = v.pipe(
  v.optional(v.union([v.array(v.string()), v.string()], refuse.key('invalid')), []),
  v.transform((values) => [...new Set(typeof values === 'string' ? [values] : values)].filter(Boolean)),
)
const territory = v.pipe(v.string(), v.trim(), v.minLength(2, refuse.key('territoryUnknown')), v.maxLength(150, refuse.key('textTooLong')))

/** What is said of a series when it is opened and each time it is revised. */
export const plan = {
  nameAr: text('nameMissing', 5, 150),
  nameFr: text('nameMissing', 3, 150),
  cadence: v.picklist(cadenceNames, refuse.key('cadenceMissing')),
  rule: text('ruleMissing', 20, 1500),
  ruleFr: v.pipe(
    v.optional(v.nullable(v.pipe(v.string(refuse.key('invalid')), v.trim(), v.maxLength(1500, refuse.key('textTooLong')))), ''),
    v.transform((rule) => rule || null),
  ),
  invitedKinds: v.pipe(ticked, v.array(v.picklist(associationKinds, refuse.key('kindUnknown')))),
  invitedTerritories: v.pipe(ticked, v.array(territory)),
}

function text(missing: 'nameMissing' | 'ruleMissing', least: number, most: number) {
  return v.pipe(
    v.string(refuse.key(missing)),
    v.trim(),
    v.minLength(least, refuse.key(missing)),
    v.maxLength(most, refuse.key('textTooLong')),
  )
}
