/** Where complaints about an officer or a named case go; what each is for stands in the words. */
export const competentChannels = ['inspection', 'prosecutor', 'chikaya', 'cndh', 'mediator'] as const
