import type { Actor } from '../platform/actor.ts'

/** Everyone may follow; whoever has the link of a mail may confirm and leave. */
export const everyone = (): boolean => true

/** Nobody knocks: it is time. */
export const theClock = ({ system }: Actor): boolean => system === true
