export type TextBlock = { readonly kind: 'paragraph'; readonly text: string } | { readonly kind: 'list'; readonly items: readonly string[] }

const item = /^\s*[-•–]\s+/

/** A text as it was typed: an empty line ends a paragraph, and lines that begin with a dash are a list, for those too who listen to it. */
export function textBlocks(text: string): TextBlock[] {
  return text.split(/\n\s*\n/).flatMap(pieceBlocks)
}

function pieceBlocks(piece: string): TextBlock[] {
  const blocks: TextBlock[] = []
  for (const line of piece.split('\n').filter((one) => one.trim())) {
    const last = blocks.at(-1)
    if (item.test(line)) {
      const own = line.replace(item, '').trim()
      if (last?.kind === 'list') blocks[blocks.length - 1] = { ...last, items: [...last.items, own] }
      else blocks.push({ kind: 'list', items: [own] })
    } else if (last?.kind === 'paragraph') blocks[blocks.length - 1] = { ...last, text: `${last.text}\n${line.trim()}` }
    else blocks.push({ kind: 'paragraph', text: line.trim() })
  }
  return blocks
}
