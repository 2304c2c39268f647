import { Fault } from './fault.ts'

/**
 * JSON.parse, with a fault that names the field where reading stopped.
 * @throws Fault `notNumber` for NaN and Infinity, which JSON does not know, `notJson` for all else
 */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    const number = /"([^"\\]+)"\s*:\s*\[?[^"{}[\]]*?(-?NaN|[-+]?Infinity)/.exec(text)
    if (number) throw new Fault('notNumber', number[1]!, number[2])
    throw new Fault('notJson', lastKey(text, error), '')
  }
}

function lastKey(text: string, error: unknown): string {
  const position = Number(/position (\d+)/.exec(String(error))?.[1] ?? text.length)
  return [...text.slice(Math.max(0, position - 2_000), position).matchAll(/"([^"\\]+)"\s*:/g)].at(-1)?.[1] ?? 'JSON'
}
