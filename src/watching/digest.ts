import type { Follow } from './follow.ts'
import type { DemandMovement, MeetingMovement } from './queries/movements.ts'

/** All that moved in the record in one period. */
export interface Movements {
  readonly demands: readonly DemandMovement[]
  readonly meetings: readonly MeetingMovement[]
}

/** What of it concerns one follower: a demand that is followed in three ways stands here once. */
export interface Digest {
  readonly demands: ReadonlyMap<string, readonly DemandMovement[]>
  readonly meetings: readonly MeetingMovement[]
}

/**
 * Sorts what moved by what can be followed, so that each follower costs as much as they are told, and not as much as happened.
 * @returns the digest of a follower, or null when nothing concerns them. What happened before something was followed is not told.
 */
export function digests({ demands, meetings }: Movements): (follows: readonly Follow[]) => Digest | null {
  const ofDemands = bySubject(demands, ({ ref, categoryId, districtAr, meetingRef }) => [
    `demand:${ref}`,
    `category:${categoryId}`,
    `district:${districtAr}`,
    `meeting:${meetingRef}`,
  ])
  const ofMeetings = bySubject(meetings, ({ ref, seriesId }) => [`meeting:${ref}`, `series:${seriesId}`, 'meetings:all'])
  return (follows) => {
    const [told, held] = [ofDemands(follows), ofMeetings(follows)]
    if (told.length + held.length === 0) return null
    return { demands: Map.groupBy(told, ({ ref }) => ref), meetings: held }
  }
}

/** Finds, in the order of `movements`, those that belong to something that was followed when they happened. */
function bySubject<Movement extends { movedAt: Date }>(movements: readonly Movement[], subjectsOf: (one: Movement) => string[]) {
  const places = new Map<string, number[]>()
  for (const [place, movement] of movements.entries()) {
    for (const subject of subjectsOf(movement)) {
      const known = places.get(subject)
      if (known) known.push(place)
      else places.set(subject, [place])
    }
  }
  return (follows: readonly Follow[]): Movement[] => {
    const concerned = follows.flatMap(({ kind, subject, confirmedAt }) =>
      (places.get(`${kind}:${subject}`) ?? []).filter((place) => movements[place]!.movedAt > confirmedAt),
    )
    return [...new Set(concerned)].sort((a, b) => a - b).map((place) => movements[place]!)
  }
}
