/** The beginning of a text, in whole words, for lists and titles. */
export function excerpt(text: string, length = 110): string {
  const line = text.replace(/\s+/g, ' ').trim()
  if (line.length <= length) return line
  return `${line.slice(0, length).replace(/[\s،,;:.]*\s\S*$/, '')}…`
}
