/** A list of words or phrases written as running text, parted by bars or line ends. */
export function wordList(written: string): string[] {
  return written
    .split(/[|\n]/)
    .map((word) => word.trim())
    .filter((word) => word !== '')
}
