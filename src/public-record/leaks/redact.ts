export interface Redaction {
  readonly start: number
  readonly end: number
  readonly replacement: string
}

/** Puts other words in the place of those that must go. Of two that overlap the wider one counts. */
export function redact(text: string, redactions: readonly Redaction[]): string {
  const wide = redactions.filter((one) => !redactions.some((other) => other !== one && covers(other, one)))
  const fromTheEnd = [...wide].sort((a, b) => b.start - a.start)
  return fromTheEnd.reduce((words, { start, end, replacement }) => tidy(words.slice(0, start), replacement, words.slice(end)), text)
}

function covers(other: Redaction, one: Redaction): boolean {
  const longer = other.end - other.start - (one.end - one.start)
  return other.start < one.end && other.end > one.start && (longer > 0 || (longer === 0 && other.start < one.start))
}

/** Words that are taken out leave one blank, none before a stop. */
function tidy(before: string, replacement: string, after: string): string {
  const words = replacement.trim()
  if (words) return before + words + after
  return /^\s|^[.,،؛;:!?؟]|^$/.test(after) ? before.trimEnd() + after : before + after
}
