/** One point of a public team orienteering instance; the first is where all tours start and end. */
export interface Point {
  x: number
  y: number
  minutes: number
  score: number
  opens: number
  closes: number
}

/** @throws RangeError with the line that cannot be read */
export function pointsOf(text: string): Point[] {
  const lines = text.split(/\r?\n/).map((line) => line.trim())
  return lines.flatMap((line, index): Point[] => {
    if (index < 2 || !line) return []
    const numbers = line.split(/\s+/).map(Number)
    if (numbers.length < 8 || numbers.some((number) => !Number.isFinite(number))) throw new RangeError(`line ${index + 1}: not a point`)
    const [, x, y, minutes, score] = numbers as [number, number, number, number, number]
    return [{ x, y, minutes, score, opens: numbers.at(-2)!, closes: numbers.at(-1)! }]
  })
}
