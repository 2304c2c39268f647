/** How far back demands count as coming again. */
export const recurringDays = 365

/** One demand is not yet a problem; so many are worth a look. */
export const fewestDemands = 3
