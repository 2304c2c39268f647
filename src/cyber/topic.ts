/** What an association may wish of a meeting about a kind of cybercrime: never a case. */
export const wishes = ['pupils', 'parents', 'explain', 'channels', 'other'] as const
export type Wish = (typeof wishes)[number]
