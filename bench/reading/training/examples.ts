import { beginning } from '../../../src/platform/tagging/model.ts'
import { type Word, wordsOf } from '../../../src/platform/tagging/words.ts'
import { type Evidence, responseKinds } from '../../../src/reading/annotation.ts'
import { prepareText } from '../../../src/reading/prepare-text.ts'
import { featuresOf } from '../../../src/reading/tagging/features.ts'
import { replyFeatures } from '../../../src/reading/tagging/reply-features.ts'
import type { Prepared } from '../../../src/reading/text/prepared.ts'
import { addNoise } from '../noise.ts'
import type { Marked, Marking } from './markings.ts'
import type { Example } from './train.ts'

/** The text as it is, once more as a careless site would have it, and in pieces, as a short report would be; all with the same labels. */
export function examplesOf(marked: Marked, marking: Marking): Example[] {
  const prepared = prepareText(marked.text, marked.lang)
  const words = wordsOf(prepared.body)
  const labels = labelsOf(marked, marking, prepared, words)
  const spoilt = wordsOf(prepareText(addNoise(marked.text, marked.id), marked.lang).body)
  const example = (of: readonly Word[], first = 0) => ({ features: featuresOf(of), labels: labels.slice(first, first + of.length) })
  const careless = spoilt.length === words.length ? [example(spoilt)] : []
  return [example(words), ...careless, ...piecesOf(words).map(({ first, last }) => example(words.slice(first, last), first))]
}

/** Each response of a text is one word to learn from. */
export function replyExamples(marked: Marked): Example[] {
  const prepared = prepareText(marked.text, marked.lang)
  const words = wordsOf(prepared.body)
  const places = placesOf(words, prepared)
  return marked.pieces.flatMap(({ tag, piece }) => {
    const [inside] = wordsInside(marked.text, piece, places)
    if (!inside) return []
    return [{ features: [replyFeatures(words, inside[0]!, inside.at(-1)!)], labels: [beginning(responseKinds, tag)] }]
  })
}

const SENTENCES = 2

/** Two sentences each; nothing where there is but one piece. */
function piecesOf(words: readonly Word[]): { first: number; last: number }[] {
  const starts = words.flatMap(({ mark }, at) => (at === 0 || mark === 'stop' || mark === 'line' ? [at] : []))
  const cuts = [...starts.filter((_, nth) => nth % SENTENCES === 0), words.length]
  return cuts.length < 3 ? [] : cuts.slice(1).map((last, nth) => ({ first: cuts[nth]!, last }))
}

function labelsOf({ text, pieces }: Marked, { tags, everywhere }: Marking, prepared: Prepared, words: readonly Word[]): number[] {
  const labels: number[] = words.map(() => 0)
  const places = placesOf(words, prepared)
  const longestFirst = pieces.toSorted((a, b) => b.piece.length - a.piece.length)
  for (const { tag, piece } of longestFirst) {
    const free = wordsInside(text, piece, places).filter((inside) => inside.every((word) => labels[word] === 0))
    for (const inside of everywhere ? free : free.slice(0, 1)) {
      for (const [nth, word] of inside.entries()) labels[word] = beginning(tags, tag) + (nth === 0 ? 0 : 1)
    }
  }
  return labels
}

const placesOf = (words: readonly Word[], { evidence }: Prepared) => words.map(({ start, end }) => evidence(start, end))

/** Each place where the piece stands, as the numbers of its words. */
function wordsInside(text: string, piece: string, places: readonly Evidence[]): number[][] {
  const found: number[][] = []
  for (let at = text.indexOf(piece); at >= 0; at = text.indexOf(piece, at + 1)) {
    const inside = places.flatMap(({ start, end }, word) => (end > at && start < at + piece.length ? [word] : []))
    if (inside.length > 0) found.push(inside)
  }
  return found
}
