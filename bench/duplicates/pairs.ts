import { readFileSync } from 'node:fs'
import type { Comparable, Lexicon } from '../../src/demands/similar.ts'
import { similarTo } from '../../src/demands/similar.ts'

/** An invented problem of a city in three wordings: written Arabic, dialect, French. */
export interface Problem {
  id: string
  category: string
  need: string
  place: string
  at: [number, number]
  ar: string
  dr: string
  fr: string
}

export const problems: readonly Problem[] = JSON.parse(readFileSync(new URL('./problems.json', import.meta.url), 'utf8'))

const wordings = ['ar', 'dr', 'fr'] as const

export interface Asked extends Comparable {
  id: string
  problem: string
}

/** Folded as the database does, as far as these texts need it. */
export function fold(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFKC')
    .replace(/[\u064B-\u065F\u0670\u0640]/g, '')
    .replace(/[أإآٱ]/g, 'ا')
    .replace(/[ىئ]/g, 'ي')
    .replace(/ة/g, 'ه')
    .replace(/ؤ/g, 'و')
    .replace(/[éèêë]/g, 'e')
    .replace(/[àâä]/g, 'a')
    .replace(/[îï]/g, 'i')
    .replace(/[ôö]/g, 'o')
    .replace(/[ùûü]/g, 'u')
    .replace(/ç/g, 'c')
}

/**
 * Every wording as a demand. People touch a map some ninety metres beside the place, each time elsewhere; of every third wording no place on the
 * map is known, and of every second that is new the category is not known either.
 */
export const asked: readonly Asked[] = problems.flatMap(({ id, category, place, at, ...texts }, number) =>
  wordings.map((wording, which) => {
    const turn = number * 3 + which
    const off = (step: number) => (((turn * step) % 11) - 5) * 0.00019
    const text = texts[wording]
    return {
      id: `${id}-${wording}`,
      problem: id,
      text,
      folded: fold(text),
      placeNames: [place],
      places: [fold(place)],
      location: turn % 3 === number % 3 ? null : ([at[0] + off(7), at[1] + off(4)] as const),
      categoryId: category,
    }
  }),
)

export interface Pair {
  one: Asked
  other: Asked
  same: boolean
}

const of = (id: string) => asked.filter(({ problem }) => problem === id)

/**
 * Labelled pairs: three wordings of one problem are the same; another need at the same place, and the same need or category at another place, are not,
 * and these are the hard ones.
 */
export const pairs: readonly Pair[] = problems.flatMap((problem, number) => {
  const [ar, dr, fr] = of(problem.id) as [Asked, Asked, Asked]
  const same = [
    [ar, dr],
    [ar, fr],
    [dr, fr],
  ].map(([one, other]) => ({ one: one!, other: other!, same: true }))
  const neighbours = problems.filter((other) => other.id !== problem.id && other.place === problem.place)
  const likes = problems.filter(
    (other) => other.place !== problem.place && (other.need === problem.need || other.category === problem.category),
  )
  const others = [...neighbours.slice(0, 1), ...likes.slice(0, 2), problems[(number + 7) % problems.length]!].slice(0, 3)
  const different = others.map(({ id }, turn) => ({ one: of(problem.id)[turn % 3]!, other: of(id)[(turn + number) % 3]!, same: false }))
  return [...same, ...different]
})

/** Each pair among all that is open, as on the desk: whether the other is one of the three that are proposed. Categories are those of the cell. */
export function proposed({ one, other }: Pair, lexicon: Lexicon): boolean {
  const subject = { ...one, categoryId: null, placeNames: [], places: [] }
  const open = asked.filter(({ id }) => id !== one.id)
  return similarTo(subject, open, lexicon).some(({ demand }) => demand.id === other.id)
}

export interface Score {
  precision: number
  recall: number
  pairs: number
  found: number
}

export function score(some: readonly Pair[], lexicon: Lexicon): Score {
  const found = some.filter((pair) => proposed(pair, lexicon))
  const right = found.filter(({ same }) => same).length
  return {
    precision: right / found.length,
    recall: right / some.filter(({ same }) => same).length,
    pairs: some.length,
    found: found.length,
  }
}

/** Everything that is proposed for every demand, right or wrong: how many of the proposals that the cell reads are worth reading. */
export function proposals(lexicon: Lexicon): { right: number; all: number; first: number } {
  const lists = asked.map((one) => {
    const subject = { ...one, categoryId: null, placeNames: [], places: [] }
    return similarTo(
      subject,
      asked.filter(({ id }) => id !== one.id),
      lexicon,
    ).map(({ demand }) => demand.problem === one.problem)
  })
  return { right: lists.flat().filter(Boolean).length, all: lists.flat().length, first: lists.filter(([top]) => top).length }
}
