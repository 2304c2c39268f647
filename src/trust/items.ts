/** What is asked of everyone in a district; of those who were at a meeting; of adults who were at a session. */
export const questionnaires = ['district', 'meeting', 'session'] as const
export type Questionnaire = (typeof questionnaires)[number]

const event = ['heard', 'steps', 'worth'] as const
const district = [
  ...(['respect', 'explains', 'equal', 'listens', 'matters', 'informed', 'reachable', 'prompt', 'dataSafe'] as const),
  ...(['wouldReport', 'safeByDay', 'safeInEvening', 'safeSchoolWay'] as const),
] as const
export type Item = (typeof event)[number] | (typeof district)[number]

export const itemsOf: Record<Questionnaire, readonly Item[]> = { district, meeting: event, session: event }

/** Raised whenever the words of an item change in any language: what was asked in other words is never compared. */
export const wording = 1
