import type { Mode } from '../team.ts'

/** How one moves where nobody has measured it. */
export interface Speed {
  readonly kmh: number
  /** Minutes for getting on the way and stopping. */
  readonly fixedMinutes: number
  /** How much longer streets are than the straight line, in hundredths. */
  readonly detour: number
}

export type Speeds = Readonly<Record<Mode, Speed>>

/** In a city of Morocco, by rule of thumb: a command sets its own. */
export const usualSpeeds: Speeds = {
  foot: { kmh: 5, fixedMinutes: 1, detour: 125 },
  motorbike: { kmh: 25, fixedMinutes: 3, detour: 135 },
  car: { kmh: 22, fixedMinutes: 4, detour: 140 },
}
