import { onPhone, width } from './layout.ts'

/** So many units of the picture a letter takes at most on average, in its 14 units of type. */
const [letter, tifinagh] = [7.6, 11]
const gap = 12
const mostLines = 2

/** How wide a text is at most, in units of the picture: the server has no letters to measure. */
export function textWidth(text: string): number {
  return [...text].reduce((sum, sign) => sum + (/\p{M}/u.test(sign) ? 0 : /[\u2D30-\u2D7F]/.test(sign) ? tifinagh : letter), 0)
}

/** The text in as few lines as it needs, or nothing when it does not go in. */
export function wrap(text: string, room: number, most = mostLines): string[] | null {
  const lines: string[] = []
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const longer = lines.length > 0 ? `${lines.at(-1)} ${word}` : word
    if (textWidth(longer) <= room) lines.splice(-1, 1, longer)
    else if (textWidth(word) <= room && lines.length < most) lines.push(word)
    else return null
  }
  return lines
}

export interface Placed {
  readonly nth: number
  readonly lines: readonly string[]
}

/** Every label beneath its place, none touching another nor cut by the edge, at the size of a phone too; null when they are too long for that. */
export function placeAll(labels: readonly string[], x: (nth: number) => number): Placed[] | null {
  return place(labels, x, 1)
}

/** As many labels as go in side by side, at even steps from the first. */
export function placeSome(labels: readonly string[], x: (nth: number) => number): Placed[] {
  for (let step = 1; step < labels.length; step++) {
    const placed = place(labels, x, step)
    if (placed) return placed
  }
  return place(labels.slice(0, 1), x, 1) ?? []
}

function place(labels: readonly string[], x: (nth: number) => number, step: number): Placed[] | null {
  const placed: Placed[] = []
  const apart = labels.length > step ? Math.abs(x(step) - x(0)) : width
  for (let nth = 0; nth < labels.length; nth += step) {
    const room = Math.min(apart - gap, 2 * Math.min(x(nth), width - x(nth))) / onPhone
    const lines = wrap(labels[nth]!, room)
    if (!lines) return null
    placed.push({ nth, lines })
  }
  return placed
}
