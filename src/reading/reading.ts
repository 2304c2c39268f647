import type { Demand, MeetingAnnotation } from './annotation.ts'
import type { DemandDetails } from './demand-details.ts'

/** The draft of a record: the annotation, and what is known of each demand beyond its words. */
export type Reading = Omit<MeetingAnnotation, 'demands'> & { demands: DetailedDemand[] }
export type DetailedDemand = Demand & DemandDetails

/** Exactly the keys of `meeting-annotation/1`. */
export function toAnnotation(reading: Reading): MeetingAnnotation {
  return { ...reading, demands: reading.demands.map(({ text, evidence }) => ({ text, evidence })) }
}
