import { UserText } from '../../platform/ui/texts.tsx'

const word = /[\p{L}\p{M}\p{N}]+/gu

/** The words of a text as a reader sees them, each once. */
export function wordsOf(text: string): string[] {
  return [...new Set(text.match(word) ?? [])]
}

/** A text with the words that a search met. */
export function Marked({ text, found }: { text: string; found?: ReadonlySet<string> | undefined }) {
  if (!found?.size) return <UserText>{text}</UserText>
  return <bdi>{pieces(text).map((piece) => (found.has(piece) ? <mark>{piece}</mark> : piece))}</bdi>
}

function pieces(text: string): string[] {
  return text.split(/([\p{L}\p{M}\p{N}]+)/u).filter(Boolean)
}
