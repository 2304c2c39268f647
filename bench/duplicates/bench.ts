import { shippedLexicon } from './lexicon.ts'
import { pairs, proposals, score } from './pairs.ts'

/** `npm run bench -- duplicates`: of pairs of invented demands, which are proposed as the same, and how many proposals are worth reading. */
export async function bench(): Promise<void> {
  const lexicon = await shippedLexicon()
  console.log(`${pairs.length} pairs, ${pairs.filter(({ same }) => same).length} of the same problem\n`)
  for (const [name, words] of [
    ['letters alone', new Map()],
    [`with a lexicon of ${lexicon.size} words`, lexicon],
  ] as const) {
    const { precision, recall, found } = score(pairs, words)
    const { right, all, first } = proposals(words)
    console.log(`${name}: precision ${share(precision)}, recall ${share(recall)} (${found} pairs proposed)`)
    console.log(`  for every demand: ${right} of ${all} proposals right; the first one right ${first} times\n`)
  }
}

const share = (n: number) => n.toFixed(2)
