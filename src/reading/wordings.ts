import { pairUp, tokenF1 } from '../../bench/reading/compare.ts'

/** For tests: sentences and what must be read in them, one a line, as "sentence => one | other"; ⏎ stands for a line end. */
export type Wording = { text: string; wanted: string[] }

export function wordings(table: string): Wording[] {
  return table
    .split('\n')
    .filter((line) => line.includes('=>'))
    .map((line) => {
      const [text = '', wanted = ''] = line.split('=>')
      return { text: text.trim().replaceAll('⏎', '\n'), wanted: wanted.split('|').map(trim).filter(Boolean) }
    })
}

/** The sentences in which something else was read, with what was read: half of the words must agree, as in the bench. */
export function misread(table: readonly Wording[], read: (text: string) => string[]): string[] {
  return table.flatMap(({ text, wanted }) => {
    const found = read(text)
    const right = found.length === wanted.length && pairUp(wanted, found, tokenF1, 0.5).length === wanted.length
    return right ? [] : [`${text}\n    wanted: ${wanted.join(' | ') || 'nothing'}\n    read:   ${found.join(' | ') || 'nothing'}`]
  })
}

const trim = (text: string) => text.trim()
