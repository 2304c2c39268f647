import type { Handle } from './sketch.ts'

/** `school`, `corner-3`, `gate-0`: the name that a drawn thing carries in the page. */
export function handleNamed(name: string): Handle {
  const [kind, nth] = name.split('-')
  return kind === 'corner' || kind === 'gate' ? { kind, nth: Number(nth) } : { kind: 'school' }
}
