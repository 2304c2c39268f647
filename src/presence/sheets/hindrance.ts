/** Why nobody could be at a place. A fixed list: there is no room for words about persons. */
export const hindrances = ['urgent_call', 'other_order', 'vehicle', 'road', 'weather', 'place_closed', 'team_short', 'other'] as const
export type Hindrance = (typeof hindrances)[number]
