import * as v from 'valibot'
import { responseKinds } from '../../src/reading/annotation.ts'

const isoDate = v.pipe(v.string(), v.isoDate())
const span = v.pipe(v.string(), v.minLength(2))

const topicCodes = [
  'presence',
  'school_security',
  'cybercrime',
  'awareness',
  'general_security',
  'cooperation',
  'theft',
  'drugs',
  'violence',
  'traffic',
  'road_safety',
  'lighting',
  'cameras',
  'facilities',
  'human_resources',
  'noise',
  'public_order',
  'public_space',
  'other',
] as const
const topics = v.array(v.picklist(topicCodes))

const official = v.strictObject({ name: v.nullable(span), role: v.nullable(span), acting: v.boolean() })

const truth = v.strictObject({
  kind: v.picklist(['meeting', 'awareness_session', 'other']),
  date: v.strictObject({
    value: v.nullable(isoDate),
    month_day: v.nullable(v.pipe(v.string(), v.regex(/^\d\d-\d\d$/))),
    weekday_ok: v.nullable(v.boolean()),
    part: v.nullable(v.picklist(['morning', 'noon', 'afternoon', 'evening', 'night'])),
    time: v.nullable(v.pipe(v.string(), v.regex(/^\d\d:\d\d$/))),
  }),
  host: v.nullable(
    v.strictObject({
      name: span,
      type: v.picklist(['wilaya', 'regional_zone', 'zone', 'district', 'commissariat', 'gendarmerie', 'local_authority']),
    }),
  ),
  city: v.nullable(span),
  venue: v.nullable(span),
  chair: v.array(official),
  other_officials: v.array(official),
  associations: v.array(v.strictObject({ name: span, aliases: v.array(span) })),
  association_count: v.nullable(v.number()),
  topics,
  topics_allowed: topics,
  demands: v.array(span),
  responses: v.array(v.strictObject({ kind: v.picklist(responseKinds), text: span })),
  presentations: v.array(v.picklist(['strategy', 'mechanisms', 'notable_cases', 'school_plan', 'awareness', 'city_measures', 'results'])),
})

export const annotatedText = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^[a-z]\d\d$/)),
  lang: v.picklist(['ar', 'fr']),
  published: v.nullable(isoDate),
  form: v.picklist(['news', 'agency', 'feature', 'minutes', 'post', 'letter']),
  noisy: v.boolean(),
  text: v.pipe(v.string(), v.minLength(100)),
  truth,
  notes: v.string(),
})
