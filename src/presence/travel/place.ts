import type { Position } from '../../places/polygon.ts'

/** Somewhere that a team leaves from or goes to. */
export interface Place {
  /** `point:ID` or `school:ID`: so files of travel times name it. */
  readonly key: string
  readonly nameAr: string
  readonly nameFr: string | null
  readonly position: Position
}

export const pointKey = (id: string) => `point:${id}`
export const schoolKey = (id: string) => `school:${id}`
