import type { Position } from '../places/polygon.ts'

/** A demand as it is written and as it is compared: folded, with the names of its place, both in the same order. */
export interface Comparable {
  readonly text: string
  readonly folded: string
  readonly placeNames: readonly string[]
  readonly places: readonly string[]
  readonly pointId?: string | null
  readonly location?: Position | null
  readonly categoryId?: string | null
}

export interface Similar<Candidate> {
  readonly demand: Candidate
  /** The place that both speak of. */
  readonly place: string | null
  /** How far apart they are, when both are on the map and near. */
  readonly metres: number | null
  readonly sameCategory: boolean
  /** Words that both use, the rarest first. */
  readonly words: readonly string[]
}

/** A folded word in dialect or in French and what it means in folded Arabic. */
export type Lexicon = ReadonlyMap<string, string>

const MOST = 3
const MOST_WORDS = 4
/** Further apart than this two places are two places. */
const NEAR = 300
/** On texts of one topic no likeness alone is sure: a person decides. At one place far less of it tells. */
const ALIKE = 0.4
const ALIKE_AT_ONE_PLACE = 0.05

/**
 * The demands that may ask for the same, the likest first: at one place or within 300 metres, of one category or alike in words; without a known
 * place, very alike in words. Likeness is the cosine of letter triples inside words, weighed by how rare they are, after dialect
 * and French were brought to their meaning.
 * @param sample by which rarity is reckoned: candidates that were chosen for their words would make these look common
 */
export function similarTo<Candidate extends Comparable>(
  subject: Comparable,
  candidates: readonly Candidate[],
  lexicon: Lexicon = new Map(),
  sample: readonly Comparable[] = candidates,
): Similar<Candidate>[] {
  const plain = (folded: string) => meaningOf(folded, lexicon)
  const rarity = rarityIn([subject, ...sample].map(({ folded }) => new Set(triplesOf(plain(folded)))))
  const vector = (folded: string) => vectorOf(plain(folded), rarity)
  const whole = vector(subject.folded)
  return candidates
    .flatMap((demand) => {
      const [place, metres] = [samePlace(subject, demand), distance(subject.location, demand.location)]
      const samePoint = Boolean(subject.pointId) && subject.pointId === demand.pointId
      // A quarter is a name for many places: where the distance is known, it decides.
      const together = samePoint || (metres === null ? place !== null : metres <= NEAR)
      if (!together && metres !== null) return []
      const elsewhere = ({ folded }: Comparable) => vector(place === null ? folded : folded.replaceAll(demand.places[place]!, ' '))
      const likeness = place === null ? cosine(whole, vector(demand.folded)) : cosine(elsewhere(subject), elsewhere(demand))
      const sameCategory = Boolean(subject.categoryId) && subject.categoryId === demand.categoryId
      const otherCategory = Boolean(subject.categoryId) && Boolean(demand.categoryId) && !sameCategory
      const enough = together ? (sameCategory ? 0 : otherCategory ? ALIKE : ALIKE_AT_ONE_PLACE) : ALIKE
      if (likeness === 0 || likeness < enough) return []
      const near = together && metres !== null ? metres : null
      return [{ demand, place, near, sameCategory, score: likeness + (together ? 0.3 : 0) + (sameCategory ? 0.1 : 0) }]
    })
    .toSorted((a, b) => b.score - a.score)
    .slice(0, MOST)
    .map(({ demand, place, near, sameCategory }) => ({
      demand,
      place: place === null ? null : demand.placeNames[place]!,
      metres: near,
      sameCategory,
      words: sharedWords(subject, demand, rarity, lexicon, place === null ? '' : demand.places[place]!),
    }))
}

/** As a distance is said: what is nearer than ten metres is no other place. */
export const inTens = (metres: number) => Math.max(10, Math.round(metres / 10) * 10)

/** Which place of the other this one speaks of: its name then tells nothing more about what is asked there. */
function samePlace(subject: Comparable, other: Comparable): number | null {
  const said = ` ${subject.folded} ${subject.places.join(' ')} `
  const at = other.places.findIndex((place) => place.length > 3 && said.includes(place))
  return at < 0 ? null : at
}

/** The corners of a box that holds whatever may be near. */
export function nearby([longitude, latitude]: Position): readonly [Position, Position] {
  const north = NEAR / DEGREE
  const east = north / narrowing(latitude)
  return [
    [longitude - east, latitude - north],
    [longitude + east, latitude + north],
  ]
}

/** In metres, over a city flat enough; null when one of the two is on no map. */
function distance(one: Position | null | undefined, other: Position | null | undefined): number | null {
  if (!one || !other) return null
  return Math.round(Math.hypot((one[0] - other[0]) * DEGREE * narrowing(one[1]), (one[1] - other[1]) * DEGREE))
}

/** In metres, from south to north. */
const DEGREE = 111_320
const narrowing = (latitude: number) => Math.cos((latitude * Math.PI) / 180)

const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []

const joined = /^[وف]?(?:بال|كال|لل|ال|[بلك])?/

/** Each word as what it means, with or without the particles that are joined to it. */
function meaningOf(folded: string, lexicon: Lexicon): string {
  if (lexicon.size === 0) return folded
  return wordsOf(folded)
    .map((word) => lexicon.get(word) ?? lexicon.get(word.replace(joined, '')) ?? word)
    .join(' ')
}

function triplesOf(folded: string): string[] {
  // What is left of a name that was taken out, a joined particle, is no word.
  return wordsOf(folded).flatMap((word) => {
    if (word.length < 2) return []
    const bordered = ` ${word} `
    return Array.from({ length: bordered.length - 2 }, (_, at) => bordered.slice(at, at + 3))
  })
}

type Rarity = (triple: string) => number

function rarityIn(texts: readonly ReadonlySet<string>[]): Rarity {
  const counts = new Map<string, number>()
  for (const triples of texts) for (const triple of triples) counts.set(triple, (counts.get(triple) ?? 0) + 1)
  return (triple) => Math.log(1 + texts.length / (counts.get(triple) ?? 1))
}

function vectorOf(folded: string, rarity: Rarity): Map<string, number> {
  const vector = new Map<string, number>()
  for (const triple of triplesOf(folded)) vector.set(triple, (vector.get(triple) ?? 0) + rarity(triple))
  return vector
}

function cosine(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  let dot = 0
  for (const [triple, weight] of a) dot += weight * (b.get(triple) ?? 0)
  const length = (vector: ReadonlyMap<string, number>) => Math.sqrt([...vector.values()].reduce((sum, weight) => sum + weight * weight, 0))
  return dot === 0 ? 0 : dot / (length(a) * length(b))
}

/** As they are written: folding keeps the number of words. The name of the place is said beside them. */
function sharedWords(one: Comparable, other: Comparable, rarity: Rarity, lexicon: Lexicon, place: string): string[] {
  const [written, folded] = [wordsOf(one.text), wordsOf(one.folded)]
  const meant = (word: string) => meaningOf(word, lexicon)
  const ofPlace = new Set(wordsOf(place))
  const theirs = new Set(wordsOf(other.folded).map(meant))
  const shared = [...new Set(folded)].filter((word) => word.length > 3 && !ofPlace.has(word) && theirs.has(meant(word)))
  const rareness = (word: string) => Math.max(0, ...triplesOf(meant(word)).map(rarity))
  const rarest = shared.toSorted((a, b) => rareness(b) - rareness(a)).slice(0, MOST_WORDS)
  return rarest.map((word) => (written.length === folded.length ? written[folded.indexOf(word)]! : word))
}
