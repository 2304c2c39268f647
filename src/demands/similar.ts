/** A demand as it is written and as it is compared: folded, with the names of its place, both in the same order. */
export interface Comparable {
  readonly text: string
  readonly folded: string
  readonly placeNames: readonly string[]
  readonly places: readonly string[]
}

export interface Similar<Candidate> {
  readonly demand: Candidate
  /** The place that both speak of. */
  readonly place: string | null
  /** Words that both use, the rarest first. */
  readonly words: readonly string[]
}

const MOST = 3
const MOST_WORDS = 4
/** On texts of one topic no likeness alone is sure: a person decides. At one place far less of it tells. */
const ALIKE = 0.4
const ALIKE_AT_ONE_PLACE = 0.15

/**
 * The demands that may ask for the same, the likest first: cosine of letter triples inside words, weighed by how rare they are
 * among the candidates.
 */
export function similarTo<Candidate extends Comparable>(subject: Comparable, candidates: readonly Candidate[]): Similar<Candidate>[] {
  const rarity = rarityIn([subject, ...candidates].map(({ folded }) => new Set(triplesOf(folded))))
  const vector = (folded: string) => vectorOf(folded, rarity)
  const whole = vector(subject.folded)
  return candidates
    .map((demand) => {
      const place = samePlace(subject, demand)
      if (place === null) return { demand, place, likeness: cosine(whole, vector(demand.folded)) }
      const elsewhere = ({ folded }: Comparable) => vector(folded.replaceAll(demand.places[place]!, ' '))
      return { demand, place, likeness: cosine(elsewhere(subject), elsewhere(demand)) }
    })
    .filter(({ place, likeness }) => likeness >= (place === null ? ALIKE : ALIKE_AT_ONE_PLACE))
    .toSorted((a, b) => score(b) - score(a))
    .slice(0, MOST)
    .map(({ demand, place }) => ({
      demand,
      place: place === null ? null : demand.placeNames[place]!,
      words: sharedWords(subject, demand, rarity),
    }))
}

const score = ({ place, likeness }: { place: number | null; likeness: number }) => likeness + (place === null ? 0 : 0.3)

/** Which place of the other this one speaks of: its name then tells nothing more about what is asked there. */
function samePlace(subject: Comparable, other: Comparable): number | null {
  const said = ` ${subject.folded} ${subject.places.join(' ')} `
  const at = other.places.findIndex((place) => place.length > 3 && said.includes(place))
  return at < 0 ? null : at
}

const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []

function triplesOf(folded: string): string[] {
  return wordsOf(folded).flatMap((word) => {
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

/** As they are written: folding keeps the number of words. */
function sharedWords(one: Comparable, other: Comparable, rarity: Rarity): string[] {
  const [written, folded] = [wordsOf(one.text), wordsOf(one.folded)]
  const theirs = new Set(wordsOf(other.folded))
  const shared = [...new Set(folded)].filter((word) => word.length > 3 && theirs.has(word))
  const rareness = (word: string) => Math.max(...triplesOf(word).map(rarity))
  const rarest = shared.toSorted((a, b) => rareness(b) - rareness(a)).slice(0, MOST_WORDS)
  return rarest.map((word) => (written.length === folded.length ? written[folded.indexOf(word)]! : word))
}
