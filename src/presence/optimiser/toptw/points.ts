/** One point of a public team orienteering instance; the first is where all tours start and end. */
export interface Point {
  x: number
  y: number
  minutes: number
  score: number
  opens: number
  closes: number
}

/** Larger numbers than any published ones: times in hundredths must stay whole numbers of 32 bits. */
const most = 1e6

/** @throws RangeError with the line that cannot be read */
export function pointsOf(text: string): Point[] {
  const lines = text.split(/\r?\n/).map((line) => line.trim())
  return lines.flatMap((line, index): Point[] => {
    if (index < 2 || !line) return []
    const numbers = line.split(/\s+/).map(Number)
    const refuse = (why: string) => {
      throw new RangeError(`line ${index + 1}: ${why}`)
    }
    if (numbers.length < 8 || numbers.some((number) => !(Math.abs(number) <= most))) refuse('not a point')
    const [, x, y, minutes, score] = numbers as [number, number, number, number, number]
    const [opens, closes] = [numbers.at(-2)!, numbers.at(-1)!]
    if (minutes < 0 || score < 0) refuse(`${Math.min(minutes, score)} < 0`)
    if (closes < opens) refuse(`${opens} > ${closes}`)
    return [{ x, y, minutes, score, opens, closes }]
  })
}
