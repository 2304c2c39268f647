import { Fault } from './fault.ts'

/** Texts, which are left alone, and what is written for numbers that JSON does not know. */
const textsAndNoNumbers = /"(?:[^"\\]|\\.)*"|-?\b(?:NaN|Infinity)\b/g
const mark = '\u0000'

/**
 * JSON.parse, with a fault that names the field where reading stopped. A byte order mark is passed over.
 * @throws Fault `notNumber` for NaN and Infinity, which JSON does not know, `notJson` for all else
 */
export function parseJson(text: string): unknown {
  const json = text.replace(/^\ufeff/, '')
  try {
    return JSON.parse(json)
  } catch (error) {
    const marked = parseMarked(json)
    if (marked !== undefined) refuseMarked(marked, '')
    throw new Fault('notJson', lastKey(json, error), '')
  }
}

/** The same with NaN and Infinity as marked texts; undefined where that is no JSON either. */
function parseMarked(json: string): unknown {
  try {
    return JSON.parse(json.replace(textsAndNoNumbers, (found) => (found.startsWith('"') ? found : JSON.stringify(mark + found))))
  } catch {
    return undefined
  }
}

function refuseMarked(value: unknown, name: string): void {
  if (typeof value === 'string' && value.startsWith(mark)) throw new Fault('notNumber', name || 'JSON', value.slice(mark.length))
  if (typeof value !== 'object' || value === null) return
  for (const [key, inner] of Object.entries(value))
    refuseMarked(inner, Array.isArray(value) ? `${name}[${key}]` : name ? `${name}.${key}` : key)
}

function lastKey(text: string, error: unknown): string {
  const position = Number(/position (\d+)/.exec(String(error))?.[1] ?? text.length)
  return [...text.slice(Math.max(0, position - 2_000), position).matchAll(/"([^"\\]+)"\s*:/g)].at(-1)?.[1] ?? 'JSON'
}
