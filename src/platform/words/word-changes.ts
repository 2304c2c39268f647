export interface Stretch {
  kind: 'same' | 'removed' | 'added'
  text: string
}

/**
 * What changed between two texts, word by word: the longest common sequence of words, spaces and signs (Hunt and Szymanski's problem, solved by
 * the plain table). Works on letters in logical order, so it is right for Arabic; tashkeel belongs to its word.
 * @returns stretches whose `same` and `removed` make up `before`, and whose `same` and `added` make up `after`
 */
export function wordChanges(before: string, after: string): Stretch[] {
  const [a, b] = [piecesOf(before), piecesOf(after)]
  let start = 0
  while (start < a.length && start < b.length && a[start] === b[start]) start++
  let end = 0
  while (end < a.length - start && end < b.length - start && a.at(-1 - end) === b.at(-1 - end)) end++
  const middle = stretchesBetween(a.slice(start, a.length - end), b.slice(start, b.length - end))
  return joined([
    { kind: 'same', text: a.slice(0, start).join('') },
    ...middle,
    { kind: 'same', text: end > 0 ? a.slice(-end).join('') : '' },
  ])
}

function piecesOf(text: string): string[] {
  return text.match(/[\p{L}\p{M}\p{N}ـ]+|\s+|[^\p{L}\p{M}\p{N}\sـ]/gu) ?? []
}

function stretchesBetween(a: readonly string[], b: readonly string[]): Stretch[] {
  const width = b.length + 1
  const common = new Uint16Array((a.length + 1) * width)
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      const [right, down] = [common[i * width + j + 1]!, common[(i + 1) * width + j]!]
      common[i * width + j] = a[i] === b[j] ? common[(i + 1) * width + j + 1]! + 1 : Math.max(right, down)
    }
  }
  const found: Stretch[] = []
  let [i, j] = [0, 0]
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i] === b[j]) {
      found.push({ kind: 'same', text: a[i++]! })
      j++
    } else if (i < a.length && (j === b.length || common[(i + 1) * width + j]! >= common[i * width + j + 1]!)) {
      found.push({ kind: 'removed', text: a[i++]! })
    } else found.push({ kind: 'added', text: b[j++]! })
  }
  return found
}

/** One stretch for what follows itself: a lone space between two changed words changes with them. */
function joined(stretches: readonly Stretch[]): Stretch[] {
  const result: Stretch[] = []
  let [removed, added] = ['', '']
  const flush = () => {
    if (removed) result.push({ kind: 'removed', text: removed })
    if (added) result.push({ kind: 'added', text: added })
    ;[removed, added] = ['', '']
  }
  for (const [index, { kind, text }] of stretches.entries()) {
    if (kind === 'removed') removed += text
    else if (kind === 'added') added += text
    else if (/^\s+$/.test(text) && (removed || added) && isChange(stretches[index + 1])) {
      removed += text
      added += text
    } else if (text) {
      flush()
      const last = result.at(-1)
      if (last?.kind === 'same') last.text += text
      else result.push({ kind, text })
    }
  }
  flush()
  return result
}

const isChange = (stretch: Stretch | undefined) => stretch !== undefined && stretch.kind !== 'same'
