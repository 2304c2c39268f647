import morocco from '../places/data/communes.json' with { type: 'json' }
import { fold } from '../platform/words/fold.ts'
import { ambiguousNames, neighbourhoods, provincesWithoutTown, towns } from './towns.ts'

export type Town = {
  name: string
  city: string | null
  kind: 'town' | 'neighbourhood' | 'province' | 'rural'
  /** A name that is also a common word: a town only after ب or "the town of". */
  needsContext: boolean
}

/** Folded name -> town; what is planted first stands. */
export function* normalisedTowns(): Generator<[string, Town]> {
  for (const [ar, fr] of towns) yield* both(ar, fr, 'town')
  for (const { ar, fr, kind } of morocco.communes) if (kind === 'urban') yield* both(ar, fr, 'town')
  for (const [city, names] of Object.entries(neighbourhoods)) {
    for (const name of names) yield [fold(name).text, { name, city, kind: 'neighbourhood', needsContext: false }]
  }
  for (const { ar, fr } of morocco.provinces) if (!provincesWithoutTown.includes(ar)) yield* both(ar, fr, 'town')
  for (const { ar, fr } of morocco.provinces) if (provincesWithoutTown.includes(ar)) yield* both(ar, fr, 'province')
  for (const { ar, fr } of morocco.regions) yield* both(ar, fr, 'province')
  for (const { ar } of morocco.communes) yield [fold(ar).text, { name: ar, city: ar, kind: 'rural', needsContext: !ar.includes(' ') }]
}

function* both(ar: string, fr: string, kind: Town['kind']): Generator<[string, Town]> {
  for (const name of [ar, fr]) {
    const folded = fold(name)
      .text.replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()
    if (folded.length > 2) yield [folded, { name, city: kind === 'province' ? null : name, kind, needsContext: ambiguousNames.has(name) }]
  }
}
