/** What became of a file someone handed in: its text, or why there is none. */
export type Extraction = { ok: true; text: string } | { ok: false; reason: 'too_large' | 'unsupported' | 'unreadable' | 'empty' }

export const LARGEST_FILE = 10 * 1024 * 1024
export const LONGEST_TEXT = 1_000_000

export function extracted(text: string): Extraction {
  const kept = text.replaceAll('\0', '').trim()
  return kept === '' ? { ok: false, reason: 'empty' } : { ok: true, text: kept.slice(0, LONGEST_TEXT) }
}
