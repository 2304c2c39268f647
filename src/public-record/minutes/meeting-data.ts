import type { FormerCommunique } from '../queries/communiques.ts'
import type { PublicMeeting } from '../queries/meetings.ts'
import type { PublicMinutes } from '../queries/minutes.ts'

/** A meeting for programs, with the days and versions of its minutes, the word of each association, and every dissent. */
export function meetingData(
  meeting: PublicMeeting,
  minutes: PublicMinutes | null,
  formerCommuniques: readonly FormerCommunique[],
): unknown {
  const { id, seriesId, ...facts } = meeting
  return snaked({
    ...facts,
    formerCommuniques,
    minutes: minutes && { ...minutes, text: minutes.passages.map(({ text }) => text).join('\n\n') || null },
  })
}

function snaked(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(snaked)
  if (typeof value !== 'object' || value === null || value instanceof Date) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`), snaked(one)]),
  )
}
