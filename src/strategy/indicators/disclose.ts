import { fewestForShare } from '../../platform/statistics/fewest.ts'
import type { Definition } from './definition.ts'
import type { Measured } from './measured.ts'

const least = 5

/** Why a figure is not shown: of too few, or because the others were fewer than five. */
export type Hidden = 'few' | 'nearly_all' | 'nearly_none'

export interface Disclosed extends Omit<Measured, 'n'> {
  readonly n: number | null
  readonly hidden: Hidden | null
}

/** What everyone may know of a figure. The acts of the police stand in public one by one anyhow. */
export function disclose({ about, unit }: Pick<Definition, 'about' | 'unit'>, measured: Measured): Disclosed {
  const { k, n } = measured
  const hide = (hidden: Hidden): Disclosed => ({ value: null, low: null, high: null, k: null, n: isSmall(n) ? null : n, hidden })
  if (about === 'acts' || n === 0) return { ...measured, hidden: null }
  if (unit === 'percent' || unit === 'days' ? n < fewestForShare.acts || measured.value === null : isSmall(n)) return hide('few')
  if (k !== null && isSmall(k)) return hide('nearly_none')
  if (k !== null && isSmall(n - k)) return hide('nearly_all')
  return { ...measured, hidden: null }
}

/** Counts of people that are nobody's to know. */
export const isSmall = (n: number) => n > 0 && n < least
