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

/** What happened before something was followed is not told. */
export function digestFor(follows: readonly Follow[], { demands, meetings }: Movements): Digest | null {
  const since = new Map<string, number>()
  for (const { kind, subject, confirmedAt } of follows) since.set(`${kind}:${subject}`, confirmedAt.getTime())
  const concerns = (movedAt: Date, ...names: (string | null)[]) =>
    names.some((name) => name !== null && (since.get(name) ?? Number.POSITIVE_INFINITY) < movedAt.getTime())
  const told = demands.filter(({ ref, categoryId, districtAr, meetingRef, movedAt }) =>
    concerns(
      movedAt,
      `demand:${ref}`,
      categoryId && `category:${categoryId}`,
      districtAr && `district:${districtAr}`,
      meetingRef && `meeting:${meetingRef}`,
    ),
  )
  const held = meetings.filter(({ ref, seriesId, movedAt }) =>
    concerns(movedAt, `meeting:${ref}`, seriesId && `series:${seriesId}`, 'meetings:all'),
  )
  if (told.length + held.length === 0) return null
  return { demands: Map.groupBy(told, ({ ref }) => ref), meetings: held }
}
