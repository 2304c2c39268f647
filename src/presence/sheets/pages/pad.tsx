import { createContext, useContext } from 'hono/jsx'
import type { FormErrors } from '../../../platform/ui/form.tsx'
import type { Day } from '../../../platform/words/dates.ts'

/** What every form of a sheet knows; drawn alike by the server and, without a network, by the phone. */
export interface Pad {
  /** Where marks are sent, without the language. */
  path: string
  day: Day
  /** Null while something can be said; else why not. */
  closed: 'tooEarly' | 'tooLate' | 'notYours' | null
  /** The day is over: the hour must be written. */
  past: boolean
  /** Visits of which something has not been sent yet. */
  unsent: ReadonlySet<string>
  /** On the server a new identity; on the phone nothing, which makes its own when something is said. */
  newId: () => string
  /** The form that came back, by its visit. */
  returned?: { visitId: string; at: string; errors: FormErrors } | undefined
}

const PadContext = createContext<Pad | null>(null)
export const PadProvider = PadContext.Provider

export function usePad(): Pad {
  return useContext(PadContext)!
}
