/** What can be wrong with one field of an instance or a plan; the words of the slice make a sentence of it. */
export type FaultCode =
  | 'notJson'
  | 'wrongFormat'
  | 'missing'
  | 'notObject'
  | 'notList'
  | 'notText'
  | 'notNumber'
  | 'notWhole'
  | 'tooSmall'
  | 'tooBig'
  | 'tooMany'
  | 'notTime'
  | 'upsideDown'
  | 'tooShort'
  | 'unknown'
  | 'duplicate'
  | 'rising'
  | 'overlapping'
  | 'wrongSize'
  | 'breakOutside'

/** An instance or plan that cannot be used: which field, and why. */
export class Fault extends Error {
  readonly code: FaultCode
  /** As one would write it in code: `wishes[3].windows[0].minutes`. */
  readonly field: string
  /** What stood there, shortened. */
  readonly given: string

  constructor(code: FaultCode, field: string, given: unknown) {
    const shown = shorten(given)
    super(`${field}: ${code}${shown && ` (${shown})`}`)
    this.code = code
    this.field = field
    this.given = shown
  }
}

function shorten(given: unknown): string {
  const text = typeof given === 'number' || typeof given === 'string' ? String(given) : (JSON.stringify(given) ?? '')
  return text.length > 40 ? `${text.slice(0, 39)}…` : text
}
