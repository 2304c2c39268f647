/** When it is asked for, roughly: what people say, and what a rule may look at. */
export const timeBands = ['school_entry_exit', 'morning', 'afternoon', 'evening', 'night', 'weekend', 'market_day'] as const
export type TimeBand = (typeof timeBands)[number]
