import { foldWord } from '../../platform/words/letters.ts'

/** An hour as people write it: 15:00, 15h, 15h30, 3.30 is left to its reader. What is none is given back as it stands. */
export function readTime(text: string): string {
  const found = /^(\d{1,2}) ?(?:h|:|س)? ?(\d{2})?(?: ?(?:min|د))?$/.exec(foldWord(text).trim())
  if (!found || Number(found[1]) > 23 || Number(found[2] ?? 0) > 59) return text
  return `${found[1]!.padStart(2, '0')}:${found[2] ?? '00'}`
}
