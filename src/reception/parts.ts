import { languageOf } from '../reading/prepare-text.ts'
import { readReport } from '../reading/read-report.ts'

export const mostParts = 6

/**
 * The demands that one text holds, as a proposal: lines that were numbered or marked as a list are taken as they stand; otherwise the reader says
 * which stretches ask for something. A text that asks for one thing comes back whole.
 */
export function partsOf(text: string): string[] {
  const parts = listed(text) ?? read(text)
  return parts.length > 1 ? parts.slice(0, mostParts) : [text.trim()]
}

const marker = /^\s*(?:[-–—•*·▪●]|\(?[\d٠-٩]{1,2}\s*[-.)/:،]|[أبجدهوa-f]\s*[-.)])\s*/u

/** Lines that begin like those of a list; what stands before the first, if it is short, only announces them. */
function listed(text: string): string[] | null {
  const lines = text.split('\n').filter((line) => line.trim())
  const marked = lines.filter((line) => marker.test(line))
  if (marked.length < 2 || lines.length - marked.length > 1) return null
  const parts = marked.map((line) => line.replace(marker, '').trim()).filter((part) => part.length >= least)
  return parts.length > 1 ? parts : null
}

function read(text: string): string[] {
  const demands = readReport(text).demands.map(({ text: asked }) => asked.trim())
  const whole = demands.filter((asked, at) => asked.length >= least && demands.indexOf(asked) === at)
  return whole.length > 1 ? whole.map((asked) => capital(asked, text)) : []
}

const least = 10

function capital(asked: string, text: string): string {
  return languageOf(text) === 'fr' ? asked.charAt(0).toUpperCase() + asked.slice(1) : asked
}
