/** What is asked of those who asked, once their demand is closed. Another survey has questions of its own. */
export const questions = ['heard', 'answered', 'worth'] as const
export type Question = (typeof questions)[number]

/** From «not at all» to «entirely», and the honest way out. */
export const values = ['1', '2', '3', '4', '5', 'unknown'] as const
export type Value = (typeof values)[number]

export const askerKinds = ['association', 'person'] as const
export type AskerKind = (typeof askerKinds)[number]
