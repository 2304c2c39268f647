import * as v from 'valibot'
import { commitmentKinds } from '../demands/commitment.ts'
import { attendanceStates } from '../meetings/attendance.ts'
import { allContributionKinds } from '../meetings/contribution.ts'
import { isDay } from '../platform/words/dates.ts'
import { blocks, checkText } from '../public-record/check-text.ts'
import { timeBands } from '../routing/time-band.ts'
import type { EntryKind } from './operation.ts'
import { refuse } from './refusal.ts'

type Reason = Parameters<typeof refuse.key>[0]

const id = (reason: Reason) => v.pipe(v.string(refuse.key(reason)), v.uuid(refuse.key(reason)))
const words = (reason: Reason, least: number, most: number) =>
  v.pipe(v.string(refuse.key(reason)), v.trim(), v.minLength(least, refuse.key(reason)), v.maxLength(most, refuse.key('textTooLong')))
/** Everyone may read this one day: what identifies a person cannot be signed, so it is not taken. */
const publicWords = (reason: Reason, most: number) =>
  v.pipe(
    words(reason, 10, most),
    v.check((text) => !checkText(text).some(blocks), refuse.key('identifiesSomebody')),
  )
const headcount = v.optional(
  v.pipe(
    v.number(refuse.key('countInvalid')),
    v.integer(refuse.key('countInvalid')),
    v.minValue(0, refuse.key('countInvalid')),
    v.maxValue(999, refuse.key('countInvalid')),
  ),
)

/** Nothing may stand beside the fields of a kind. */
const strict = <Entries extends v.ObjectEntries>(entries: Entries) => v.strictObject(entries, refuse.key('invalid'))

const attendance = strict({
  of: v.picklist(['association', 'office'], refuse.key('organisationUnknown')),
  state: v.picklist(attendanceStates, refuse.key('attendanceState')),
  women: headcount,
  men: headcount,
  /** Said by the organisation itself, by the code on the wall. */
  declared: v.optional(v.boolean(refuse.key('invalid'))),
})

const intervention = strict({
  contributionKind: v.picklist(allContributionKinds, refuse.key('interventionKind')),
  /** «association:…» or «office:…»: organisations speak, persons are never noted. */
  by: v.pipe(v.string(refuse.key('speakerMissing')), v.regex(/^(association|office):[0-9a-f-]{36}$/, refuse.key('speakerMissing'))),
  text: words('textMissing', 3, 2000),
})

const demand = strict({
  by: v.optional(id('organisationUnknown')),
  text: words('demandMissing', 10, 2000),
  place: v.optional(words('placeTooLong', 0, 300)),
  timeBand: v.optional(v.picklist(timeBands, refuse.key('timeBandUnknown'))),
})

const owed = { officeId: id('officeMissing'), categoryId: words('categoryMissing', 1, 60), wording: publicWords('wordingMissing', 600) }

/** Nothing that was asked leaves the room without one of these. */
const nextStep = v.variant(
  'choice',
  [
    strict({
      choice: v.literal('commitment'),
      ...owed,
      commitmentKind: v.picklist(commitmentKinds, refuse.key('commitmentKindMissing')),
      text: publicWords('promiseMissing', 1500),
      indicator: words('indicatorMissing', 3, 300),
      dueOn: v.pipe(v.string(refuse.key('dueMissing')), v.check(isDay, refuse.key('dueMissing'))),
    }),
    strict({ choice: v.literal('answer'), ...owed }),
    strict({ choice: v.literal('none') }),
  ],
  refuse.key('choiceMissing'),
)

/** A complaint that was handed over: that it was, and nothing else. */
const diversion = strict({})

export const values = { attendance, intervention, demand, 'next-step': nextStep, diversion } satisfies Record<EntryKind, v.GenericSchema>

export type AttendanceValue = v.InferOutput<typeof attendance>
export type InterventionValue = v.InferOutput<typeof intervention>
export type DemandValue = v.InferOutput<typeof demand>
export type NextStepValue = v.InferOutput<typeof nextStep>
