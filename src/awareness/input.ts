import * as v from 'valibot'
import * as fields from './fields.ts'
import { stages } from './programme.ts'
import { refuse } from './refusal.ts'
import { topics } from './topic.ts'

type Reason = Parameters<typeof refuse.key>[0]

export const id = (reason: Reason) => fields.id(refuse.key(reason))
export const day = (reason: Reason) => fields.day(refuse.key(reason))
export const whole = (reason: Reason, least: number, most: number) => fields.whole(refuse.key(reason), least, most)

export const stage = v.pipe(whole('stageMissing', 1, 4), v.picklist(stages, refuse.key('stageMissing')))

export const topicList = v.pipe(
  fields.ticked,
  v.minLength(1, refuse.key('topicsMissing')),
  v.array(v.picklist(topics, refuse.key('topicsMissing'))),
)

/** A topic, or nothing. */
export const optionalTopic = v.pipe(
  v.optional(v.string(refuse.key('topicUnknown')), ''),
  v.transform((chosen) => chosen || null),
  v.nullable(v.picklist(topics, refuse.key('topicUnknown'))),
)
