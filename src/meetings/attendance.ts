import * as v from 'valibot'
import { refuse } from './meeting.ts'

export const attendanceStates = ['present', 'represented', 'excused', 'absent', 'invited'] as const
export type AttendanceState = (typeof attendanceStates)[number]

/** An organisation at a meeting. Persons are counted, women and men, and never named. */
export interface Attendance {
  readonly associationId: string | null
  readonly officeId: string | null
  readonly state: AttendanceState
  readonly women: number | null
  readonly men: number | null
}

export function wasThere({ state }: { state: AttendanceState }): boolean {
  return state === 'present' || state === 'represented'
}

/** Up to 999, as a number or as it is typed; empty when nobody counted. */
const headcount = v.optional(
  v.pipe(
    v.union([v.number(), v.null(), v.string()], refuse.key('countInvalid')),
    v.transform((typed) => (typed === null || typed === '' ? null : Number(typed))),
    v.nullable(
      v.pipe(
        v.number(refuse.key('countInvalid')),
        v.integer(refuse.key('countInvalid')),
        v.minValue(0, refuse.key('countInvalid')),
        v.maxValue(999, refuse.key('countInvalid')),
      ),
    ),
  ),
  null,
)

const organisation = v.optional(
  v.nullable(v.pipe(v.string(refuse.key('organisationUnknown')), v.uuid(refuse.key('organisationUnknown')))),
  null,
)

const line = v.object(
  {
    associationId: organisation,
    officeId: organisation,
    state: v.picklist(['', ...attendanceStates], refuse.key('attendanceState')),
    women: headcount,
    men: headcount,
  },
  refuse.key('attendanceState'),
)

/** Lines without a state were left out by whoever filled in the form. */
export const attendanceList = v.pipe(
  v.array(line, refuse.key('attendanceState')),
  v.transform((lines) => lines.flatMap(({ state, ...rest }): Attendance[] => (state === '' ? [] : [{ ...rest, state }]))),
  v.check((lines) => lines.every((one) => (one.associationId === null) !== (one.officeId === null)), refuse.key('organisationUnknown')),
  v.check((lines) => distinct(lines), refuse.key('organisationTwice')),
)

function distinct(lines: readonly Attendance[]): boolean {
  return new Set(lines.map((one) => one.associationId ?? one.officeId)).size === lines.length
}
