import type { AnnotatedSentence } from '../sentences.ts'
import type { AnnotatedText } from '../texts.ts'

/** What a text is known to hold, as pieces that are one thing each. */
export type Marked = { id: string; lang: 'ar' | 'fr'; text: string; pieces: readonly Piece[] }
export type Piece = { tag: string; piece: string }

/** What a tagger is taught; `everywhere` marks every place where a piece stands. */
export type Marking = {
  name: 'said' | 'people'
  tags: readonly string[]
  everywhere: boolean
  text: (text: AnnotatedText) => Piece[]
  sentence: (sentence: AnnotatedSentence) => Piece[]
}

/** What is asked and answered. */
export const saidMarking: Marking = {
  name: 'said',
  tags: ['demand', 'response'],
  everywhere: false,
  text: ({ truth }) => asked(truth),
  sentence: (sentence) => (sentence.marks === 'said' ? asked(sentence) : []),
}

const asked = ({ demands, responses }: { demands: string[]; responses: { text: string }[] }) => [
  ...demands.map((piece) => ({ tag: 'demand', piece })),
  ...responses.map(({ text }) => ({ tag: 'response', piece: text })),
]

/** Who leads and who else is there for the authorities. */
export const peopleMarking: Marking = {
  name: 'people',
  tags: ['chair_role', 'chair_name', 'other_role', 'other_name'],
  everywhere: true,
  text: ({ truth }) => [...named('chair', truth.chair), ...named('other', truth.other_officials)],
  sentence: (sentence) => (sentence.marks === 'people' ? [...named('chair', sentence.chair), ...named('other', sentence.others)] : []),
}

function named(side: string, officials: readonly { name: string | null; role: string | null }[]): Piece[] {
  return officials.flatMap(({ name, role }) => [
    ...(name ? [{ tag: `${side}_name`, piece: name }] : []),
    ...(role ? [{ tag: `${side}_role`, piece: role }] : []),
  ])
}

export function marked(marking: Marking, texts: readonly AnnotatedText[], sentences: readonly AnnotatedSentence[]): Marked[] {
  return [
    ...texts.map((text) => ({ id: text.id, lang: text.lang, text: text.text, pieces: marking.text(text) })),
    ...sentences
      .filter(({ marks }) => marks === marking.name)
      .map((sentence, nth) => ({ id: `sentence ${nth}`, lang: sentence.lang, text: sentence.text, pieces: marking.sentence(sentence) })),
  ]
}

/** Responses whose kind is known. */
export function replies(texts: readonly AnnotatedText[], sentences: readonly AnnotatedSentence[]): Marked[] {
  const kinds = (responses: readonly { kind: string | null; text: string }[]) =>
    responses.flatMap(({ kind, text }) => (kind ? [{ tag: kind, piece: text }] : []))
  return [
    ...texts.map(({ id, lang, text, truth }) => ({ id, lang, text, pieces: kinds(truth.responses) })),
    ...sentences.flatMap((each) =>
      each.marks === 'said' ? [{ id: '', lang: each.lang, text: each.text, pieces: kinds(each.responses) }] : [],
    ),
  ]
}
