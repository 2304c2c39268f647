/** Fewer answers of people than this are shown nowhere: they could be recognised. */
export const fewestShown = 10

/**
 * Of fewer no percentage is said (decision 0048). `acts` are counted whole: the share is what it is. `opinions` are those of whoever chose to answer and stand for
 * others: of ten the interval of 95 % is up to 53 points wide, of thirty up to 34.
 */
export const fewestForShare = { acts: 10, opinions: 30 } as const
