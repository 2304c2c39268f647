import * as v from 'valibot'
import * as fields from './fields.ts'
import { materialLink } from './material-link.ts'
import { stages } from './programme.ts'
import { refuse } from './refusal.ts'
import { topicKey } from './topic.ts'

type Reason = Parameters<typeof refuse.key>[0]

export const id = (reason: Reason) => fields.id(refuse.key(reason))
export const day = (reason: Reason) => fields.day(refuse.key(reason))
export const whole = (reason: Reason, least: number, most: number) => fields.whole(refuse.key(reason), least, most)

export const stage = v.pipe(whole('stageMissing', 1, 4), v.picklist(stages, refuse.key('stageMissing')))

export const topicList = v.pipe(
  fields.ticked,
  v.minLength(1, refuse.key('topicsMissing')),
  v.array(v.pipe(v.string(), v.regex(topicKey, refuse.key('topicsMissing')))),
)

/** A topic, or nothing. */
export const optionalTopic = v.pipe(
  v.optional(v.string(refuse.key('topicUnknown')), ''),
  v.transform((chosen) => chosen || null),
  v.nullable(v.pipe(v.string(), v.regex(topicKey, refuse.key('topicUnknown')))),
)

/** Where a material can be read, or nothing. */
export const optionalLink = v.pipe(
  v.optional(v.string(refuse.key('linkInvalid')), ''),
  v.trim(),
  v.maxLength(300, refuse.key('linkInvalid')),
  v.rawTransform(({ dataset, addIssue, NEVER }): string | null => {
    if (dataset.value === '') return null
    const link = materialLink(dataset.value)
    if (link !== null) return link
    addIssue({ message: refuse.key('linkInvalid') })
    return NEVER
  }),
)
