export type Values = Record<string, string | string[]>
type Part = { text: string } | { join: string }

/** The parts as the second step sends them: each a text, or the demand that it joins; one text when that was wished. */
export function sentParts(values: Values): Part[] {
  const textOf = (value: string | string[] | undefined) => (typeof value === 'string' ? value : '')
  const numbers = Object.keys(values).flatMap((name) => name.match(/^parts\.(\d{1,2})\.text$/)?.[1] ?? [])
  if (values.cut === 'one' && numbers.length > 1) return [{ text: textOf(values.original) }]
  const parts = numbers.flatMap((n): Part[] => {
    const join = textOf(values[`parts.${n}.join`])
    const text = textOf(values[`parts.${n}.text`])
    return join ? [{ join }] : text.trim() || numbers.length === 1 ? [{ text }] : []
  })
  const all = parts.map((part) => JSON.stringify(part))
  return parts.filter((part, at) => all.indexOf(JSON.stringify(part)) === at)
}

/** Parts are numbered as they were sent; those that were emptied are no longer among them. */
export function nameOnPage(name: string, values: Values): string {
  const at = name.match(/^parts\.(\d+)(?:\.text)?$/)?.[1]
  if (at === undefined) return name
  const filled = Object.keys(values).filter((key) => /^parts\.\d+\.text$/.test(key) && String(values[key]).trim())
  return filled[Number(at)] ?? 'parts.0.text'
}
