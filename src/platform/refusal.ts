/** `invalid`: what was sent needs correction. `forbidden`: this actor may not. `missing`: not there, or not to be seen. `conflict`: the record's state does not allow it. */
export type RefusalKind = 'invalid' | 'forbidden' | 'missing' | 'conflict'

/** A "no" that has words: `reason` and the values of `fields` are keys of the slice's refusals, so one without words does not compile. */
export class Refusal extends Error {
  readonly kind: RefusalKind
  readonly slice: string
  readonly reason: string
  readonly fields: Readonly<Record<string, string>>
  /** Stands for {about} in the words: where to go, by its reference. */
  readonly about: string

  constructor(kind: RefusalKind, slice: string, reason: string, fields: Readonly<Record<string, string>> = {}, about = '') {
    super(`${kind}: ${slice}.${reason}`)
    this.kind = kind
    this.slice = slice
    this.reason = reason
    this.fields = fields
    this.about = about
  }
}

/**
 * Makes the refusals of one slice.
 * @returns `refuse(kind, reason, fields?, about?)`, to be thrown; `refuse.key(reason)` is the message of a valibot check
 */
export function refuseFor<Reason extends string>(slice: string) {
  const refuse = (kind: RefusalKind, reason: Reason, fields: Readonly<Record<string, Reason>> = {}, about = '') =>
    new Refusal(kind, slice, reason, fields, about)
  refuse.key = (reason: Reason): string => reason
  return refuse
}
