import type { Term } from './queries/terms.ts'

/** Stems that count alike for one word of a question. */
export interface Part {
  readonly stems: readonly string[]
  readonly weight: number
}

/** One word of a question with all by which it is met. */
export interface Asked {
  readonly parts: readonly Part[]
  readonly stems: readonly string[]
  /** In how many texts, at most. */
  readonly texts: number
}

/** A word in the other script is a little further away than one in its own. */
const worth = { own: 1, lexicon: 0.7, foreign: 0.6, near: 0.5 } as const
const ways = ['own', 'lexicon', 'foreign', 'near'] as const

/**
 * Gives the words of a question their weight by rarity (the idf of BM25). What the lexicon adds is never worth more than the word that was
 * asked, however rarely it is written: its rarity is that of the most frequent among them.
 */
export function weigh(terms: readonly Term[], size: number): Asked[] {
  const groups = Map.groupBy(terms, ({ nth }) => nth)
  return [...groups.values()].map((group) => {
    const asked = group.find(({ way }) => way === 'own')
    const wayOf = ({ way, stem }: Term) => (way === 'lexicon' && asked && isLatin(stem) !== isLatin(asked.stem) ? 'foreign' : way)
    const parts = ways.flatMap((way) => {
      const members = group.filter((term) => wayOf(term) === way)
      const texts = Math.max(...members.map((term) => term.texts), way === 'near' ? 0 : (asked?.texts ?? 0))
      return members.length === 0 ? [] : [{ stems: members.map(({ stem }) => stem), weight: worth[way] * rarity(texts, size) }]
    })
    return { parts, stems: group.map(({ stem }) => stem), texts: group.reduce((sum, { texts }) => sum + Math.max(texts, 1), 0) }
  })
}

const isLatin = (stem: string) => /^[a-z\d]/.test(stem)

function rarity(texts: number, size: number): number {
  const all = Math.max(size, texts)
  return Math.log(1 + (all - texts + 0.5) / (texts + 0.5))
}
