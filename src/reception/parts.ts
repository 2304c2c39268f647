import { languageOf } from '../reading/prepare-text.ts'
import { readReport } from '../reading/read-report.ts'

export const mostParts = 6

/**
 * The demands that one text holds, as a proposal: lines that were numbered or marked as a list are taken as they stand; otherwise the reader says
 * which stretches ask for something. A text that asks for one thing comes back whole.
 */
export function partsOf(text: string): string[] {
  const parts = listed(text) ?? read(text)
  if (parts.length < 2) return [text.trim()]
  // Nothing of what was written is lost: what is too much for one form stays together in the last part.
  const rest = parts.slice(mostParts - 1)
  return rest.length > 1 ? [...parts.slice(0, mostParts - 1), rest.join('\n')] : parts
}

const marker = /^\s*(?:[-–—•*·▪●]|\(?[\d٠-٩]{1,2}\s*[-.)/:،]|[أبجدهوa-f]\s*[-.)])\s*/u

/** Lines that begin like those of a list, with those that go on from them; what stands before the first, if it is short, only announces them. */
function listed(text: string): string[] | null {
  const lines = text.split('\n').flatMap((line) => line.trim() || [])
  const first = lines.findIndex((line) => marker.test(line))
  if (first < 0 || lines.slice(0, first).join(' ').length > longestAnnouncement) return null
  const parts: string[] = []
  for (const line of lines.slice(first)) {
    if (marker.test(line)) parts.push(line.replace(marker, '').trim())
    else parts.push(`${parts.pop()} ${line}`)
  }
  return parts.length > 1 && parts.every((part) => part.length >= least) ? parts : null
}

function read(text: string): string[] {
  const demands = readReport(text).demands.map(({ text: asked }) => asked.trim())
  const whole = demands.filter((asked, at) => asked.length >= least && demands.indexOf(asked) === at)
  return whole.length > 1 ? whole.map((asked) => capital(asked, text)) : []
}

const least = 10
const longestAnnouncement = 80

function capital(asked: string, text: string): string {
  return languageOf(text) === 'fr' ? asked.charAt(0).toUpperCase() + asked.slice(1) : asked
}
