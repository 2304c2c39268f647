export type ViolationCode =
  | 'unknownTeam'
  | 'unknownWish'
  | 'unknownWindow'
  | 'servedTwice'
  | 'outsideWindow'
  | 'wrongDuration'
  | 'outsideShift'
  | 'skillMissing'
  | 'travelTooShort'
  | 'breakMissing'
  | 'breakUnknown'
  | 'breakOutside'
  | 'breakDoesNotFit'
  | 'overDayCap'
  | 'overBandCap'
  | 'wrongValue'
  | 'wrongShare'
  | 'wrongObjective'
  | 'aboveBound'

/** A rule of the instance that a plan breaks, and where. */
export interface Violation {
  code: ViolationCode
  team?: string
  day?: number
  wish?: string
  window?: number
  band?: string
  /** What the plan says against what it should be, where that is a number. */
  found?: number
  expected?: number
}
