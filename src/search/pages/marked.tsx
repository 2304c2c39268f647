import { piecesOf } from '../marks.ts'

/** A text with the words that a search met. */
export function Marked({ text, stems }: { text: string; stems: ReadonlySet<string> }) {
  return <bdi>{piecesOf(text, stems).map(({ text, found }) => (found ? <mark>{text}</mark> : text))}</bdi>
}
