import { foldLetter } from './letters.ts'

/** A text in comparable spelling; every folded position knows the original characters it stands for. */
export type Folded = { text: string; starts: Uint32Array; ends: Uint32Array }

/** A book of about seventy pages: what lies beyond is no report of a meeting. */
export const READABLE_CHARACTERS = 200_000

const CLOSING = ',;:.!?'

export function fold(original: string): Folded {
  const limit = Math.min(original.length, READABLE_CHARACTERS)
  const draft = new Draft(limit)
  for (let at = 0; at < limit; ) {
    const code = original.codePointAt(at)!
    const end = at + (code > 0xffff ? 2 : 1)
    const form = foldLetter(code)
    for (let unit = 0; unit < form.length; unit++) draft.add(form[unit]!, at, end)
    at = end
  }
  return draft.finish()
}

export class Draft {
  #letters: string[] = []
  #starts: number[] = []
  #ends: number[] = []
  #size: number

  constructor(size: number) {
    this.#size = size
  }

  /** Runs of spaces and line ends become one, and no space stands before a closing mark. */
  add(letter: string, start: number, end: number) {
    const last = this.#letters.at(-1)
    if (letter === ' ' && (last === ' ' || last === '\n')) return
    if (last === ' ' && (letter === '\n' || CLOSING.includes(letter))) this.#drop()
    if (letter === '\n' && this.#letters.at(-1) === '\n') return
    this.put(letter, start, end)
  }

  put(letter: string, start: number, end: number) {
    this.#letters.push(letter)
    this.#starts.push(start)
    this.#ends.push(Math.min(end, this.#size))
  }

  finish(): Folded {
    return { text: this.#letters.join(''), starts: Uint32Array.from(this.#starts), ends: Uint32Array.from(this.#ends) }
  }

  #drop() {
    this.#letters.pop()
    this.#starts.pop()
    this.#ends.pop()
  }
}
