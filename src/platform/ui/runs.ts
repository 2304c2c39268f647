export interface Run {
  text: string
  /** Drawn left to right whatever stands around it. */
  ltr: boolean
}

const email = String.raw`[\w.+-]+@[\w-]+(?:\.[\w-]+)+`
const address = String.raw`(?:https?:\/\/|www\.)[^\s،؛«»()<>]+[^\s،؛«»()<>.,:;!?؟]`
const reference = String.raw`\b[A-Z]{2,}(?:-\d+)+\b`
const telephone = String.raw`\+?\(?\d{1,5}\)?(?:[ .-]\d{1,5}){2,6}(?!\d)`
const leftToRight = new RegExp([email, address, reference, telephone].join('|'), 'g')

/** Finds telephones, mail and web addresses and references: bare in an Arabic sentence they are drawn with their parts reversed. */
export function splitRuns(text: string): Run[] {
  const runs: Run[] = []
  let end = 0
  for (const match of text.matchAll(leftToRight)) {
    if (match.index > end) runs.push({ text: text.slice(end, match.index), ltr: false })
    runs.push({ text: match[0], ltr: true })
    end = match.index + match[0].length
  }
  if (end < text.length) runs.push({ text: text.slice(end), ltr: false })
  return runs
}
